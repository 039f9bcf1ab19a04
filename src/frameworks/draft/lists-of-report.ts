import { z } from 'zod'
import { Appendix, type Framework } from '../framework.ts'
import { editableList } from './editable-list.ts'
import { keyFor } from './key-for.ts'
import { Title } from './typed.ts'

type Report = Framework['report']
type CoverLine = Report['front'][number]

const withReport = (framework: Framework, change: Partial<Report>): Framework => ({
  ...framework,
  report: { ...framework.report, ...change },
})

/** What the record knows to put on a cover. A line whose fact is not known of a review is left out of its report. */
export const coverFacts = [
  'host',
  'headteacher',
  'chief',
  'chair',
  'hub',
  'schoolType',
  'trust',
  'overallEstimate',
  'reviewDates',
  'lastReviewDates',
  'appendices',
] as const

const OnCover = z.object({
  label: Title,
  shows: z.string('Choose what it shows').min(1, 'Choose what it shows'),
})

export const coverList = editableList<CoverLine, z.infer<typeof OnCover>>({
  read: ({ report }) => report.front,
  write: (framework, front) => withReport(framework, { front }),
  form: OnCover,
  answers: ({ key, label }) => ({ label, shows: key }),
  made: ({ label, shows }, was) => ({
    label,
    key: coverFacts.find((known) => known === shows) ?? was?.key ?? 'host',
  }),
  titleOf: ({ label }) => label,
  nameOf: ({ key }) => key,
  least: 1,
  most: 20,
})

const Appended = z.object({
  title: Title,
  from: z.enum([...Appendix.shape.from.unwrap().options, ''], 'Choose where it comes from').default(''),
})

export const appendixList = editableList<Appendix, z.infer<typeof Appended>>({
  read: ({ report }) => report.appendices,
  write: (framework, appendices) => withReport(framework, { appendices }),
  form: Appended,
  answers: ({ title, from }) => ({ title, from: from ?? '' }),
  made: ({ title, from }, was, others) => ({
    key:
      was?.key ??
      keyFor(
        title,
        others.map(({ key }) => key),
      ),
    title,
    from: from === '' ? null : from,
  }),
  titleOf: ({ title }) => title,
  nameOf: ({ key }) => key,
  least: 0,
  most: 12,
})
