import { expect, test } from 'vitest'
import { type Actor, isRefused, perform } from '#kernel'
import { brokenInvariants } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { anOfficer, doing } from '#seasons/testing'
import { agreeAsTeam } from './gates/agree-as-team.ts'
import { approveReport } from './gates/approve-report.ts'
import { askForChanges } from './gates/ask-for-changes.ts'
import { confirmFacts } from './gates/confirm-facts.ts'
import { issueReport } from './gates/issue-report.ts'
import { ReadingCheck } from './gates/reading-checklist.ts'
import { readingQueueView } from './gates/reading-queue-view.ts'
import { reopenReport } from './gates/reopen-report.ts'
import { sendToHost } from './gates/send-to-host.ts'
import { sendToReader } from './gates/send-to-reader.ts'
import { takeReading } from './gates/take-reading.ts'
import { reportInvariants } from './invariants.ts'
import { answerRemark } from './remarks/answer-remark.ts'
import { askForCorrection, commentOnReport } from './remarks/make-remark.ts'
import { readThroughView } from './remarks/read-through-view.ts'
import { reportView } from './report-view.ts'
import { issuedReportView } from './sharing/issued-report-view.ts'
import { type ReportBegun, aReportBegun, anAgreedFinding, dayAfter, worldAfter, writeIn } from './testing.ts'
import { comparisonView } from './checking/comparison-view.ts'

const sections = ['leadership', 'quality', 'additionalNeeds']

