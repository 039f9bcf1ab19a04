import { dateRange, addDays } from '#kernel'
import { shippedFramework, standardFramework } from '#frameworks'
import { type ReportContent, contentOfReport } from '#reports'
import { estimateLevelWords } from '#seasons'
import { findingsOf } from '../evidence/findings.ts'
import { chanceOf } from '../random.ts'
import type { DemoReview } from '../seasons/review.ts'
import { contexts, supportWanted } from '../words/review-report-words.ts'

type Prose = ReportContent['sections'][number]['parts'][number]['prose']

/** What the report of a review says: two or three things that went well in each section, and what would be even better. */
export function demoReport(
  review: DemoReview,
  { headteacher, hasFindings }: { readonly headteacher: string | undefined; readonly hasFindings: boolean },
): ReportContent {
  const restsOn = (id: string) => (hasFindings ? id : null)
  const framework = shippedFramework(standardFramework)
  if (!framework) throw new Error(`${standardFramework} is not shipped`)
  const chance = chanceOf(`about ${review.id}`)
  const findings = findingsOf(review)
  const about = new Map([
    ['context.context', chance.oneOf(contexts)],
    ['support.support', chance.oneOf(supportWanted)],
  ])
  const { days, school } = review
  const overall = review.estimates.find(({ scope }) => scope === 'overall')
  return contentOfReport({
    framework,
    host: school.name,
    front: new Map([
      ['host', [school.name]],
      ['headteacher', headteacher ? [headteacher] : []],
      ['overallEstimate', [overall ? estimateLevelWords(framework, overall.level) : 'Not applicable']],
      ['reviewDates', days?.until ? [dateRange(days.from, addDays(days.until, -1))] : []],
    ]),
    estimates: (framework.estimates?.scopes ?? []).flatMap(({ key, title }) => {
      const found = review.estimates.find(({ scope }) => scope === key)
      return found ? [{ label: title, level: estimateLevelWords(framework, found.level) }] : []
    }),
    prose: (section, part) => {
      const kind = { strengths: 'whatWentWell', developments: 'evenBetterIf' }[part]
      const points = findings
        .filter((one) => one.section === section && one.kind === kind)
        .map(({ id, words }) => ({ line: [{ words }], finding: restsOn(id), within: [] }))
      if (points.length > 0) return [{ kind: 'bullets', points }]
      return written(section, about.get(`${section}.${part}`))
    },
  })
}

function written(section: string, words: string | undefined): Prose {
  if (words === undefined) return []
  const line = [{ words }]
  if (section === 'support') return [{ kind: 'bullets', points: [{ line, finding: null, within: [] }] }]
  return [{ kind: 'paragraph', line }]
}
