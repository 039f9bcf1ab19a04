import { expect, test } from 'vitest'
import { clockAt, isRefused, perform, system, day } from '#kernel'
import { brokenInvariants, worldOver } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { doing } from '#seasons/testing'
import { findingsOf } from '../../findings/findings-view.ts'
import { recordFinding } from '../../findings/record-finding.ts'
import { reviewInvariants } from '../../invariants.ts'
import { aStaffedReview } from '../../testing.ts'
import { receiveNotes } from '../receive-notes.ts'
import { anEntrySent } from '../testing.ts'
import { deleteEvidence, evidenceDue } from './delete-evidence.ts'
import { holdEvidence, releaseEvidence } from './hold-evidence.ts'

onEachDatabase('keeping evidence', (open) => {
  test('notes go 90 days after the report, unless they are held; findings stay and say that their notes are gone', async () => {
    const { world, database, db } = open()
    const { review, leadActor } = await aStaffedReview(open())
    const note = anEntrySent({ by: leadActor })
    await doing(world, receiveNotes, {
      by: leadActor,
      input: { review, entries: [note, anEntrySent({ by: leadActor })] },
    })
    const finding = {
      review,
      section: 'quality',
      kind: 'whatWentWell',
      text: 'Pupils recall.',
      evidence: [note.note],
    }
    await doing(world, recordFinding, { by: leadActor, input: finding })
    await database.executeSql(
      `insert into review_milestone (review_id, milestone, at) values ('${review}', 'issued', '2025-01-10T12:00:00Z')`,
    )
    expect(await evidenceDue(db, day('2025-04-09'))).toEqual([])
    expect(await evidenceDue(db, day('2025-04-10'))).toEqual([review])

    const later = worldOver(database, clockAt('2025-04-10T02:20:00.000Z'))
    const by = system('the clock')
    await doing(later, holdEvidence, {
      by: leadActor,
      input: { review, why: 'A complaint is looked into' },
    })
    expect(await evidenceDue(db, day('2025-04-10'))).toEqual([])
    const held = await perform(later, deleteEvidence, { by, input: { review } })
    expect(isRefused(held) && held.refusal.code).toBe('not-due')
    await doing(later, releaseEvidence, { by: leadActor, input: { review } })
    const byHand = await perform(later, deleteEvidence, { by: leadActor, input: { review } })
    expect(isRefused(byHand) && byHand.refusal.code).toBe('not-allowed')
    expect((await doing(later, deleteEvidence, { by, input: { review } })).body).toMatchObject({
      notes: 2,
      photographs: 0,
    })

    expect((await database.executeSql('select id from evidence_entry')).rows).toEqual([])
    expect(await brokenInvariants(database, reviewInvariants)).toEqual([])
    const seen = await findingsOf({ db, actor: leadActor, today: day('2025-04-10') }, review)
    expect(isRefused(seen) ? [] : seen.map(({ text, behind }) => ({ text, behind }))).toEqual([
      { text: 'Pupils recall.', behind: [{ note: note.note, words: null, kind: null, by: null }] },
    ])
  })
})
