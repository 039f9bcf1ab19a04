import { dateRange, addDays } from '#kernel'
import { shippedFramework, standardFramework } from '#frameworks'
import { type ReportContent, contentOfReport } from '#reports'
import { estimateLevelWords } from '#seasons'
import { evenBetterIfsOf } from '../reviews/even-better-ifs.ts'
import { chanceOf } from '../random.ts'
import type { DemoReview } from '../seasons/review.ts'
import { contexts, supportWanted, wentWellBySection } from '../words/review-report-words.ts'
import { evenBetterIfsBySection } from '../words/workspace-words.ts'

const sections = ['leadership', 'quality', 'additionalNeeds'] as const
type Section = (typeof sections)[number]

const isSection = (key: string): key is Section => sections.some((section) => section === key)

/** What the report of a review says: two or three things that went well in each section, and what would be even better. */
export function demoReport(review: DemoReview, headteacher: string | undefined): ReportContent {
  const framework = shippedFramework(standardFramework)
  if (!framework) throw new Error(`${standardFramework} is not shipped`)
  const chance = chanceOf(`report ${review.id}`)
  const known = evenBetterIfsOf(review)
  const words = new Map<string, readonly string[]>()
  for (const section of sections) {
    words.set(`${section}.strengths`, chance.some(wentWellBySection[section], chance.whole(2, 3)))
    const own = known.filter((one) => one.section === section).map((one) => one.words)
    words.set(
      `${section}.developments`,
      own.length > 0 ? own : chance.some(evenBetterIfsBySection[section], 1),
    )
  }
  words.set('context.context', [chance.oneOf(contexts)])
  words.set('support.support', [chance.oneOf(supportWanted)])
  const { days, school } = review
  const overall = review.estimates.find(({ scope }) => scope === 'overall')
  return contentOfReport({
    framework,
    host: school.name,
    front: new Map([
      ['host', [school.name]],
      ['headteacher', headteacher ? [headteacher] : []],
      ['overallEstimate', [overall ? estimateLevelWords[overall.level] : 'Not applicable']],
      ['reviewDates', days?.until ? [dateRange(days.from, addDays(days.until, -1))] : []],
    ]),
    estimates: (framework.estimates?.scopes ?? []).flatMap(({ key, title }) => {
      const found = review.estimates.find(({ scope }) => scope === key)
      return found ? [{ label: title, level: estimateLevelWords[found.level] }] : []
    }),
    prose: (section, part) => written(section, words.get(`${section}.${part}`) ?? []),
  })
}

function written(section: string, lines: readonly string[]) {
  if (lines.length === 0) return []
  if (!isSection(section) && section !== 'support')
    return lines.map((line) => ({ kind: 'paragraph' as const, line: [{ words: line }] }))
  const points = lines.map((line) => ({ line: [{ words: line }], finding: null, within: [] }))
  return [{ kind: 'bullets' as const, points }]
}
