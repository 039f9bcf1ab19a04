import type { Framework, PartKind } from '#frameworks'

/** Something that Proforma 1 asks the trust. */
export type ProformaQuestion = {
  readonly key: string
  readonly label: string
  readonly holds: PartKind
  /** Where the answer goes: the cover, a part of the report, an appendix, or no further than the team. */
  readonly goes: 'cover' | 'report' | 'appendix' | 'team'
}

/** What stands on a cover that only the trust knows. */
const coverAsks = ['chair', 'chief']

/** Proforma 1: what the report’s cover, context and last appendices ask, then how the trust sees itself. */
export const proformaQuestions = ({ report, sections }: Framework): ProformaQuestion[] => [
  ...report.front
    .filter(({ key }) => coverAsks.includes(key))
    .map(({ key, label }) => asked({ key: `cover.${key}`, label, holds: 'prose', goes: 'cover' })),
  ...sections
    .filter(({ holds }) => holds === 'context')
    .flatMap(({ key, title, parts }) =>
      parts.map((part) =>
        asked({
          key: `${key}.${part.key}`,
          label: part.heading ?? title,
          holds: part.holds,
          goes: 'report',
        }),
      ),
    ),
  ...report.appendices
    .filter(({ from }) => from === null)
    .map(({ key, title }) =>
      asked({ key: `appendices.${key}`, label: title, holds: 'prose', goes: 'appendix' }),
    ),
  ...sections
    .filter(({ holds }) => holds === 'findings')
    .map(({ key, title }) => asked({ key: `self.${key}`, label: title, holds: 'prose', goes: 'team' })),
]

const asked = (question: ProformaQuestion): ProformaQuestion => question

/** Answers by the keys of their questions; what has no answer is not in it. */
export type Proforma = ReadonlyMap<string, string>

/** The areas that the trust’s leaders are exploring, one a line, wherever the framework asks for them. */
export const exploredIn = (proforma: Proforma): string[] =>
  [...proforma]
    .filter(([key]) => key.endsWith('.exploring'))
    .flatMap(([, words]) => words.split(/\r?\n/).filter((line) => line.trim() !== ''))
