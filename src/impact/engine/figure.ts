import { z } from 'zod'

/**
 * How a figure stands. `final`, `provisional` and `revised` are of figures that there are;
 * `notPublished` nobody published, `suppressed` is of too few, `notRecorded` nobody wrote down.
 */
export const figureStatuses = [
  'final',
  'provisional',
  'revised',
  'notPublished',
  'suppressed',
  'notRecorded',
] as const

export const Figure = z.strictObject({
  metric: z.string(),
  /** Unrounded; null unless the status is final, provisional or revised. */
  value: z.number().nullable(),
  /** How many rows it is made of: schools, reviews, answers. */
  n: z.number(),
  /** The sum of weights: pupils. Null where nothing is weighted. */
  weight: z.number().nullable(),
  /** Which part of the weight or rows in scope had a figure, from 0 to 1; null when there are none. */
  coverage: z.number().nullable(),
  /** The mean of rows each counted once, beside a weighted one; null otherwise. */
  simple: z.number().nullable(),
  /** England's figure, unrounded. */
  england: z.number().nullable(),
  status: z.enum(figureStatuses),
  why: z.string().nullable(),
})
export type Figure = z.infer<typeof Figure>
export type FigureStatus = Figure['status']

export const statusWords: Readonly<Record<FigureStatus, string>> = {
  final: 'Final',
  provisional: 'Provisional',
  revised: 'Revised',
  notPublished: 'Not published',
  suppressed: 'Not shown: too few',
  notRecorded: 'Not recorded',
}
