import { type Refused, refusalOf } from '#kernel'
import { type PartnershipYear, yearOf } from '#partnership'
import type { Reading } from '#platform/database'
import { metricOf } from '../definitions/all-metrics.ts'
import { compute } from '../engine/compute.ts'
import { shownAs } from '../engine/rounding.ts'
import { mayReadFigures } from '../policy.ts'
import { yearRows } from '../rows/year-rows-read-model.ts'
import { findTargets } from '../snapshots/target-store.ts'
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

/** One figure over the years, the latest last. */
export type Course = {
  readonly metric: string
  readonly title: string
  readonly decimals: number
  readonly years: readonly {
    readonly year: PartnershipYear
    readonly value: number | null
    readonly shown: string
  }[]
}

export type TrusteeFiguresView = {
  readonly year: PartnershipYear
  readonly targets: readonly TargetLine[]
  readonly tiles: readonly FigureTile[]
  readonly pupils: Course | null
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
    year: last?.year ?? yearOf(today),
    targets: await targetLines(asking),
    tiles: last ? tilesOf(last) : [],
    pupils: await courseOf(asking, 'reach.pupils'),
  }
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

async function courseOf({ db, today }: Reading, metric: string): Promise<Course | null> {
  const definition = metricOf(metric)
  if (!definition) return null
  const years = (await findYears(db, today)).toSorted()
  const figures = await Promise.all(
    years.map(async (year) => {
      const figure = compute(definition, await yearRows(db, { year, today }, [definition.rows]))
      const { value, shown } = tileOf(definition, figure, null)
      return { year, value, shown }
    }),
  )
  return { metric, title: definition.title, decimals: definition.decimals, years: figures }
}
