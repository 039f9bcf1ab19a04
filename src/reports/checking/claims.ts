import type { Framework } from '#frameworks'
import { type Finding, isAgreedByBoth } from '#reviews'
import { type Point, type ProseBlock, plain } from '../document/prose.ts'
import type { ReportContent } from '../document/report-content.ts'

/** What a point of the report rests on. */
export type Support = 'evidence' | 'noFinding' | 'noEvidence' | 'notAgreed'

export const supportWords: Record<Support, string> = {
  evidence: 'Rests on evidence',
  noFinding: 'Rests on no finding',
  noEvidence: 'Its finding has no evidence',
  notAgreed: 'Its finding is not agreed by both parts',
}

/** A line under What Went Well or Even Better If: what the report claims. */
export type Claim = {
  readonly section: string
  readonly part: string
  readonly line: string
  readonly finding: Finding | null
  readonly support: Support
}

/** Every claim of the report in its order, with what it rests on. Points within a point rest on what it rests on. */
export function claimsIn(
  { sections }: Pick<ReportContent, 'sections'>,
  framework: Framework,
  findings: readonly Finding[],
): Claim[] {
  return sections.flatMap(({ key, parts }) =>
    parts
      .filter((part) => isOfFindings(framework, key, part.key))
      .flatMap((part) =>
        part.prose
          .flatMap(claimed)
          .filter(({ line }) => isClaim(plain(line)))
          .map((point) => claim({ section: key, part: part.key }, point, findings)),
      ),
  )
}

/** Points claim, and so do sentences that stand between them; a theme and a quote do not. */
function claimed(block: ProseBlock): readonly Point[] {
  if ('points' in block) return block.points
  return block.kind === 'paragraph' ? [{ line: block.line, finding: null, within: [] }] : []
}

/** A line that ends in a colon only leads to its points. */
export const isClaim = (line: string): boolean => !['', ':'].includes(line.trim().slice(-1))

export const isOfFindings = (framework: Framework, section: string, part: string): boolean =>
  kindOfPart(framework, section, part) !== null

/** Which kind of finding a part holds; null for all other parts. */
export function kindOfPart(framework: Framework, section: string, part: string): Finding['kind'] | null {
  const found = framework.sections.find(({ key }) => key === section)?.parts.find(({ key }) => key === part)
  if (found?.holds === 'strengths') return 'whatWentWell'
  return found?.holds === 'developments' ? 'evenBetterIf' : null
}

type Place = Pick<Claim, 'section' | 'part'>

function claim(place: Place, { line, finding }: Point, findings: readonly Finding[]): Claim {
  const known = findings.find(({ id }) => id === finding) ?? null
  return { ...place, line: plain(line), finding: known, support: supportOf(known) }
}

export function supportOf(finding: Finding | null): Support {
  if (finding === null) return 'noFinding'
  if (finding.evidence.length === 0) return 'noEvidence'
  return isAgreedByBoth(finding) ? 'evidence' : 'notAgreed'
}

export const unsupported = (claims: readonly Claim[]): Claim[] =>
  claims.filter(({ support }) => support !== 'evidence')
