import { expect, test } from 'vitest'
import { type Actor, type Day, day, isRefused, nobody, perform } from '#kernel'
import type { PartnershipTables } from '#partnership'
import { aPerson, aTrust } from '#partnership/testing'
import { brokenInvariants, writing } from '#platform/database'
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
import { endShare } from './sharing/end-share.ts'
import { issuedReportView, sharedReportView } from './sharing/issued-report-view.ts'
import { shareByLink } from './sharing/share-by-link.ts'
import { shareWithTrust } from './sharing/share-with-trust.ts'
import { sharingView } from './sharing/sharing-view.ts'
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

  /** A link until its last day, the trust while the school agrees, and each of them in a sentence. */
  async function sharedByItsSchool({ report, head, host }: ReportBegun) {
    const secret = 'a secret that is long enough to be guessed by nobody'
    const input = { report, edition: 'parents', to: 'our governors', secret, expires: '2024-12-20' }
    await doing(world(), shareByLink, { by: head, input })
    const behind = (today: Day) => sharedReportView({ db: open().db, actor: nobody, today }, secret)
    expect(code(await behind(day('2024-12-20')))).toBe('happened')
    expect(code(await behind(day('2024-12-21')))).toBe('not-found')
    const trustLeader = await open().database.transaction(async (tx) => {
      const trust = await aTrust(tx, host)
      await writing<PartnershipTables>(tx)
        .updateTable('trust')
        .set({ name: 'Northfield Trust' })
        .where('id', '=', trust.id)
        .execute()
      const { id, name } = await aPerson(tx, { name: 'Tamsin Bright', role: 'trustLeader', at: trust.id })
      const posts = [{ role: 'trustLeader' as const, at: { kind: 'trust' as const, id: trust.id } }]
      return { kind: 'person' as const, person: id, name, posts }
    })
    expect(code(await issuedReportView(seen(trustLeader), report))).toBe('not-allowed')
    await doing(world(), shareWithTrust, { by: head, input: { report } })
    expect(code(await issuedReportView(seen(trustLeader), report))).toBe('happened')
    const sharing = await sharingView(seen(head), report)
    if (isRefused(sharing)) throw new Error(sharing.refusal.words)
    expect(sharing.canRead.map(({ who, why }) => `${who}, ${why}`)).toEqual([
      'Imogen Vale, because the report belongs to Larkfield Primary School, which they lead.',
      'Jonas Reed, because you named them to work with the visitors.',
      'Lena Hart, Asha Rahman, Ben Osei and Cara Lund, because they wrote it with you; until a fortnight after the review is closed.',
      'The office of the partnership, because it answers for reviews and learns from them. It reads the edition without names.',
      'Anybody with the link for our governors, because Hedda Marsh made a link for them, until Friday 20 December 2024. They read the edition for parents, without names.',
      'Tamsin Bright of Northfield Trust, because Hedda Marsh agreed to it, until you take it back. They read the whole report.',
    ])
    for (const { share } of sharing.canRead)
      if (share) await doing(world(), endShare, { by: head, input: { report, share } })
    expect(code(await behind(dayAfter))).toBe('not-found')
    expect(code(await issuedReportView(seen(trustLeader), report))).toBe('not-allowed')
  }

  test('it passes each gate by name, and is read by its school when it is issued', async () => {
    const here = await written()
    const { report, leadActor, head, hostActors, qaReader } = here
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
    await sharedByItsSchool(here)
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
