import { z } from 'zod'
import { type Refused, invalid } from '#kernel'
import { Framework, evidenceSections } from '../framework.ts'
import { tidied } from './tidied.ts'
import { type Answers, Lines, Title, Yes, inLines, yes } from './typed.ts'

/** What a framework says once, and not in a list. */
export type Sheet = {
  readonly answers: (framework: Framework) => Answers
  readonly put: (framework: Framework, typed: unknown) => Framework | Refused
}

type SheetOf<Typed> = {
  readonly form: z.ZodType<Typed>
  readonly answers: (framework: Framework) => Answers
  readonly made: (framework: Framework, typed: Typed) => Framework
}

const sheet = <Typed>({ form, answers, made }: SheetOf<Typed>): Sheet => ({
  answers,
  put: (framework, typed) => {
    const read = form.safeParse(typed)
    return read.success ? tidied(made(framework, read.data)) : invalid(read.error)
  },
})

export const aboutSheet = sheet({
  form: z.object({
    name: Title.pipe(z.string().max(120, 'Use at most 120 characters')),
    about: z
      .string()
      .trim()
      .min(1, 'Say in a sentence what it is for')
      .max(2000, 'Use at most 2,000 characters'),
    host: z.enum(Framework.shape.host.options, 'Choose what it looks at'),
  }),
  answers: ({ name, about, host }) => ({ name, about, host }),
  made: (framework, typed) => ({ ...framework, ...typed }),
})

export const protocolSheet = sheet({
  form: z.object({ protocol: Lines }),
  answers: ({ protocol }) => ({ protocol: inLines(protocol) }),
  made: (framework, { protocol }) => ({ ...framework, protocol }),
})

const maybeHeading = z.string().trim().max(400, 'Use at most 400 characters').default('')

export const reportSheet = sheet({
  form: z
    .object({
      title: Title,
      opening: Lines,
      strengthsLabel: Title,
      developmentsLabel: Title,
      closingHeading: maybeHeading,
      closing: Lines,
    })
    .refine(({ closingHeading, closing }) => closing.length === 0 || closingHeading !== '', {
      path: ['closingHeading'],
      error: 'Give the last words a heading',
    }),
  answers: ({ report: { title, opening, strengthsLabel, developmentsLabel, closing } }) => ({
    title,
    opening: inLines(opening),
    strengthsLabel,
    developmentsLabel,
    closingHeading: closing?.heading ?? '',
    closing: inLines(closing?.paragraphs ?? []),
  }),
  made: (framework, { closingHeading, closing, ...typed }) => ({
    ...framework,
    report: {
      ...framework.report,
      ...typed,
      closing: closing.length === 0 ? null : { heading: closingHeading, paragraphs: closing },
    },
  }),
})

export const estimatesSheet = sheet({
  form: z.object({ given: Yes }),
  answers: ({ estimates }) => ({ given: yes(estimates !== null) }),
  made: (framework, { given }) => ({
    ...framework,
    estimates: given ? (framework.estimates ?? usualEstimates(framework)) : null,
  }),
})

/** Of the whole and of each section that gathers findings, on the usual scale; its words are still to be written. */
const usualEstimates = (framework: Framework): Framework['estimates'] => ({
  scale: [
    { key: 'leading', title: 'Leading' },
    { key: 'effective', title: 'Effective' },
    { key: 'workingTowards', title: 'Working Towards Effective' },
  ],
  scopes: [
    { key: 'overall', title: 'Overall' },
    ...evidenceSections(framework)
      .filter(({ holds }) => holds === 'findings')
      .map(({ key, title }) => ({ key, title })),
  ],
  descriptors: [],
})
