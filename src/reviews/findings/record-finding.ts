import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened } from '#kernel'
import { type Framework, sectionOf, themesOf } from '#frameworks'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { NoteId } from '../evidence/ids.ts'
import { onTheTeam } from '../policy.ts'
import { findingRecorded } from './finding-facts.ts'
import { findingRefused, whyFindingsStand } from './finding-refusals.ts'
import { type FindingsState, findFindingsState } from './finding-state-store.ts'
import { insertFinding } from './finding-store.ts'
import { FindingKind } from './finding.ts'
import { FindingWords } from './finding-words.ts'
import { FindingId } from './ids.ts'

export const Recording = z.object({
  review: ReviewId,
  section: z.string().min(1, 'Choose a section'),
  theme: z.string().nullable().default(null),
  kind: FindingKind,
  text: FindingWords,
  evidence: z.array(NoteId).max(100).default([]),
})
type Recording = z.infer<typeof Recording>
type Recorded = FactOf<typeof findingRecorded> & { readonly made: Recording & { readonly place: number } }

/** What the team has found, in its first wording, from the notes that say so. */
export const recordFinding = act<Transactor, Recording, FindingsState, Recorded>({
  name: 'reviews.recordFinding',
  input: Recording,
  load: (tx, { review }, { today }) => findFindingsState(tx, { review, today }),
  may: onTheTeam,
  decide,
  apply: (tx, { body: { finding }, made }, occasion) => insertFinding(tx, { ...made, id: finding }, occasion),
})

export function decide(
  state: FindingsState,
  recording: Recording,
  { fresh }: Pick<Occasion, 'fresh'>,
): Decision<Recorded> {
  const wrong = whyFindingsStand(state) ?? whyNotThere(state.framework, recording)
  if (wrong) return wrong
  const { section, kind } = recording
  const place = nextPlace(state.findings, recording)
  const about = { review: state.review, school: state.school, finding: fresh(FindingId) }
  return happened({ ...findingRecorded({ ...about, section, kind }), made: { ...recording, place } })
}

type Where = { readonly section: string; readonly theme: string | null }

/** Why a finding cannot stand in a section of a framework, or null when it can. */
export function whyNotThere(framework: Framework, { section, theme }: Where) {
  const found = sectionOf(framework, section)
  if (!found || found.holds === 'context' || found.holds === 'support')
    return findingRefused('section-not-in-framework', { field: 'section' })
  if (theme !== null && !themesOf(found).includes(theme))
    return findingRefused('theme-not-in-section', { field: 'theme' })
  return null
}

type Placed = { readonly section: string; readonly kind: FindingKind; readonly place: number }

/** After the last finding of its kind in its section. */
export const nextPlace = (findings: readonly Placed[], { section, kind }: Omit<Placed, 'place'>): number =>
  findings
    .filter((one) => one.section === section && one.kind === kind)
    .reduce((most, { place }) => Math.max(most, place + 1), 0)
