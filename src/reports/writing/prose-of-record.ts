import type { Appendix, Framework, PartKind } from '#frameworks'
import { phaseWords } from '#partnership'
import type { Finding, TrustMaterial } from '#reviews'
import { appendices } from '../document/content-of-report.ts'
import type { Point, Prose, ProseBlock, ProseLine } from '../document/prose.ts'
import { proseFromLines } from '../document/written-lines.ts'
import { partKey } from './text-of-report.ts'

type Known = {
  readonly framework: Framework
  readonly material: TrustMaterial
  /** Those that host and Lead Reviewer agree on. */
  readonly findings: readonly Finding[]
}

/** What a report on a trust can be filled with from the record, by the keys of its parts. */
export function proseOfRecord(known: Known): ReadonlyMap<string, Prose> {
  const { framework, material } = known
  return new Map<string, Prose>([
    ...material.answers
      .filter(({ goes }) => goes !== 'cover')
      .map(({ key, holds, words }): [string, Prose] => [key, writtenAs(holds, words)]),
    ...framework.report.appendices.flatMap(({ key, from }): [string, Prose][] =>
      from === null ? [] : [[partKey(appendices, key), ofRecord[from](material)]],
    ),
    ...sectionsOf(known),
  ])
}

const line = (words: string): ProseLine => [{ words }]
const theme = (words: string): ProseBlock => ({ kind: 'theme', line: line(words) })
const point = (words: string, finding: string | null = null): Point => ({
  line: line(words),
  finding,
  within: [],
})
const bullets = (points: readonly Point[]): ProseBlock[] =>
  points.length === 0 ? [] : [{ kind: 'bullets', points: [...points] }]

const linesIn = (words: string): string[] =>
  words
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter(Boolean)

/** What was typed as lines, in the shape that the framework gives its part. */
function writtenAs(holds: PartKind, words: string): Prose {
  const points = () => linesIn(words).map((one) => point(one.replace(/^(-|\d+[.)])\s+/, '')))
  if (holds === 'quote') return linesIn(words).map((one) => ({ kind: 'quote', line: line(one) }))
  if (holds === 'numbered') return [{ kind: 'numbered', points: points() }]
  return holds === 'bullets' ? bullets(points()) : proseFromLines(words, [])
}

const biographies = ({ biographies: people }: TrustMaterial): Prose =>
  people.flatMap(({ who, words }) => (words === '' ? [] : [theme(who), ...proseFromLines(words, [])]))

const schedule = ({ schedule: days }: TrustMaterial): Prose =>
  days.flatMap(({ day, activities }) =>
    activities.length === 0 ? [] : [theme(day), ...bullets(activities.map((one) => point(one)))],
  )

const schools = ({ schools: chosen }: TrustMaterial): Prose =>
  bullets(
    chosen.map(({ name, urn, phase, pupils, employees, authority, faith, joined, ...said }) => ({
      ...point(`${name} (${phaseWords[phase]}, URN ${urn})`),
      within: [
        pupils === null ? null : `${pupils.toLocaleString('en-GB')} pupils`,
        employees === null ? null : `${employees.toLocaleString('en-GB')} employees`,
        `Joined in ${joined.slice(0, 4)}`,
        authority,
        faith,
        said.ownHub === '' ? null : `Hub: ${said.ownHub}`,
        said.lastInspection === '' ? null : `Last inspection: ${said.lastInspection}`,
        said.context === '' ? null : said.context,
      ].flatMap((words) => (words === null ? [] : [point(words)])),
    })),
  )

/** What an appendix that is put together from the record holds. */
const ofRecord: Record<NonNullable<Appendix['from']>, (material: TrustMaterial) => Prose> = {
  biographies,
  schedule,
  schools,
}

/** Findings under their themes, and what was said of each question of the trust challenge. */
const sectionsOf = ({ framework, findings, material }: Known): [string, Prose][] =>
  framework.sections.flatMap(({ key, parts }) =>
    parts.flatMap(({ key: part, holds, themes }): [string, Prose][] => {
      if (holds === 'questions') return [[partKey(key, part), challenge(material)]]
      const kind = kindIn(holds)
      if (kind === null) return []
      const own = findings.filter((one) => one.section === key && one.kind === kind)
      return [[partKey(key, part), underThemes(own, themes)]]
    }),
  )

function kindIn(holds: PartKind): Finding['kind'] | null {
  if (holds === 'strengths') return 'whatWentWell'
  return holds === 'developments' ? 'evenBetterIf' : null
}

function underThemes(findings: readonly Finding[], themes: readonly string[]): Prose {
  const points = (wanted: string | null) =>
    findings
      .filter((one) => (themes.includes(one.theme ?? '') ? one.theme : null) === wanted)
      .map(({ text, id }) => point(text, id))
  return [
    ...bullets(points(null)),
    ...themes.flatMap((one) => {
      const under = bullets(points(one))
      return under.length === 0 ? [] : [theme(one), ...under]
    }),
  ]
}

const challenge = ({ challenges }: TrustMaterial): Prose =>
  challenges.flatMap(({ question, discussion, consensus }) =>
    discussion === '' && consensus === ''
      ? []
      : [
          theme(question),
          ...proseFromLines(discussion, []),
          ...(consensus === '' ? [] : [agreed(consensus)]),
        ],
  )

const agreed = (consensus: string): ProseBlock => ({
  kind: 'paragraph',
  line: [{ words: 'Consensus: ', strong: true }, { words: linesIn(consensus).join(' ') }],
})