onEachDatabase('a report on its way', (open) => {
  const world = () => worldAfter(open().database)
  const seen = (actor: Actor) => ({ db: open().db, actor, today: dayAfter })
  const code = (answer: unknown) => (isRefused(answer) ? answer.refusal.code : 'happened')

  async function written(): Promise<ReportBegun> {
    const here = await aReportBegun(open())
    for (const [index, section] of sections.entries()) {
      const found = { section, kind: 'whatWentWell' as const, text: `Pupils learn well in ${section}.` }
      await anAgreedFinding(open(), here, found)
      const text = `- Pupils learn well in ${section}. [${index + 1}]`
      await writeIn(open(), here.report, { by: here.peerActors[0], part: `${section}.strengths`, text })
    }
    return here
  }

  test('it passes each gate by name, and is read by its school when it is issued', async () => {
    const { report, leadActor, head, hostActors, qaReader } = await written()
    const input = { report }
    await doing(world(), agreeAsTeam, { by: leadActor, input })
    await doing(world(), sendToHost, { by: leadActor, input })
    const line = 'Pupils learn well in quality.'
    const correction = {
      report,
      part: 'quality.strengths',
      line,
      words: 'Only in Key Stage 1.',
      instead: 'Younger pupils learn well.',
    }
    const { remark } = (await doing(world(), askForCorrection, { by: hostActors[0], input: correction })).body
    expect(code(await perform(world(), confirmFacts, { by: head, input }))).toBe('corrections-open')
    await doing(world(), answerRemark, { by: leadActor, input: { report, remark, answer: 'put' } })
    expect(
      code(
        await perform(world(), answerRemark, {
          by: leadActor,
          input: { report, remark, answer: 'accepted' },
        }),
      ),
    ).toBe('answered-already')
    await doing(world(), confirmFacts, { by: head, input })
    await doing(world(), sendToReader, { by: leadActor, input })
    await doing(world(), takeReading, { by: qaReader, input })
    const comment = {
      report,
      part: 'leadership.strengths',
      line: 'Pupils learn well in leadership.',
      words: 'Is this about leaders?',
    }
    const made = (await doing(world(), commentOnReport, { by: qaReader, input: comment })).body
    await doing(world(), askForChanges, { by: qaReader, input: { report, why: 'One sentence is unclear.' } })
    const declining = { report, remark: made.remark, answer: 'declined' }
    expect(code(await perform(world(), answerRemark, { by: leadActor, input: declining }))).toBe(
      'say-why-not',
    )
    await doing(world(), answerRemark, {
      by: leadActor,
      input: { ...declining, because: 'It is: they lead on it.' },
    })
    await doing(world(), sendToReader, { by: leadActor, input })
    expect(
      code(await perform(world(), approveReport, { by: qaReader, input: { report, checked: ['tone'] } })),
    ).toBe('checklist-open')
    await doing(world(), approveReport, { by: qaReader, input: { report, checked: ReadingCheck.options } })
    await doing(world(), issueReport, { by: leadActor, input })
    const view = await issuedReportView(seen(head), report)
    if (isRefused(view)) throw new Error(view.refusal.words)
    expect(view.content.sections.map(({ parts }) => parts[0]?.prose)).toContainEqual([
      {
        kind: 'bullets',
        points: [expect.objectContaining({ line: [{ words: 'Younger pupils learn well.' }] })],
      },
    ])
    const told = await reportView(seen(leadActor), report)
    if (isRefused(told)) throw new Error(told.refusal.words)
    expect(told.gates.map(({ stage, by }) => [stage, by])).toEqual([
      ['issued', 'Lena Hart'],
      ['approved', 'Quentin Rowe'],
      ['qaReading', 'Lena Hart'],
      ['changesAsked', 'Quentin Rowe'],
      ['qaReading', 'Lena Hart'],
      ['factChecked', 'Hedda Marsh'],
      ['factCheck', 'Lena Hart'],
      ['teamAgreed', 'Lena Hart'],
      ['drafting', 'Lena Hart'],
    ])
    const compared = await comparisonView(seen(leadActor), report, { before: 1, after: null })
    expect(isRefused(compared) ? [] : compared.changes.flatMap(({ lines }) => lines)).toEqual([
      { change: 'removed', line },
      { change: 'added', line: 'Younger pupils learn well.' },
    ])
    await doing(world(), reopenReport, { by: leadActor, input: { report, why: 'A date was wrong.' } })
    expect(isRefused(await issuedReportView(seen(head), report))).toBe(true)
    expect(await brokenInvariants(open().database, reportInvariants)).toEqual([])
  })

  test('a claim without evidence is marked, and is signed off only with a reason', async () => {
    const here = await written()
    const { report, leadActor } = here
    const before = '- Pupils learn well in quality. [2]'
    const text = `${before}\n- Behaviour is calm.`
    await writeIn(open(), report, { by: leadActor, part: 'quality.strengths', text, before })
    await anAgreedFinding(open(), here, {
      section: 'quality',
      kind: 'evenBetterIf',
      text: 'Plan earlier.',
      evidence: false,
    })
    await writeIn(open(), report, {
      by: leadActor,
      part: 'quality.developments',
      text: '- Plan earlier. [4]',
    })
    const view = await reportView(seen(leadActor), report)
    expect(isRefused(view) ? [] : view.unsupported.map(({ line, words }) => [line, words])).toEqual([
      ['Behaviour is calm.', 'Rests on no finding'],
      ['Plan earlier.', 'Its finding has no evidence'],
    ])
    const bare = await perform(world(), agreeAsTeam, { by: leadActor, input: { report } })
    expect(code(bare)).toBe('without-evidence')
    await doing(world(), agreeAsTeam, { by: leadActor, input: { report, because: 'Both were said by all.' } })
  })

  test('nobody writes over somebody else, and words that were refused are theirs to keep', async () => {
    const { report, peerActors } = await written()
    const part = 'quality.strengths'
    const late = await writeIn(open(), report, {
      by: peerActors[1],
      part,
      text: '- Other',
      before: '- Older',
    })
    expect(code(late)).toBe('changed-meanwhile')
  })

  test('who may: the team writes, its school and the office read, nobody else sees it', async () => {
    const { report, head, qaReader, peerActors } = await written()
    const line = { part: 'context.context', text: 'Ours' }
    expect(code(await writeIn(open(), report, { by: head, ...line }))).toBe('not-allowed')
    expect(code(await writeIn(open(), report, { by: qaReader, ...line }))).toBe('not-allowed')
    expect(code(await perform(world(), agreeAsTeam, { by: peerActors[0], input: { report } }))).toBe(
      'not-allowed',
    )
    expect(code(await perform(world(), takeReading, { by: peerActors[0], input: { report } }))).toBe(
      'not-allowed',
    )
    expect(code(await readThroughView(seen(head), report))).toBe('happened')
    expect(code(await readThroughView(seen(anOfficer), report))).toBe('happened')
    expect(code(await readThroughView(seen(qaReader), report))).toBe('not-allowed')
    expect(code(await readingQueueView(seen(peerActors[0])))).toBe('not-allowed')
    expect(await readingQueueView(seen(qaReader))).toEqual({ mine: [], waiting: [] })
  })
})
