import { type Refused, isRefused, longInstant } from '#kernel'
import type { Framework } from '#frameworks'
import type { Reading } from '#platform/database'
import { type Finding, findFindings, findingsOf, leadOf } from '#reviews'
import { type Catch, type Caught, catchWords, preCheck } from '../checking/pre-check.ts'
import { type Support, isClaim, kindOfPart, supportOf } from '../checking/claims.ts'
import { contentOf } from '../document/content-store.ts'
import { type Point, type Prose, type ProseLine, plain } from '../document/prose.ts'
import type { ReportPart, ReportSection } from '../document/report-content.ts'
import { type ReportStage, reportStageWords } from '../gates/report-stage.ts'
import type { ReportId } from '../ids.ts'
import { itsReader, mayCorrect } from '../policy.ts'
import { draftFor } from '../report-view.ts'
import { namesOf } from '../sharing/share-store.ts'
import { versionsOf } from '../view-store.ts'
import { partKey } from '../writing/text-of-report.ts'
import { type Remark, remarksOf } from './remark-store.ts'

export type RemarkLine = Remark & { readonly when: string; readonly answeredWhen: string | null }

/** One line of the report to read through, with what was said to it and what the machine noticed. */
export type LineToRead = {
  /** Counted within its part, from 0: how its address finds it. */
  readonly place: number
  readonly words: string
  readonly depth: number
  readonly kind: 'paragraph' | 'theme' | 'quote' | 'point'
  readonly support: Support | null
  readonly finding: {
    readonly text: string
    readonly evidence: number
    /** The notes themselves, for whoever may read notes: both parts of the team, and neither office nor QA reader. */
    readonly behind: readonly string[]
  } | null
  readonly remarks: readonly RemarkLine[]
  readonly caught: readonly { readonly kind: Catch; readonly title: string; readonly words: string }[]
}

export type PartToRead = {
  readonly part: string
  readonly title: string
  readonly heading: string | null
  readonly lines: readonly LineToRead[]
}

export type ReadThroughView = {
  readonly report: ReportId
  readonly hostName: string
  readonly stage: ReportStage
  readonly stageWords: string
  readonly parts: readonly PartToRead[]
  /** Remarks on lines that have changed since. */
  readonly astray: readonly RemarkLine[]
  readonly caught: number
  readonly versions: number
  readonly may: {
    readonly correct: boolean
    readonly comment: boolean
    readonly answer: boolean
    readonly seeChecks: boolean
  }
}

/** The whole report, line by line: the school checks its facts here, and its QA reader reads it. */
export async function readThroughView(asked: Reading, report: ReportId): Promise<ReadThroughView | Refused> {
  const state = await draftFor(asked, report)
  if (isRefused(state)) return state
  const { db, actor, today } = asked
  const { framework, school, review, estimateOption: option, at } = state
  const content = await contentOf(db, state)
  const findings = await findFindings(db, review)
  const behind = await notesBehind(asked, review)
  const names = await namesOf(db, { school, review, today })
  const remarks = (await remarksOf(db, report)).map(dated)
  const question = { actor, state, today }
  const lead = leadOf.allows(question)
  const seeChecks = lead || itsReader.allows(question)
  const caught = seeChecks ? preCheck({ content, framework, findings, option, names }) : []
  const parts = content.sections.flatMap(({ key, title, parts: own }) =>
    own.map((part) => partToRead({ key, title }, part, { framework, findings, behind, remarks, caught })),
  )
  const found = new Set(
    parts.flatMap(({ lines }) => lines.flatMap((line) => line.remarks.map(({ id }) => id))),
  )
  return {
    report,
    hostName: state.hostName,
    stage: at,
    stageWords: reportStageWords[at],
    parts,
    astray: remarks.filter(({ id }) => !found.has(id)),
    caught: caught.length,
    versions: (await versionsOf(db, report)).length,
    may: {
      correct: mayCorrect.allows(question) && at === 'factCheck',
      comment: itsReader.allows(question) && at === 'qaReading',
      answer: lead && (at === 'factCheck' || at === 'changesAsked'),
      seeChecks,
    },
  }
}

type Known = {
  readonly framework: Framework
  readonly findings: readonly Finding[]
  readonly behind: ReadonlyMap<string, readonly string[]>
  readonly remarks: readonly RemarkLine[]
  readonly caught: readonly Caught[]
}

function partToRead(
  { key, title }: Pick<ReportSection, 'key' | 'title'>,
  part: ReportPart,
  known: Known,
): PartToRead {
  const address = partKey(key, part.key)
  const isClaims = kindOfPart(known.framework, key, part.key) !== null
  return {
    part: address,
    title,
    heading: part.heading,
    lines: linesToRead(part.prose).map((line, place) => ({
      ...line,
      place,
      ...restsOn(line, isClaims, known),
      remarks: known.remarks.filter((one) => one.part === address && one.line === line.words),
      caught: known.caught
        .filter((one) => partKey(one.section, one.part) === address && one.line === line.words)
        .map((one) => ({ kind: one.kind, title: catchWords[one.kind], words: one.words })),
    })),
  }
}

const dated = (remark: Remark): RemarkLine => ({
  ...remark,
  when: longInstant(remark.at),
  answeredWhen: remark.answered_at && longInstant(remark.answered_at),
})

type Laid = Pick<LineToRead, 'words' | 'depth' | 'kind'> & {
  readonly rests: string | null
  readonly claim: boolean
}

const linesToRead = (prose: Prose): Laid[] =>
  prose
    .flatMap((block): Laid[] =>
      'points' in block
        ? block.points.flatMap((point) => pointLines(point, 0))
        : [{ words: plain(block.line), depth: 0, kind: block.kind, rests: null, claim: isClaimed(block) }],
    )
    .filter(({ words }) => words.trim() !== '')

const isClaimed = ({
  kind,
  line,
}: {
  readonly kind: LineToRead['kind']
  readonly line: ProseLine
}): boolean => kind === 'paragraph' && isClaim(plain(line))

const pointLines = ({ line, finding, within }: Point, depth: number): Laid[] => [
  { words: plain(line), depth, kind: 'point', rests: finding, claim: depth === 0 },
  ...within.flatMap((point) => pointLines(point, depth + 1)),
]

/** The words of the notes behind each finding, as far as whoever asks may read them. */
async function notesBehind(asked: Reading, review: Finding['review']): Promise<Known['behind']> {
  const seen = await findingsOf(asked, review)
  if (isRefused(seen)) return new Map()
  return new Map(seen.map(({ id, behind }) => [id, behind.flatMap(({ words }) => words?.text ?? [])]))
}

function restsOn({ rests, claim }: Laid, isClaims: boolean, { findings, behind }: Known) {
  if (!claim || !isClaims) return { support: null, finding: null }
  const finding = findings.find(({ id }) => id === rests) ?? null
  return {
    support: supportOf(finding),
    finding: finding && {
      text: finding.text,
      evidence: finding.evidence.length,
      behind: behind.get(finding.id) ?? [],
    },
  }
}
