import { expect, test } from 'vitest'
import { type Actor, day, isRefused, perform } from '#kernel'
import { onEachDatabase } from '#platform/database/testing'
import { doing } from '#seasons/testing'
import { receiveNotes } from '../evidence/receive-notes.ts'
import { anEntrySent } from '../evidence/testing.ts'
import { type StaffedReview, aStaffedReview } from '../testing.ts'
import { answerFinding } from './answer-finding.ts'
import { citeEvidence } from './cite-evidence.ts'
import { type FindingWithEvidence, findingsOf } from './findings-view.ts'
import { agreeEstimate } from './agree-estimate.ts'
import { estimatesView } from './estimates-view.ts'
import { giveOpinion } from './give-opinion.ts'
import { mergeFindings } from './merge-findings.ts'
import { raiseFinding } from './move-finding.ts'
import { recordFinding } from './record-finding.ts'
import { rewordFinding } from './reword-finding.ts'

onEachDatabase('findings', (open) => {
  const seen = async ({ review }: StaffedReview, actor: Actor): Promise<readonly FindingWithEvidence[]> => {
    const found = await findingsOf({ db: open().db, actor, today: day('2024-12-05') }, review)
    if (isRefused(found)) throw new Error(found.refusal.words)
    return found
  }
  const recorded = async ({ review, leadActor }: StaffedReview, text: string, evidence: string[] = []) =>
    (
      await doing(open().world, recordFinding, {
        by: leadActor,
        input: { review, section: 'quality', kind: 'whatWentWell', text, evidence },
      })
    ).body.finding

  test('a finding opens the notes behind it, and says so when a reader may not see one', async () => {
    const here = await aStaffedReview(open())
    const [asha] = here.peerActors
    const note = anEntrySent({ by: asha, text: 'Pupils recall last week' })
    await doing(open().world, receiveNotes, { by: asha, input: { review: here.review, entries: [note] } })
    await recorded(here, 'Pupils remember what they learn.', [note.note])
    const [forTeam] = await seen(here, here.leadActor)
    expect(forTeam).toMatchObject({
      text: 'Pupils remember what they learn.',
      agreed: false,
      behind: [{ words: { text: 'Pupils recall last week' }, by: 'Asha Rahman' }],
    })
    const [forHost] = await seen(here, here.head)
    expect(forHost?.behind).toEqual([{ note: note.note, words: null, kind: null, by: null }])
  })

  test('host and lead agree by name to the words that stand; other words ask them again', async () => {
    const here = await aStaffedReview(open())
    const { world } = open()
    const finding = await recorded(here, 'Pupils remember.')
    const [{ wording } = { wording: '' }] = await seen(here, here.leadActor)
    const answering = { finding, wording, answer: 'agrees' }
    await doing(world, answerFinding, { by: here.leadActor, input: answering })
    await doing(world, answerFinding, { by: here.head, input: answering })
    const [agreed] = await seen(here, here.head)
    expect(agreed?.agreed).toBe(true)
    expect(agreed?.answers.map(({ side, name }) => [side, name])).toEqual([
      ['host', 'Hedda Marsh'],
      ['lead', 'Lena Hart'],
    ])
    await doing(world, rewordFinding, {
      by: here.peerActors[0],
      input: { finding, after: 1, text: 'Most pupils remember.' },
    })
    const [reworded] = await seen(here, here.head)
    expect([reworded?.agreed, reworded?.answers]).toEqual([false, []])
    const stale = await perform(world, answerFinding, { by: here.head, input: answering })
    expect(isRefused(stale) && stale.refusal.code).toBe('reworded-meanwhile')
  })

  test('a difference is recorded with its reason, and only host and lead answer', async () => {
    const here = await aStaffedReview(open())
    const { world } = open()
    const finding = await recorded(here, 'Pupils remember.')
    const [{ wording } = { wording: '' }] = await seen(here, here.leadActor)
    const differing = { finding, wording, answer: 'differs' }
    const bare = await perform(world, answerFinding, { by: here.head, input: differing })
    expect(isRefused(bare) && bare.refusal.fields.map(({ field }) => field)).toEqual(['because'])
    await doing(world, answerFinding, {
      by: here.head,
      input: { ...differing, because: 'Not in Year 2 yet' },
    })
    const peer = await perform(world, answerFinding, { by: here.peerActors[0], input: differing })
    expect(isRefused(peer) && peer.refusal.code).toBe('not-allowed')
    expect((await seen(here, here.leadActor))[0]?.answers).toMatchObject([
      { side: 'host', answer: 'differs', because: 'Not in Year 2 yet' },
    ])
  })

  test('merged findings have the evidence of both, and order is changed without dragging', async () => {
    const here = await aStaffedReview(open())
    const { world } = open()
    const by = here.leadActor
    const one = anEntrySent({ by })
    const other = anEntrySent({ by })
    await doing(world, receiveNotes, { by, input: { review: here.review, entries: [one, other] } })
    const first = await recorded(here, 'First', [one.note])
    const second = await recorded(here, 'Second')
    const third = await recorded(here, 'Third')
    await doing(world, citeEvidence, { by, input: { finding: second, notes: [other.note] } })
    await doing(world, raiseFinding, { by, input: { finding: third } })
    expect((await seen(here, by)).map(({ text }) => text)).toEqual(['First', 'Third', 'Second'])
    await doing(world, mergeFindings, { by, input: { finding: second, into: first, text: 'Both' } })
    const after = await seen(here, by)
    expect(after.map(({ text }) => text)).toEqual(['Both', 'Third'])
    expect(after[0]?.evidence).toEqual([one.note, other.note].sort())
    const gone = await perform(world, rewordFinding, { by, input: { finding: second, after: 1, text: 'x' } })
    expect(isRefused(gone) && gone.refusal.code).toBe('finding-gone')
  })

  test('two people who reword at once: the second sees the first’s words before theirs stand', async () => {
    const here = await aStaffedReview(open())
    const { world } = open()
    const finding = await recorded(here, 'Pupils remember.')
    const wording = (text: string) => ({ finding, after: 1, text })
    await doing(world, rewordFinding, { by: here.leadActor, input: wording('Pupils recall.') })
    const late = await perform(world, rewordFinding, { by: here.peerActors[0], input: wording('They know.') })
    expect(isRefused(late) && late.refusal.words).toContain('“Pupils recall.”')
  })

  test('a first opinion is blind and given once, the lead agrees after somebody else’s or says so, and nothing is kept that is only spoken', async () => {
    const here = await aStaffedReview(open())
    const { world, database } = open()
    const [asha, ben] = here.peerActors
    const input = { review: here.review, scope: 'leadership', level: 'effective', met: ['effective 0'] }
    await doing(world, giveOpinion, { by: asha, input })
    const again = await perform(world, giveOpinion, { by: asha, input })
    expect(isRefused(again) && again.refusal.code).toBe('opinion-given')
    const agreeing = (more: object = {}) =>
      perform(world, agreeEstimate, { by: here.leadActor, input: { ...input, level: 'leading', ...more } })
    const refusedAs = (answer: Awaited<ReturnType<typeof agreeing>>) =>
      isRefused(answer) ? answer.refusal.code : 'written'
    expect(refusedAs(await agreeing())).toBe('opinion-first')
    await doing(world, giveOpinion, { by: here.leadActor, input: { ...input, scope: 'overall' } })
    expect(refusedAs(await agreeing({ scope: 'overall' }))).toBe('nobody-else-yet')
    expect(refusedAs(await agreeing({ scope: 'overall', together: 'yes' }))).toBe('written')
    await doing(world, giveOpinion, { by: here.leadActor, input })
    expect(refusedAs(await agreeing())).toBe('written')
    const seen = await estimatesView(
      { db: database.reader, actor: ben, today: day('2024-12-05') },
      here.review,
    )
    expect(isRefused(seen) ? [] : seen.lines.flatMap((line) => line.opinions)).toEqual([])
    await database.executeSql('delete from review_estimate')
    await database.executeSql(`update review set estimate_option = 'verbalOnly'`)
    const spoken = await perform(world, giveOpinion, { by: ben, input })
    expect(isRefused(spoken) && spoken.refusal.code).toBe('estimate-not-asked-for')
    expect((await database.executeSql('select * from estimate_opinion')).rows).toEqual([])
  })
})
