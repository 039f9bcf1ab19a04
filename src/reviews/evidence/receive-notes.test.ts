import { expect, test } from 'vitest'
import { type Actor, PersonId, day, isRefused, newId, perform, personOf } from '#kernel'
import { notesOf } from '#notes'
import { onEachDatabase } from '#platform/database/testing'
import { anOfficer } from '#seasons/testing'
import { type StaffedReview, aStaffedReview } from '../testing.ts'
import type { EntrySent } from './entry-sent.ts'
import { EntryId } from './ids.ts'
import { receiveNotes } from './receive-notes.ts'
import { syncView } from './sync-view.ts'
import { anEntrySent } from './testing.ts'

const person = (actor: Actor): PersonId => PersonId.parse(personOf(actor))
const words = {
  kind: 'strength',
  section: null,
  phase: null,
  subject: null,
  group: null,
  source: null,
} as const

onEachDatabase('sending notes', (open) => {
  const send = async ({ review }: StaffedReview, by: Actor, entries: readonly EntrySent[]) => {
    const { world, db } = open()
    const decision = await perform(world, receiveNotes, { by, input: { review, entries } })
    const view = await syncView(
      { db, actor: by, today: day('2024-12-03') },
      { review, sent: entries, since: 0 },
    )
    if (isRefused(decision)) throw new Error(decision.refusal.words)
    if (isRefused(view)) throw new Error(view.refusal.words)
    return { facts: decision.facts, ...view }
  }

  test('what is sent twice, by two devices, stands once and is confirmed each time', async () => {
    const here = await aStaffedReview(open())
    const [asha] = here.peerActors
    const one = anEntrySent({ by: asha })
    const first = await send(here, asha, [one, one])
    const second = await send(here, asha, [one])
    expect([first.confirmed, second.confirmed]).toEqual([[one.id], [one.id]])
    expect([first.facts.length, second.facts.length]).toEqual([1, 0])
    expect(second.entries.map(({ id }) => id)).toEqual([one.id])
  })

  test('the log says how many notes came and nothing that they say', async () => {
    const here = await aStaffedReview(open())
    const [asha] = here.peerActors
    await send(here, asha, [anEntrySent({ by: asha, text: 'A telling sentence' })])
    const { rows } = await open().database.executeSql(
      `select count(*) filter (where body::text like '%telling%')::int as said,
              count(*) filter (where name = 'reviews.notesReceived')::int as told from fact`,
    )
    expect(rows).toEqual([{ said: 0, told: 1 }])
  })

  test('host leaders read their own notes and those paired with them, from the beginning of each', async () => {
    const here = await aStaffedReview(open())
    const [asha] = here.peerActors
    const [imogen] = here.hostActors
    const own = anEntrySent({ by: imogen, text: 'Ours' })
    const first = anEntrySent({ by: asha, text: 'Shared later' })
    const alone = anEntrySent({ by: asha, text: 'For the team alone' })
    await send(here, asha, [first, alone])
    const before = await send(here, imogen, [own])
    expect(before.entries.map(({ id }) => id)).toEqual([own.id])
    const paired = anEntrySent({
      by: asha,
      note: first.note,
      after: [first.id],
      said: {
        kind: 'words',
        words: { ...words, text: 'Shared', pairedWith: person(imogen), photographs: [] },
      },
    })
    await send(here, asha, [paired])
    const { db } = open()
    const after = await syncView(
      { db, actor: imogen, today: day('2024-12-03') },
      { review: here.review, sent: [], since: before.upTo },
    )
    expect(isRefused(after) ? [] : after.entries.map(({ id }) => id)).toEqual([first.id, paired.id])
    const team = await send(here, asha, [])
    expect(new Set(notesOf(team.entries).map(({ words }) => words?.text))).toEqual(
      new Set(['Shared', 'For the team alone', 'Ours']),
    )
  })

  test('what a tablet wrote offline while its clock was an hour behind follows what its writer had read', async () => {
    const here = await aStaffedReview(open())
    const [asha] = here.peerActors
    const [imogen] = here.hostActors
    const shared = { ...words, pairedWith: person(imogen), photographs: [] }
    const says = (text: string) => ({ kind: 'words', words: { ...shared, text } }) as const
    const first = anEntrySent({ by: asha, id: idAt(60), said: says('At ten') })
    await send(here, asha, [first])
    const behind = { by: asha, device: newId(EntryId) }
    const changed = {
      id: idAt(30),
      note: first.note,
      after: [first.id],
      said: says('At half past ten'),
    }
    const another = { id: idAt(40), said: says('At twenty to eleven') }
    const [one, two] = [anEntrySent({ ...behind, ...changed }), anEntrySent({ ...behind, ...another })]
    const mended = { id: idAt(41), note: two.note, after: [two.id] }
    const three = anEntrySent({ ...behind, ...mended, said: says('A minute later') })
    const told = await send(here, asha, [one, two, three])
    expect(told.refused).toEqual([])
    for (const reader of [told, await send(here, imogen, [])])
      expect(notesOf(reader.entries).map(({ versions, words }) => [versions, words?.text])).toEqual([
        [1, 'At half past ten'],
        [1, 'A minute later'],
      ])
  })

  test('a note is changed by its writer and its pair alone; anybody of the team says what they make of it', async () => {
    const here = await aStaffedReview(open())
    const [asha, ben] = here.peerActors
    const note = anEntrySent({ by: asha })
    await send(here, asha, [note])
    const meddling = anEntrySent({ by: ben, note: note.note, after: [note.id] })
    const differing = anEntrySent({
      by: ben,
      note: note.note,
      said: { kind: 'stance', stance: 'differ', because: 'Not in Year 2' },
    })
    const posing = anEntrySent({ by: asha })
    const told = await send(here, ben, [meddling, differing, posing])
    expect(told.confirmed).toEqual([differing.id])
    expect(told.refused.map(({ id }) => id)).toEqual([meddling.id, posing.id])
    expect(notesOf(told.entries)[0]?.opinions).toEqual([
      { person: person(ben), stance: 'differ', because: 'Not in Year 2' },
    ])
  })

  test('the office neither sends nor reads evidence, and nobody sends once the report is issued', async () => {
    const here = await aStaffedReview(open())
    const { review } = here
    const { world, db, database } = open()
    const sent = await perform(world, receiveNotes, { by: anOfficer, input: { review, entries: [] } })
    const read = await syncView(
      { db, actor: anOfficer, today: day('2024-12-03') },
      { review, sent: [], since: 0 },
    )
    expect([sent, read].map((one) => isRefused(one) && one.refusal.code)).toEqual([
      'not-allowed',
      'not-allowed',
    ])
    await database.executeSql(
      `insert into review_milestone (review_id, milestone, at) values ('${review}', 'issued', '2024-12-20')`,
    )
    const [asha] = here.peerActors
    const late = anEntrySent({ by: asha })
    const decision = await perform(world, receiveNotes, { by: asha, input: { review, entries: [late] } })
    expect(isRefused(decision) && decision.refusal.code).toBe('report-issued')
    const told = await syncView(
      { db, actor: asha, today: day('2025-01-03') },
      { review, sent: [late], since: 0 },
    )
    expect(isRefused(told) ? [] : told.refused).toEqual([
      { id: late.id, why: expect.stringContaining('The report has been issued') },
    ])
  })
})

/** An identifier as a device makes it when its clock shows so many minutes past nine. */
const idAt = (minutes: number) =>
  EntryId.parse(`0193a000-${minutes.toString(16).padStart(4, '0')}-7000-8000-000000000001`)
