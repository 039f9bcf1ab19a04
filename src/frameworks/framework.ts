import { z } from 'zod'
import { FrameworkCode } from './framework-code.ts'

/** A name that the record keeps a part by: `leadership`. It stays when the words of the part change. */
const Key = z.string().regex(/^[a-z][A-Za-z\d]*$/, 'Use letters and digits, beginning with a small letter')
const Words = z.string().trim().min(1, 'Write some words').max(400)
const Paragraph = z.string().trim().min(1, 'Write some words').max(2000)

/** How a part of a section is written: prose, a list, or findings of one kind. */
export const PartKind = z.enum([
  'prose',
  'quote',
  'bullets',
  'numbered',
  'strengths',
  'developments',
  'yesOrNo',
  'contact',
  'questions',
])
export type PartKind = z.infer<typeof PartKind>

const Part = z.object({
  key: Key,
  /** Null when the report gives this part no heading of its own. */
  heading: Words.nullable(),
  holds: PartKind,
  /** Sub-headings inside the part; a finding stands under one of them, or under none. */
  themes: z.array(Words).default([]),
  optional: z.boolean().default(false),
})
export type FrameworkPart = z.infer<typeof Part>

/** What a section is for. Only `findings` and `areaOfExcellence` gather evidence. */
export const SectionKind = z.enum(['context', 'findings', 'areaOfExcellence', 'support', 'challenge'])
export type SectionKind = z.infer<typeof SectionKind>

export const FrameworkSection = z.object({
  key: Key,
  title: Words,
  holds: SectionKind,
  optional: z.boolean().default(false),
  /** Open questions that the team goes in with. */
  prompts: z.array(Paragraph),
  /** How long the section usually is in the report, in words. */
  length: z.object({ least: z.number().int().min(0), most: z.number().int().min(1) }).nullable(),
  parts: z.array(Part).min(1),
})
export type FrameworkSection = z.infer<typeof FrameworkSection>

const Estimates = z.object({
  /** From the highest level down. */
  scale: z.array(z.object({ key: Key, title: Words })).min(2),
  /** What an estimate is of: a section, or `overall`. */
  scopes: z.array(z.object({ key: Key, title: Words })).min(1),
  descriptors: z.array(z.object({ scope: Key, level: Key, statements: z.array(Paragraph) })),
})

export const ActivityKind = z.object({
  key: Key,
  title: Words,
  minutes: z.number().int().min(5).max(240),
  /** `pair`: one visitor with one host leader. `everybody`: the whole team and the leaders together. */
  who: z.enum(['pair', 'everybody']),
  /** Sections that it usually tells most about. */
  sections: z.array(Key),
  /** It needs lessons to be going on. */
  inLessons: z.boolean(),
  hint: Paragraph.nullable(),
})
export type ActivityKind = z.infer<typeof ActivityKind>

/** A page after the report. `from`: what of the record it is put together from; null: somebody writes it. */
export const Appendix = z.object({
  key: Key,
  title: Words,
  from: z.enum(['biographies', 'schedule', 'schools']).nullable(),
})
export type Appendix = z.infer<typeof Appendix>

const onceByPlace = Appendix.shape.from.unwrap().options

/** Frameworks of before had only the titles of their appendices, which were told apart by their places. */
const Appendices = z.preprocess(
  (given) =>
    Array.isArray(given)
      ? given.map((one: unknown, place) =>
          typeof one === 'string'
            ? { key: `appendix${place + 1}`, title: one, from: onceByPlace[place] ?? null }
            : one,
        )
      : given,
  z.array(Appendix),
)

const Report = z.object({
  /** `{host}` stands for the name of the school or trust. */
  title: Words,
  front: z.array(z.object({ key: Key, label: Words })),
  opening: z.array(Paragraph),
  closing: z.object({ heading: Words, paragraphs: z.array(Paragraph) }).nullable(),
  strengthsLabel: Words,
  developmentsLabel: Words,
  appendices: Appendices,
})

export const Framework = z.object({
  code: FrameworkCode,
  name: Words,
  about: Paragraph,
  /** Whom a review with it looks at. */
  host: z.enum(['school', 'trust', 'subject']),
  roles: z.array(z.object({ key: Key, title: Words, most: z.number().int().min(1) })),
  sections: z.array(FrameworkSection).min(1),
  /** Null: this kind of review gives none. */
  estimates: Estimates.nullable(),
  activities: z.array(ActivityKind),
  /** What everybody does together, day by day, by the keys of activities. */
  days: z.array(z.object({ opens: z.array(Key), closes: z.array(Key) })).min(1),
  /** When things are due, in days from the first or last day; negative is before. Working days leave out weekends. */
  timeline: z.array(
    z.object({
      key: Key,
      title: Words,
      who: Words,
      from: z.enum(['firstDay', 'lastDay']),
      days: z.number().int(),
      working: z.boolean().default(false),
    }),
  ),
  report: Report,
  /** What everybody who visits agrees to. */
  protocol: z.array(Paragraph),
})
export type Framework = z.infer<typeof Framework>

export const sectionOf = ({ sections }: Framework, key: string): FrameworkSection | null =>
  sections.find((section) => section.key === key) ?? null

/** Sections that evidence is gathered for, in their order. */
export const evidenceSections = ({ sections }: Framework): FrameworkSection[] =>
  sections.filter(({ holds }) => holds === 'findings' || holds === 'areaOfExcellence')

/** The themes that a note or a finding may be tagged with in one section, each once. */
export const themesOf = ({ parts }: FrameworkSection): string[] => [
  ...new Set(parts.flatMap(({ themes }) => themes)),
]

export const activityOf = ({ activities }: Framework, key: string): ActivityKind | null =>
  activities.find((kind) => kind.key === key) ?? null
