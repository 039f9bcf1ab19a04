import { type Policy, type Question, type Refused, isRefused } from '#kernel'
import { evidenceSections, sectionOf, themesOf } from '#frameworks'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import { type EvidenceView, type NoteLine, evidenceView } from '../evidence/evidence-view.ts'
import { hostLeader, leadOf, onTheTeam } from '../policy.ts'
import { type WorkspaceAsked, workspaceOf } from '../workspace/workspace-view.ts'
import { whyFindingsStand } from './finding-refusals.ts'
import { type FindingWithEvidence, findingsOf } from './findings-view.ts'

export type MeetingSection = {
  readonly key: string
  readonly title: string
  readonly themes: readonly string[]
  /** Notes that stand behind no finding yet first. */
  readonly notes: readonly NoteLine[]
  readonly findings: readonly FindingWithEvidence[]
}

/** The team meeting: each section with its notes and what the team has found in them. */
export type TeamMeetingView = {
  readonly review: ReviewId
  readonly hostName: string
  readonly sections: readonly MeetingSection[]
  readonly untagged: readonly NoteLine[]
  readonly agreed: number
  readonly all: number
  readonly differing: number
  readonly may: { readonly write: boolean; readonly answer: 'host' | 'lead' | null }
  readonly shut: string | null
}

export async function teamMeetingView(
  reading: Reading,
  review: ReviewId,
): Promise<TeamMeetingView | Refused> {
  const workspace = await workspaceOf(reading, review)
  if (isRefused(workspace)) return workspace
  const findings = await findingsOf(reading, review)
  if (isRefused(findings)) return findings
  const evidence = await evidenceView(reading, review)
  if (isRefused(evidence)) return evidence
  const shut = whyFindingsStand(workspace)
  const question = { actor: reading.actor, state: workspace, today: reading.today }
  return {
    review,
    hostName: workspace.hostName,
    sections: evidenceSections(workspace.framework).map(({ key, title }) =>
      sectionFrom({ key, title }, { workspace, evidence, findings }),
    ),
    untagged: evidence.notes.filter(({ words }) => words?.section === null),
    agreed: findings.filter(({ agreed }) => agreed).length,
    all: findings.length,
    differing: findings.filter(({ answers }) => answers.some(({ answer }) => answer === 'differs')).length,
    may: { write: shut === null && onTheTeam.allows(question), answer: shut ? null : sideOf(question) },
    shut: shut?.refusal.words ?? null,
  }
}

type Gathered = {
  readonly workspace: WorkspaceAsked
  readonly evidence: EvidenceView
  readonly findings: readonly FindingWithEvidence[]
}

function sectionFrom(
  { key, title }: Pick<MeetingSection, 'key' | 'title'>,
  { workspace, evidence, findings }: Gathered,
): MeetingSection {
  const section = sectionOf(workspace.framework, key)
  return {
    key,
    title,
    themes: section ? themesOf(section) : [],
    notes: evidence.notes
      .filter(({ words }) => words?.section === key)
      .sort((one, other) => Math.min(one.cited, 1) - Math.min(other.cited, 1)),
    findings: findings.filter((finding) => finding.section === key),
  }
}

function sideOf(question: Question<WorkspaceAsked>): 'host' | 'lead' | null {
  const allowed = (policy: Policy<WorkspaceAsked>) => policy.allows(question)
  return allowed(leadOf) ? 'lead' : allowed(hostLeader) ? 'host' : null
}
