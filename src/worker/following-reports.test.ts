import { expect, test } from 'vitest'
import { type Actor, day, personOf } from '#kernel'
import { aPerson, aTrust } from '#partnership/testing'
import { localLetters } from '#platform/mail'
import { onEachDatabase } from '#platform/database/testing'
import {
  ReadingCheck,
  agreeAsTeam,
  answerRemark,
  approveReport,
  askForChanges,
  askForCorrection,
  confirmFacts,
  issueReport,
  myReportsView,
  reopenReport,
  sendToHost,
  sendToReader,
  shareWithTrust,
  takeReading,
} from '#reports'
import { aReportBegun, afterReview, anAgreedFinding, worldAfter, writeIn } from '#reports/testing'
import { doing } from '#seasons/testing'
import { aProduct, followAll } from './testing.ts'

const sections = ['leadership', 'quality', 'additionalNeeds']

onEachDatabase('what follows a report', (open) => {
  test('whoever is to act next gets one letter at each gate, and nobody else does', async () => {
    const { database, db } = open()
    const here = await aReportBegun(open())
    const { report, review, leadActor, head, hostActors, qaReader, peerActors } = here
    const addresses: [Actor, string][] = [
      [leadActor, 'lead@reed.example'],
      [head, 'head@sedge.example'],
      [qaReader, 'reader@fen.example'],
      [peerActors[0], 'peer@carr.example'],
    ]
    await database.executeSql('update person set email = null')
    await database.executeSql(
      `insert into post (id, person_id, role, school_id, held)
       values (gen_random_uuid(), $1, 'headteacher', $2, '[2020-01-01,)')`,
      [personOf(head), here.host],
    )
    for (const [actor, email] of addresses)
      await database.executeSql('update person set email = $1 where id = $2', [email, personOf(actor)])
    for (const [index, section] of sections.entries()) {
      const text = `Say why in ${section}.`
      await anAgreedFinding(open(), here, { section, kind: 'evenBetterIf', text })
      const written = { by: peerActors[0], part: `${section}.developments`, text: `- ${text} [${index + 1}]` }
      await writeIn(open(), report, written)
    }
    const told = async () => {
      const before = (await localLetters(db)).length
      await followAll(aProduct(database, afterReview))
      const letters = (await localLetters(db)).slice(0, -before || undefined)
      return letters.map(({ to, subject }) => `${to}: ${subject.split(':')[0]}`).toSorted()
    }
    await told()
    const world = worldAfter(database)
    const input = { report }
    const part = 'quality.developments'
    const correction = { report, part, line: 'Say why in quality.', words: 'Only in Year 7.' }
    await doing(world, agreeAsTeam, { by: leadActor, input })
    await doing(world, sendToHost, { by: leadActor, input })
    expect(await told()).toEqual(['head@sedge.example: Please check the facts'])
    const [first, second] = [
      (await doing(world, askForCorrection, { by: hostActors[0], input: correction })).body,
      (await doing(world, askForCorrection, { by: hostActors[0], input: correction })).body,
    ]
    expect(await told()).toEqual(['lead@reed.example: A correction waits for your answer'])
    for (const { remark } of [first, second])
      await doing(world, answerRemark, { by: leadActor, input: { report, remark, answer: 'accepted' } })
    expect(await told()).toEqual(['head@sedge.example: Your corrections are answered'])
    await doing(world, confirmFacts, { by: head, input })
    expect(await told()).toEqual(['lead@reed.example: The facts are confirmed'])
    await doing(world, sendToReader, { by: leadActor, input })
    expect(await told()).toEqual(['reader@fen.example: A report waits for a QA reader'])
    await doing(world, takeReading, { by: qaReader, input })
    const why = 'Who says so, in the second section?'
    await doing(world, askForChanges, { by: qaReader, input: { report, why } })
    expect(await told()).toEqual(['lead@reed.example: The QA reader asks for changes'])
    const [letter] = await localLetters(db)
    expect(letter?.text).toContain(`“${why}”`)
    expect(letter?.text).toContain(`https://partnership.example/reports/${report}`)
    await doing(world, sendToReader, { by: leadActor, input })
    expect(await told()).toEqual(['reader@fen.example: A report waits for a QA reader'])
    await doing(world, approveReport, { by: qaReader, input: { report, checked: ReadingCheck.options } })
    expect(await told()).toEqual(['lead@reed.example: Ready to issue'])
    await doing(world, issueReport, { by: leadActor, input })
    expect(await told()).toEqual(['head@sedge.example: Your report is issued'])
    const trust = await database.transaction((tx) => aTrust(tx, here.host))
    const leader = await database.transaction((tx) => aPerson(tx, { role: 'trustLeader', at: trust.id }))
    await doing(world, shareWithTrust, { by: head, input })
    expect(await told()).toEqual([`${leader.email}: A report is shared with you`])
    const posts = [{ role: 'trustLeader' as const, at: { kind: 'trust' as const, id: trust.id } }]
    const actor = { kind: 'person' as const, person: leader.id, name: leader.name, posts }
    const todo = 'Read it: its school shares it with your trust'
    expect(await myReportsView({ db, actor, today: day('2024-12-09') })).toMatchObject({
      reports: [{ report, todo }],
    })
    await doing(world, reopenReport, { by: leadActor, input: { report, why: 'A date was wrong.' } })
    expect(await told()).toEqual([
      'head@sedge.example: Open for writing again',
      'lead@reed.example: Open for writing again',
    ])
    const { rows } = await database.executeSql(
      'select words from even_better_if where review_id = $1 order by words',
      [review],
    )
    expect(rows).toEqual(sections.toSorted().map((section) => ({ words: `Say why in ${section}.` })))
  }, 60_000)
})
