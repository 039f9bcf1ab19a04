import { expect, test } from 'vitest'
import { type Refused, clockAt, day, isRefused, perform } from '#kernel'
import { worldOver } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import {
  askChallenge,
  chooseTrustSchools,
  trustChallengeView,
  writeBiography,
  writeChallenge,
  writeProforma,
} from '#reviews'
import { aTrustLeader, aTrustReview } from '#reviews/testing'
import { anOfficer, doing } from '#seasons/testing'
import { linesOf } from './document/prose.ts'
import type { ReportContent } from './document/report-content.ts'
import { openReport } from './open-report.ts'
import { reportDraftView } from './report-draft-view.ts'
import { bringIn } from './writing/bring-in.ts'
import { savePart } from './writing/save-part.ts'

const today = day('2024-12-13')
const seen = <View>(view: View | Refused): View => {
  if (isRefused(view)) throw new Error(view.refusal.words)
  return view
}
const partOf = ({ sections }: ReportContent, section: string, part: string): string[] =>
  linesOf(sections.find(({ key }) => key === section)?.parts.find(({ key }) => key === part)?.prose ?? [])

onEachDatabase('a report on a trust', (open) => {
  test('is filled from the record where nobody has written, in the structure of its framework', async () => {
    const { database, world, db } = open()
    const { host, lead, schools, review } = await aTrustReview(open())
    const answers = {
      'cover.chair': 'Aoife Hartwell',
      'context.context': 'Founded in 2016.',
      'context.values': 'Honesty\nService',
      'context.exploring': '1. Attendance\n2. Staffing',
      'self.capacity': 'We are stretched.',
    }
    await doing(world, writeProforma, { by: host.leader, input: { review, answers } })
    await doing(world, chooseTrustSchools, { by: host.leader, input: { review, schools: [...schools] } })
    const words = 'Led a trust of nine schools.'
    await doing(world, writeBiography, { by: lead.leader, input: { review, person: lead.person, words } })
    await doing(world, askChallenge, { by: host.leader, input: { review, question: 'Does phase matter?' } })
    const asked = seen(await trustChallengeView({ db, actor: host.leader, today }, review))
    const [challenge] = asked.challenges
    if (!challenge) throw new Error('No question is there')
    const said = { review, challenge: challenge.id, question: 'Does phase matter?', discussion: 'Long.' }
    await doing(world, writeChallenge, { by: lead.leader, input: { ...said, consensus: 'It does.' } })

    const after = worldOver(database, clockAt('2024-12-13T09:00:00.000Z'))
    const { report } = (await doing(after, openReport, { by: lead.leader, input: { review } })).body
    const own = { report, part: 'context.context', text: 'Our own words.', before: '' }
    await doing(after, savePart, { by: lead.leader, input: own })
    await doing(after, bringIn, { by: lead.leader, input: { report } })

    const content = seen(await reportDraftView({ db, actor: lead.leader, today }, report))
    expect(content.title).toBe('Saltmarsh Schools Peer Review Report')
    expect(content.front.find(({ label }) => label === 'Chair of Trustees')?.values).toEqual([
      'Aoife Hartwell',
    ])
    expect(content.estimates).toEqual([])
    expect(partOf(content, 'context', 'context')).toEqual(['Our own words.'])
    expect(partOf(content, 'context', 'values')).toEqual(['Honesty', 'Service'])
    expect(partOf(content, 'context', 'exploring')).toEqual(['Attendance', 'Staffing'])
    expect(partOf(content, 'challenge', 'questions')).toEqual([
      'Does phase matter?',
      'Long.',
      'Consensus: It does.',
    ])
    expect(content.appendices.map(({ title }) => title)).toEqual([
      'Lead and Peer Reviewer Biographies',
      'Details of the schools in the trust (Proforma 2)',
    ])
    expect(JSON.stringify(content)).not.toContain('We are stretched')

    const again = await perform(after, bringIn, { by: lead.leader, input: { report } })
    expect(isRefused(again) && again.refusal.code).toBe('nothing-to-bring-in')
    const another = aTrustLeader(lead.trust)
    const readers = [host.leader, lead.leader, anOfficer, another].map((actor) =>
      reportDraftView({ db, actor, today }, report),
    )
    expect((await Promise.all(readers)).map(isRefused)).toEqual([false, false, false, true])
  })
})
