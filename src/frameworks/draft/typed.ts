import { z } from 'zod'

/** Several lines typed in one box: each that is not blank. */
export const Lines = z.preprocess(
  (typed) => (typeof typed === 'string' ? typed.split(/\r?\n/).filter((line) => line.trim() !== '') : typed),
  z
    .array(z.string().trim().max(2000, 'Use at most 2,000 characters a line'))
    .max(60, 'Use at most sixty lines'),
)

/** Short lines: headings. */
export const ShortLines = Lines.pipe(z.array(z.string().max(400, 'Use at most 400 characters a line')))

/** Ticked choices of one name: none, one or several. */
export const Ticked = z.preprocess(
  (typed) => [typed ?? []].flat().filter((one) => one !== ''),
  z.array(z.string()),
)

export const Yes = z.preprocess((typed) => typed === 'yes', z.boolean())

export const Title = z
  .string('Give it a title')
  .trim()
  .min(1, 'Give it a title')
  .max(400, 'Use at most 400 characters')

/** Words that may be left out. */
export const MaybeWords = z
  .string()
  .trim()
  .max(2000, 'Use at most 2,000 characters')
  .transform((words) => (words === '' ? null : words))

const number = 'Enter a whole number'
export const Whole = (least: number, most: number) =>
  z
    .string(number)
    .trim()
    .regex(/^-?\d+$/, number)
    .transform(Number)
    .pipe(
      z
        .number()
        .min(least, `Enter ${least.toLocaleString('en-GB')} or more`)
        .max(most, `Enter ${most.toLocaleString('en-GB')} or less`),
    )

/** A form’s answers as they are typed: text, or several of one name. */
export type Answers = Readonly<Record<string, string | readonly string[]>>

export const inLines = (lines: readonly string[]): string => lines.join('\n')
export const yes = (is: boolean): string => (is ? 'yes' : '')
