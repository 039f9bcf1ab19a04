import { type Refused, isRefused } from '#kernel'
import type { Reading } from '#platform/database'
import {
  type EvidenceBehind,
  type FindingWithEvidence,
  findFindings,
  findingsOf,
  isAgreedByBoth,
  leadOf,
} from '#reviews'
import { appendices } from '../document/content-of-report.ts'
import { countWords, type Prose } from '../document/prose.ts'
import { linesToWrite } from '../document/written-lines.ts'
import { type ReportStage, reportStageWords } from '../gates/report-stage.ts'
import type { ReportId } from '../ids.ts'
import { mayWrite } from '../policy.ts'
import type { ReportState } from '../report-state-store.ts'
import { draftFor } from '../report-view.ts'
import { proseOf } from '../document/content-store.ts'
import { ownersOf } from './owner-store.ts'
import { type WritingPart, partsOfReport } from './parts.ts'

/** A finding in the drawer beside the text: its number is what a plain box cites it by. */
export type FindingBeside = {
  readonly number: number
  readonly id: string
  readonly section: string
  readonly kind: FindingWithEvidence['kind']
  readonly text: string
  readonly agreed: boolean
  readonly used: boolean
  readonly evidence: number
  readonly behind: readonly EvidenceBehind[]
}

export type PartToWrite = WritingPart & {
  readonly prose: Prose
  /** The part as lines for a plain box. */
  readonly lines: string
}

export type SectionToWrite = {
  readonly key: string
  readonly title: string
  readonly prompts: readonly string[]
  readonly owner: string | null
  readonly words: number
  readonly guide: string | null
  readonly parts: readonly PartToWrite[]
  readonly findings: readonly FindingBeside[]
}

export type WritingView = {
  readonly report: ReportId
  readonly hostName: string
  readonly stage: ReportStage
  readonly stageWords: string
  readonly mayWrite: boolean
  readonly mayGive: boolean
  readonly people: readonly { readonly person: string; readonly name: string }[]
  readonly sections: readonly SectionToWrite[]
}

/** The report as the team writes it: each part with its owner, its length guide and the findings it can rest on. */
export async function writingView(asked: Reading, report: ReportId): Promise<WritingView | Refused> {
  const state = await draftFor(asked, report)
  if (isRefused(state)) return state
  const { db, actor, today } = asked
  const prose = await proseOf(db, state)
  const owners = await ownersOf(db, report)
  const findings = await findingsBeside(asked, state)
  const order = findings.map(({ id }) => id)
  const parts = partsOfReport(state.framework).map((part): PartToWrite => {
    const written = prose(...splitPart(part.part))
    return { ...part, prose: written, lines: linesToWrite(written, order) }
  })
  const used = new Set(parts.flatMap((part) => findingsIn(part.prose)))
  const titled = [
    ...state.framework.sections,
    { key: appendices, title: 'Appendices', prompts: [], length: null },
  ]
  return {
    report,
    hostName: state.hostName,
    stage: state.at,
    stageWords: reportStageWords[state.at],
    mayWrite: mayWrite.allows({ actor, state, today }),
    mayGive: leadOf.allows({ actor, state, today }),
    people: [...state.visitors, ...state.hosts].map(({ person, name }) => ({ person, name })),
    sections: titled
      .map(({ key, title, prompts, length }) => {
        const own = parts.filter(({ section }) => section === key)
        return {
          key,
          title,
          prompts,
          owner: owners.get(key)?.name ?? null,
          words: own.reduce((sum, part) => sum + countWords(part.prose), 0),
          guide: length && `${length.least} to ${length.most} words`,
          parts: own,
          findings: findings
            .filter(({ section }) => section === key)
            .map((one) => ({ ...one, used: used.has(one.id) })),
        }
      })
      .filter(({ parts }) => parts.length > 0),
  }
}

function splitPart(part: string): [string, string] {
  const at = part.indexOf('.')
  return [part.slice(0, at), part.slice(at + 1)]
}

const findingsIn = (prose: Prose): string[] =>
  prose.flatMap((block) => ('points' in block ? block.points.flatMap(({ finding }) => finding ?? []) : []))

/** Findings with their evidence for both parts of the team; without it for the office and the QA reader. */
async function findingsBeside(asked: Reading, { review }: ReportState): Promise<FindingBeside[]> {
  const seen = await findingsOf(asked, review)
  const findings = isRefused(seen)
    ? (await findFindings(asked.db, review)).map((one) => ({
        ...one,
        agreed: isAgreedByBoth(one),
        behind: [],
      }))
    : seen
  return findings.map(({ id, section, kind, text, agreed, evidence, behind }, index) => ({
    number: index + 1,
    id,
    section,
    kind,
    text,
    agreed,
    used: false,
    evidence: evidence.length,
    behind,
  }))
}
