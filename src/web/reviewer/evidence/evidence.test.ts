import { openAsBlob, readFileSync, readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { z } from 'zod'
import { type Actor, clockAt, personOf } from '#kernel'
import { openPglite, worldOver } from '#platform/database'
import { type TestDatabase, onEachDatabase, testClock } from '#platform/database/testing'
import { paths } from '../../paths.ts'
import { aStaffedReview } from '#reviews/testing'
import { aWebApp, wordsOf } from '../../testing.ts'

const onTheDay = clockAt('2024-12-03T10:00:00.000Z')

async function aReviewDay(here: TestDatabase) {
  const staffed = await aStaffedReview(here)
  const web = await aWebApp(here, { clock: onTheDay })
  const signedIn = async (actor: Actor) => {
    const email = `${personOf(actor)}@school.example`
    await here.database.executeSql('update person set email = $1 where id = $2', [email, personOf(actor)])
    return web.as({ email })
  }
  return { ...staffed, web, signedIn }
}

const kind = 'strength'

onEachDatabase('a review day on ordinary pages', (open) => {
  test('a note is written without scripts, asked about when it seems to name a child, and becomes a finding that both agree to', async () => {
    const { review, leadActor, hostActors, signedIn, web } = await aReviewDay(open())
    const lead = await signedIn(leadActor)
    const notes = paths.evidence({ review })
    const asked = await lead.post(notes, { kind, text: 'Ayesha explains it.', section: 'quality' })
    expect([asked.status, wordsOf(asked).includes('“Ayesha” looks like a pupil’s name')]).toEqual([422, true])
    expect(asked.html).toContain('Ayesha explains it.')
    const kept = await lead.post(notes, { kind, text: 'Pupils explain it.', section: 'quality' })
    expect([kept.status, kept.to]).toEqual([303, notes])
    const meeting = paths.findings({ review })
    const note = /name="evidence" value="([^"]+)"/.exec((await lead.get(meeting)).html)?.[1] ?? ''
    const recorded = { section: 'quality', kind: 'whatWentWell', text: 'Pupils explain.', evidence: note }
    expect((await lead.post(meeting, recorded)).status).toBe(303)
    const finding = /findings\/([\da-f-]{36})"/.exec((await lead.get(meeting)).html)?.[1] ?? ''
    const page = paths.finding({ review, finding })
    const wording = /name="wording" value="([^"]+)"/.exec((await lead.get(page)).html)?.[1] ?? ''
    const answer = paths.findingAct({ review, finding, act: 'answer' })
    await lead.post(answer, { wording, answer: 'agrees' })
    const host = await signedIn(hostActors[0])
    await host.post(answer, { wording, answer: 'agrees' })
    expect(wordsOf(await host.get(page))).toContain('Agreed by host and lead')
    expect(wordsOf(await host.get(page))).toContain('This note is not shared with you')
    expect((await web.stranger.get(notes)).status).toBe(403)
  })

  test('a recovery file is read by whoever wrote it, and adds nothing twice', async () => {
    const { review, peerActors, signedIn } = await aReviewDay(open())
    const [asha, ben] = peerActors
    const entry = {
      id: '0193b4a0-0000-7000-8000-00000000000a',
      note: '0193b4a0-0000-7000-8000-00000000000b',
      by: personOf(asha),
      device: '0193b4a0-0000-7000-8000-00000000000c',
      writtenAt: '2024-12-03T09:00:00.000Z',
      after: [],
      said: { kind: 'stance', stance: 'agree', because: '' },
    }
    const file = {
      format: 'critical-friend-notes',
      version: 1,
      review,
      person: personOf(asha),
      entries: [entry],
    }
    const send = async (actor: Actor, text: string) => {
      const form = new FormData()
      form.append('file', new File([text], 'larkfield.notes.json'))
      return (await signedIn(actor)).send(paths.recoverNotes({ review }), form)
    }
    expect((await send(asha, JSON.stringify(file))).status).toBe(303)
    expect((await send(asha, JSON.stringify(file))).status).toBe(303)
    expect(wordsOf(await send(ben, JSON.stringify(file)))).toContain('Somebody else’s notes are in that file')
    expect(wordsOf(await send(asha, 'not a file'))).toContain('That is not a recovery file')
    const { rows } = await open().database.executeSql('select count(*)::int as held from evidence_entry')
    expect(rows).toEqual([{ held: 1 }])
  })
})

test('an estimate that is only spoken is in no table and no file, whoever sends it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'spoken-'))
  const database = await openPglite({
    dataDir: `${folder}/database`,
    dump: await openAsBlob(inject('emptyPglite')),
  })
  const here = { database, db: database.reader, world: worldOver(database, testClock) }
  const { review, leadActor, signedIn } = await aReviewDay(here)
  await database.executeSql(`update review set estimate_option = 'verbalOnly'`)
  const lead = await signedIn(leadActor)
  const said = { scope: 'leadership', level: 'effective', met: 'spokenaloudonly' }
  expect((await lead.post(paths.estimates({ review }), said)).status).toBe(422)
  expect((await lead.post(paths.agreeEstimate({ review }), { ...said, together: 'yes' })).status).toBe(422)
  const written = await lead.post(paths.evidence({ review }), { kind, text: 'writtendownonpurpose' })
  expect(written.status).toBe(303)
  const { rows } = await database.executeSql(
    `select string_agg(format('select %L as place, t::text as row from %I.%I t', tablename, schemaname, tablename), ' union all ') as every
     from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const [{ every }] = z.tuple([z.object({ every: z.string() })]).parse(rows)
  const all = JSON.stringify((await database.executeSql(every)).rows)
  await database.close()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'))
    .join('')
  await rm(folder, { recursive: true, force: true })
  for (const place of [all, files]) {
    expect(place).toContain('writtendownonpurpose')
    expect(place).not.toContain('spokenaloudonly')
  }
})
