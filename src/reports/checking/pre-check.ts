import type { Framework } from '#frameworks'
import type { Finding } from '#reviews'
import type { EstimateOption } from '#seasons'
import { countWords, linesOf, plain, pointsOf } from '../document/prose.ts'
import type { ReportContent, ReportPart } from '../document/report-content.ts'
import { claimsIn, kindOfPart, supportWords } from './claims.ts'
import {
  acronymsIn,
  doubts,
  harshWords,
  identifiedIn,
  levelsSaid,
  longSentence,
  sentencesOf,
} from './listen.ts'

export const catches = [
  'person',
  'estimate',
  'unsupported',
  'wrongPlace',
  'doubtUnderStrengths',
  'tone',
  'plainEnglish',
  'length',
] as const
export type Catch = (typeof catches)[number]

export const catchWords: Record<Catch, string> = {
  person: 'Somebody could be identified',
  estimate: 'An estimate that the host did not ask for in writing',
  unsupported: 'A claim without evidence',
  wrongPlace: 'A finding in the wrong place',
  doubtUnderStrengths: 'A doubt under what went well',
  tone: 'Tone',
  plainEnglish: 'Plain English',
  length: 'Length',
}

/** Something for a reader to look at. It warns and never stops anybody. */
export type Caught = {
  readonly kind: Catch
  readonly section: string
  readonly part: string
  readonly line: string
  readonly words: string
}

export type ToCheck = {
  readonly content: ReportContent
  readonly framework: Framework
  readonly findings: readonly Finding[]
  readonly option: EstimateOption
  /** People whose names would say who is meant: those of the school and of the team. */
  readonly names: readonly string[]
}

/** What the machine notices before a QA reader begins, in the order of the report. */
export function preCheck(asked: ToCheck): Caught[] {
  return asked.content.sections.flatMap((section) => [
    ...section.parts.flatMap((part) => partCaught(asked, section.key, part)),
    ...lengthCaught(asked, section),
  ])
}

type Heard = Pick<Caught, 'kind' | 'words'>

function partCaught(asked: ToCheck, section: string, part: ReportPart): Caught[] {
  const at = { section, part: part.key }
  const isContact = holdsOf(asked.framework, section, part.key) === 'contact'
  const lines = isContact ? [] : linesOf(part.prose)
  return [
    ...lines.flatMap((line) => lineCaught(asked, line).map((heard) => ({ ...at, line, ...heard }))),
    ...misplaced(asked, section, part),
    ...claimsIn({ sections: [{ key: section, title: '', parts: [part] }] }, asked.framework, asked.findings)
      .filter(({ support }) => support !== 'evidence')
      .map(({ line, support }) => ({
        ...at,
        line,
        kind: 'unsupported' as const,
        words: `${supportWords[support]}.`,
      })),
    ...doubtful(asked, section, part),
  ]
}

const holdsOf = ({ sections }: Framework, section: string, part: string) =>
  sections.find(({ key }) => key === section)?.parts.find(({ key }) => key === part)?.holds

function lineCaught({ names, option, framework }: ToCheck, line: string): Heard[] {
  const person = identifiedIn(line, names)
  const heard: (Heard | false)[] = [
    person !== null && {
      kind: 'person',
      words: `“${person.found}” is ${person.what}. Say the role, or pool it with others.`,
    },
    breaches({ option, framework }, line) && {
      kind: 'estimate',
      words: 'The host’s option leaves this out of the report.',
    },
    ...harshWords.map(({ word, instead }): Heard | false => {
      const [found] = word.exec(line) ?? []
      return found !== undefined && { kind: 'tone', words: `“${found}”: ${instead}.` }
    }),
    ...acronymsIn(line).map((found): Heard => ({
      kind: 'plainEnglish',
      words: `“${found}” may not be known to every reader. Write it out once.`,
    })),
    ...sentencesOf(line).map((sentence): Heard | false => {
      const count = sentence.split(/\s+/).length
      return (
        count > longSentence && {
          kind: 'plainEnglish',
          words: `A sentence of ${count} words. Two would be easier to read.`,
        }
      )
    }),
  ]
  return heard.filter((one) => one !== false)
}

function breaches({ option, framework }: Pick<ToCheck, 'option' | 'framework'>, line: string): boolean {
  if (option === 'full' || framework.estimates === null) return false
  const { any, overall } = levelsSaid(framework.estimates.scale.map(({ title }) => title))
  return overall.test(line) || (option !== 'categoriesOnly' && any.test(line))
}

function misplaced({ framework, findings }: ToCheck, section: string, part: ReportPart): Caught[] {
  const kind = kindOfPart(framework, section, part.key)
  return pointsOf(part.prose).flatMap(({ line, finding }) => {
    const known = findings.find(({ id }) => id === finding)
    if (!known || kind === null || (known.section === section && known.kind === kind)) return []
    const where = framework.sections.find(({ key }) => key === known.section)?.title ?? known.section
    return [
      {
        kind: 'wrongPlace' as const,
        section,
        part: part.key,
        line: plain(line),
        words: `Its finding stands under ${where}, ${known.kind === 'whatWentWell' ? framework.report.strengthsLabel : framework.report.developmentsLabel}.`,
      },
    ]
  })
}

function doubtful({ framework }: ToCheck, section: string, part: ReportPart): Caught[] {
  if (kindOfPart(framework, section, part.key) !== 'whatWentWell') return []
  return linesOf(part.prose).flatMap((line) => {
    const [found] = doubts.exec(line) ?? []
    if (!found) return []
    const words = `“${found}” says that something is missing. Is it an ${framework.report.developmentsLabel}?`
    return [{ kind: 'doubtUnderStrengths' as const, section, part: part.key, line, words }]
  })
}

function lengthCaught({ framework }: ToCheck, section: ReportContent['sections'][number]): Caught[] {
  const guide = framework.sections.find(({ key }) => key === section.key)?.length
  const count = section.parts.reduce((sum, { prose }) => sum + countWords(prose), 0)
  if (!guide || count === 0 || (count >= guide.least && count <= guide.most)) return []
  const words = `${count} words, where ${guide.least} to ${guide.most} are usual.`
  return [{ kind: 'length', section: section.key, part: section.parts[0]?.key ?? '', line: '', words }]
}
