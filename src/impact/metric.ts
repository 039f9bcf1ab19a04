import { z } from 'zod'

/** What a row says of one thing: the engine knows text, numbers and truths. */
export type Cell = string | number | boolean | null

/**
 * One thing that figures are made of: a school in a year, a review, an answer.
 * `id` and `label` lead to it, where somebody may look; `times` says how many such things the row stands for (1 when it says nothing).
 */
export type Row = Readonly<Record<string, Cell>>

export const rowSources = [
  'schools',
  'hubs',
  'reviews',
  'estimatePairs',
  'training',
  'areas',
  'members',
  'facilitators',
  'visits',
  'events',
  'answers',
  'england',
  'unrecorded',
] as const
export const RowSource = z.enum(rowSources)
export type RowSource = z.infer<typeof RowSource>

const CellSchema = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** A question that a row answers with yes or no. */
export const Condition = z.union([
  z.strictObject({ field: z.string(), is: z.union([CellSchema, z.array(CellSchema)]) }),
  z.strictObject({ field: z.string(), above: z.number() }),
  z.strictObject({ field: z.string(), known: z.literal(true) }),
])
export type Condition = z.infer<typeof Condition>

/**
 * How a figure is made of rows.
 * `count` counts rows, `distinct` different values, `sum` and `most` a field; `share` is a hundred times the rows that
 * meet a condition over all; `ratio` a hundred times one sum over another; `mean` and `weightedMean` average a field.
 */
export const Measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count') }),
  z.strictObject({ kind: z.literal('distinct'), field: z.string() }),
  z.strictObject({ kind: z.literal('sum'), field: z.string() }),
  z.strictObject({ kind: z.literal('most'), field: z.string() }),
  z.strictObject({ kind: z.literal('share'), numerator: z.array(Condition) }),
  z.strictObject({ kind: z.literal('ratio'), numerator: z.string(), denominator: z.string() }),
  z.strictObject({ kind: z.literal('mean'), field: z.string() }),
  z.strictObject({ kind: z.literal('weightedMean'), field: z.string(), weight: z.string() }),
])
export type Measure = z.infer<typeof Measure>

export const units = ['count', 'percent', 'points', 'outOfFive', 'years'] as const
export const chapters = [
  'reach',
  'sector',
  'excellence',
  'estimates',
  'exchange',
  'hubs',
  'reviews',
  'trustReviews',
  'trustLeaders',
  'send',
  'growingTheTop',
  'extendingLeadingPractice',
  'jubileeNetworks',
] as const
export const Chapter = z.enum(chapters)
export type Chapter = z.infer<typeof Chapter>

export const chapterWords: Readonly<Record<Chapter, string>> = {
  reach: 'Partnership reach',
  sector: 'Our partnership and the sector',
  excellence: 'Areas of Excellence',
  estimates: 'Peer evaluation estimates',
  exchange: 'Knowledge exchange and the Network of Excellence',
  hubs: 'Local hub collaboration',
  reviews: 'Quality Assurance Review',
  trustReviews: 'Trust Peer Review',
  trustLeaders: 'Trust Leaders’ Network',
  send: 'SEND Developmental Peer Review',
  growingTheTop: 'Growing the Top',
  extendingLeadingPractice: 'Extending Leading Practice',
  jubileeNetworks: 'Jubilee Networks',
}

/** What a figure is, as data: it freezes with the year's figures, so that they can be made again. */
export const MetricDefinition = z.strictObject({
  /** Stands in addresses and files, and never changes: `qar.hostsSatisfied`. */
  id: z.string(),
  title: z.string(),
  chapter: Chapter,
  unit: z.enum(units),
  /** Digits after the point when it is shown; it is kept and compared unrounded. */
  decimals: z.int().min(0).max(2),
  rows: RowSource,
  /** Which rows count at all. */
  scope: z.array(Condition),
  /** Rows of which there must be some, or nobody recorded anything of the kind: then there is no figure, not 0. */
  recordedBy: z.array(Condition),
  /** Rows that would count and are left out, and why. */
  exclusions: z.array(z.strictObject({ where: Condition, because: z.string() })),
  measure: Measure,
  /** Shown only when it is made of so many rows or more. */
  fewest: z.int().min(0),
  /** The column of England's figures that it stands beside, `ks2.PTRWM_EXP`. */
  england: z.string().nullable(),
  aim: z.enum(['progress', 'support', 'excellence']).nullable(),
  /** In words: what is counted, of what, how it is weighted, and where it comes from. */
  words: z.strictObject({
    numerator: z.string(),
    denominator: z.string().nullable(),
    weighting: z.string().nullable(),
    source: z.string(),
  }),
})
export type MetricDefinition = z.infer<typeof MetricDefinition>

/** The rows of one year, by where they come from. */
export type YearRows = Readonly<Record<RowSource, readonly Row[]>>
