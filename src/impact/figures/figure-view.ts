import { type Refused, refusalOf, refused } from '#kernel'
import { type PartnershipYear, theOffice, yearAfter, yearOf } from '#partnership'
import { type Reading } from '#platform/database'
import { compute } from '../engine/compute.ts'
import { type Figure } from '../engine/figure.ts'
import { shownAs } from '../engine/rounding.ts'
import { type MetricDefinition, chapterWords } from '../metric.ts'
import { mayOpenRows, mayReadFigures } from '../policy.ts'
import { yearRows } from '../rows/year-rows-read-model.ts'
import { findSnapshot } from '../snapshots/snapshot-store.ts'
import { findTargets } from '../snapshots/target-store.ts'
import { findUnrecorded } from '../unrecorded/unrecorded-store.ts'
import { type DefinitionLine, definitionLines } from './definition-line.ts'
import { type FigureTile, tileOf } from './tile.ts'
import { figuresOf, findYears } from './version-store.ts'
import type { YearQuestion } from './year-question.ts'

/** One year of a figure’s course. */
export type FigureYear = {
  readonly year: PartnershipYear
  readonly value: number | null
  readonly shown: string
  readonly n: string | null
  readonly england: number | null
}

export type FigureView = {
  readonly metric: string
  readonly title: string
  readonly chapter: string
  readonly year: PartnershipYear
  readonly version: number | null
  readonly tile: FigureTile
  readonly simple: string | null
  readonly definition: readonly DefinitionLine[]
  /** The earliest year first. */
  readonly course: readonly FigureYear[]
  readonly decimals: number
  readonly rowsCounted: number
  readonly mayOpenRows: boolean
  /** What the figure shall be, the nearest year first. */
  readonly targets: readonly {
    readonly year: PartnershipYear
    readonly shown: string
    readonly words: string
  }[]
  /** Why today’s figure of the year is said to be not recorded; null when it is made of its rows. */
  readonly unrecorded: string | null
  readonly mayDeclare: boolean
  /** The years that a target may be set for; none for whoever may not set one. */
  readonly targetYears: readonly PartnershipYear[]
}

/** One figure with its definition and its course over the years. */
export async function figureView(
  { db, actor, today }: Reading,
  metric: string,
  question: YearQuestion,
): Promise<FigureView | Refused> {
  const forbidden = refusalOf(mayReadFigures, { actor, state: null, today })
  if (forbidden) return forbidden
  const now = await figuresOf(db, question, today)
  const definition = now?.definitions.find(({ id }) => id === metric)
  const figure = now?.figures.find((one) => one.metric === metric)
  if (!now || !definition || !figure) return refused('not-found')
  const years = (await findYears(db, today)).filter((year) => year !== now.year)
  const others = await Promise.all(
    years.map(async (year) => ({ year, figure: await figureIn({ db, actor, today }, definition, year) })),
  )
  const course = [...others, { year: now.year, figure }].toSorted((one, other) =>
    one.year < other.year ? -1 : 1,
  )
  const before = course.findLast(({ year }) => year < now.year)?.figure ?? null
  return {
    metric,
    title: definition.title,
    chapter: chapterWords[definition.chapter],
    year: now.year,
    version: now.version,
    tile: tileOf(definition, figure, before),
    simple: figure.simple === null ? null : shownAs(definition, figure.simple),
    definition: definitionLines(definition),
    course: fromTheFirstKnown(course).map(({ year, figure: one }) => yearLine(definition, year, one)),
    decimals: definition.decimals,
    rowsCounted: figure.n,
    mayOpenRows: refusalOf(mayOpenRows, { actor, state: null, today }) === null,
    targets: (await findTargets(db))
      .filter((target) => target.metric === metric)
      .map(({ year, value, words }) => ({ year, shown: shownAs(definition, value), words })),
    unrecorded: await findUnrecorded(db, { metric, year: now.year }),
    mayDeclare: refusalOf(theOffice, { actor, state: null, today }) === null,
    targetYears: refusalOf(theOffice, { actor, state: null, today }) ? [] : yearsAhead(yearOf(today)),
  }
}

const mostYearsAhead = 6

/** This year and those to come. */
function yearsAhead(first: PartnershipYear): PartnershipYear[] {
  const years = [first]
  while (years.length < mostYearsAhead) years.push(yearAfter(years.at(-1) ?? first))
  return years
}

/** As it was frozen; a year that was never frozen is made of today’s rows. */
async function figureIn(
  { db, today }: Reading,
  definition: MetricDefinition,
  year: PartnershipYear,
): Promise<Figure> {
  const frozen = await findSnapshot(db, year)
  const kept = frozen?.figures.find(({ metric }) => metric === definition.id)
  return kept ?? compute(definition, await yearRows(db, { year, today }, [definition.rows]))
}

function yearLine(definition: MetricDefinition, year: PartnershipYear, figure: Figure): FigureYear {
  const { shown, n } = tileOf(definition, figure, null)
  return { year, value: figure.value, shown, n, england: figure.england }
}

/** Years before anybody recorded the figure say nothing. */
const fromTheFirstKnown = <Year extends { readonly figure: Figure }>(
  course: readonly Year[],
): readonly Year[] =>
  course.slice(
    Math.max(
      0,
      course.findIndex(({ figure }) => figure.value !== null),
    ),
  )
