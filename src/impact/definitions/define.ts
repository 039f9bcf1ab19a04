import type { Condition, MetricDefinition } from '../metric.ts'

type Said = Pick<MetricDefinition, 'id' | 'title' | 'chapter' | 'rows' | 'measure'> &
  Partial<Omit<MetricDefinition, 'words'>> & {
    readonly words: { readonly numerator: string; readonly source: string } & Partial<
      MetricDefinition['words']
    >
  }

/** A definition with what goes without saying: a whole count of everything, shown however few. */
export const metric = ({ words, ...said }: Said): MetricDefinition => ({
  unit: 'count',
  decimals: 0,
  scope: [],
  recordedBy: [],
  exclusions: [],
  fewest: 0,
  england: null,
  aim: null,
  ...said,
  words: { denominator: null, weighting: null, ...words },
})

export const is = (field: string, ...values: readonly (string | number | boolean)[]): Condition =>
  values.length === 1 ? { field, is: values[0] ?? null } : { field, is: [...values] }

/** Fewer answers than this would let somebody be recognised. */
export const fewestAnswers = 5

type Asked = Pick<MetricDefinition, 'id' | 'title' | 'chapter'> & {
  /** What the survey’s question feeds; the metric’s own id when it says nothing. */
  readonly feeds?: string
  readonly programme?: string
  readonly series?: string
  readonly aim?: MetricDefinition['aim']
  readonly counted?: string
}

const source = 'The partnership’s surveys'
const scopeOf = ({ id, feeds = id, programme, series }: Asked): Condition[] => [
  is('feeds', feeds),
  ...(programme ? [is('programme', programme)] : []),
  ...(series ? [is('series', series)] : []),
]

const asked = (given: Asked) => ({
  id: given.id,
  title: given.title,
  chapter: given.chapter,
  rows: 'answers' as const,
  scope: scopeOf(given),
  fewest: fewestAnswers,
  aim: given.aim ?? null,
})

/** The share of answers that are the two best of five, or yes. */
export const positiveShare = (given: Asked): MetricDefinition =>
  metric({
    ...asked(given),
    unit: 'percent',
    measure: { kind: 'share', numerator: [is('positive', true)] },
    words: {
      numerator: given.counted ?? 'Answers that are one of the two best, or yes',
      denominator: 'All answers to the question',
      weighting: 'Each answer counts once',
      source,
    },
  })

/** The mean of answers from 1 to 5. */
export const meanOfFive = (given: Asked): MetricDefinition =>
  metric({
    ...asked(given),
    unit: 'outOfFive',
    decimals: 1,
    measure: { kind: 'mean', field: 'value' },
    words: {
      numerator: 'The sum of answers from 1 to 5',
      denominator: 'All answers to the question',
      weighting: 'Each answer counts once',
      source,
    },
  })
