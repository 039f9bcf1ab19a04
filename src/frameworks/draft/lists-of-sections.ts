import { z } from 'zod'
import { type FrameworkPart, FrameworkSection, PartKind, SectionKind } from '../framework.ts'
import { type EditableList, editableList } from './editable-list.ts'
import { keyFor } from './key-for.ts'
import { Lines, MaybeWords, ShortLines, Title, Whole, Yes, inLines, yes } from './typed.ts'

const Section = z
  .object({
    title: Title,
    holds: z.enum(SectionKind.options, 'Choose what the section is for'),
    optional: Yes,
    prompts: Lines,
    least: Whole(0, 5000),
    most: Whole(1, 5000),
  })
  .refine(({ least, most }) => least <= most, {
    path: ['most'],
    error: 'It must be as many as the least, or more',
  })

export const sectionList = editableList<FrameworkSection, z.infer<typeof Section>>({
  read: ({ sections }) => sections,
  write: (framework, sections) => ({ ...framework, sections }),
  form: Section,
  answers: ({ title, holds, optional, prompts, length }) => ({
    title,
    holds,
    optional: yes(optional),
    prompts: inLines(prompts),
    least: String(length?.least ?? 0),
    most: String(length?.most ?? 500),
  }),
  made: ({ title, holds, optional, prompts, least, most }, was, others) => ({
    key: was?.key ?? keyFor(title, [...others.map(({ key }) => key), ...spokenFor]),
    title,
    holds,
    optional,
    prompts,
    length: { least, most },
    parts: was?.parts ?? usualParts(holds),
  }),
  titleOf: ({ title }) => title,
  nameOf: ({ key }) => key,
  blank: { holds: 'findings', least: '100', most: '400' },
  least: 1,
  most: 20,
})

/** Appendices and the whole of a review go by these names. */
const spokenFor = ['appendices', 'overall', 'self', 'cover']

const part = (key: string, holds: PartKind, heading: string | null): FrameworkPart => ({
  key,
  heading,
  holds,
  themes: [],
  optional: false,
})

/** What a new section is written in, until the office says otherwise. */
export function usualParts(holds: SectionKind): FrameworkPart[] {
  switch (holds) {
    case 'findings':
      return [
        part('strengths', 'strengths', 'What Went Well'),
        part('developments', 'developments', 'Even Better If'),
      ]
    case 'areaOfExcellence':
      return [
        part('title', 'prose', 'Title'),
        part('accredited', 'yesOrNo', 'Accredited'),
        part('story', 'prose', 'Why it was identified, and how the school developed its expertise'),
        part('impact', 'prose', 'Evidence of impact on outcomes'),
        part('contact', 'contact', 'Who leads it'),
      ]
    case 'support':
      return [part('support', 'bullets', null)]
    case 'challenge':
      return [part('questions', 'questions', null)]
    case 'context':
      return [part('context', 'prose', null)]
  }
}

const Part = z.object({
  heading: MaybeWords.pipe(Title.nullable()),
  holds: z.enum(PartKind.options, 'Choose how it is written'),
  themes: ShortLines,
  optional: Yes,
})

/** The parts of one section. */
export const partList = (section: string): EditableList =>
  editableList<FrameworkPart, z.infer<typeof Part>>({
    read: ({ sections }) => sections.find(({ key }) => key === section)?.parts ?? [],
    write: (framework, parts) => ({
      ...framework,
      sections: framework.sections.map((one) => (one.key === section ? { ...one, parts } : one)),
    }),
    form: Part,
    answers: ({ heading, holds, themes, optional }) => ({
      heading: heading ?? '',
      holds,
      themes: inLines(themes),
      optional: yes(optional),
    }),
    made: (typed, was, others) => ({
      ...typed,
      key:
        was?.key ??
        keyFor(
          typed.heading ?? typed.holds,
          others.map(({ key }) => key),
        ),
    }),
    titleOf: ({ heading, holds }) => heading ?? holds,
    nameOf: ({ key }) => key,
    least: 1,
    most: 25,
  })
