import { type Refused, personOf, refusalOf } from '#kernel'
import { type PartnershipYear, yearOf } from '#partnership'
import type { Reading } from '#platform/database'
import { metricOf } from '../definitions/all-metrics.ts'
import { compute } from '../engine/compute.ts'
import { shownAs } from '../engine/rounding.ts'
import { mayReadFigures } from '../policy.ts'
import type { ImpactReportId } from '../ids.ts'
import { findReport, findReports } from '../report/report-store.ts'
import { yearRows } from '../rows/year-rows-read-model.ts'
import { findTargets } from '../snapshots/target-store.ts'
import { type ChapterChart, courseChart } from './chapter-charts.ts'
import { courseOf } from './course.ts'
import { type FigureTile, tileOf } from './tile.ts'
import { type YearFigures, figuresOf, findYears } from './version-store.ts'

/** What the partnership has set itself, against where it is. */
export type TargetLine = {
  readonly metric: string
  readonly title: string
  readonly words: string
  readonly year: PartnershipYear
  readonly target: number
  readonly now: number
  /** “384,977 of 500,000”. */
  readonly shown: string
  readonly thisYear: PartnershipYear
}

export type TrusteeFiguresView = {
  /** A drafted report that this trustee has not signed off as it is; null when there is none. */
  readonly toSignOff: { readonly report: ImpactReportId; readonly year: PartnershipYear } | null
  readonly year: PartnershipYear
  readonly targets: readonly TargetLine[]
  readonly tiles: readonly FigureTile[]
  /** The course of reach up to now; null while it is known of too few years. */
  readonly pupils: ChapterChart | null
}

const headlines = [
  'qar.delivered',
  'qar.teamsFull',
  'qar.hostsSatisfied',
  'sector.fsm',
  'ks2.expectedDisadvantaged',
  'ks4.progress8Disadvantaged',
  'excellence.new',
  'qar.trained',
]

/** For those who govern: targets against now, headlines of the year that is over, and the course of reach. */
export async function trusteeFiguresView(asking: Reading): Promise<TrusteeFiguresView | Refused> {
  const { db, actor, today } = asking
  const forbidden = refusalOf(mayReadFigures, { actor, state: null, today })
  if (forbidden) return forbidden
  const last = await figuresOf(db, { year: null, version: null }, today)
  return {
    toSignOff: await reportToSignOff(asking),
    year: last?.year ?? yearOf(today),
    targets: await targetLines(asking),
    tiles: last ? tilesOf(last) : [],
    pupils: await courseUpTo(asking, 'reach.pupils'),
  }
}

async function reportToSignOff({ db, actor }: Reading): Promise<TrusteeFiguresView['toSignOff']> {
  const draft = (await findReports(db)).find(({ state }) => state === 'draft')
  const report = draft && (await findReport(db, draft.id))
  const person = personOf(actor)
  if (!report || report.signedOff.some((one) => one === person)) return null
  return { report: report.id, year: report.year }
}

function tilesOf(last: YearFigures): FigureTile[] {
  return headlines.flatMap((metric) => {
    const definition = last.definitions.find(({ id }) => id === metric)
    const figure = last.figures.find((one) => one.metric === metric)
    const earlier = last.before.find((one) => one.metric === metric) ?? null
    return definition && figure ? [tileOf(definition, figure, earlier)] : []
  })
}

async function targetLines({ db, today }: Reading): Promise<TargetLine[]> {
  const thisYear = yearOf(today)
  const targets = (await findTargets(db)).filter(({ year }) => year >= thisYear)
  const lines = await Promise.all(
    targets.map(async ({ metric, year, value, words }): Promise<TargetLine[]> => {
      const definition = metricOf(metric)
      if (!definition) return []
      const figure = compute(definition, await yearRows(db, { year: thisYear, today }, [definition.rows]))
      if (figure.value === null) return []
      const shown = `${shownAs(definition, figure.value)} of ${shownAs(definition, value)}`
      return [
        { metric, title: definition.title, words, year, target: value, now: figure.value, shown, thisYear },
      ]
    }),
  )
  return lines.flat()
}

/** The way of a figure over the years that there are, made of today’s rows, with the nearest target. */
async function courseUpTo({ db, today }: Reading, metric: string): Promise<ChapterChart | null> {
  const definition = metricOf(metric)
  if (!definition) return null
  const figures = await Promise.all(
    (await findYears(db, today)).toSorted().map(async (year) => {
      const figure = compute(definition, await yearRows(db, { year, today }, [definition.rows]))
      return { year, ...tileOf(definition, figure, null) }
    }),
  )
  const now = figures.at(-1)
  const target = (await findTargets(db)).find((one) => one.metric === metric && one.year >= yearOf(today))
  const years = figures.slice(0, -1)
  const course = now && courseOf(definition, { metric, years, target: target ?? null }, now)
  return course ? courseChart(course) : null
}
