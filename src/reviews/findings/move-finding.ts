import { z } from 'zod'
import { type Decision, type FactOf, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { onTheTeam } from '../policy.ts'
import { findingMoved } from './finding-facts.ts'
import { findingRefused, whyFindingsStand } from './finding-refusals.ts'
import { type FindingState, findFindingState } from './finding-state-store.ts'
import { updatePlaces, updateWhere } from './finding-store.ts'
import { FindingKind } from './finding.ts'
import { FindingId } from './ids.ts'
import { nextPlace, whyNotThere } from './record-finding.ts'

const Moving = z.object({
  finding: FindingId,
  section: z.string(),
  theme: z.string().nullable().default(null),
  kind: FindingKind,
})
type Moving = z.infer<typeof Moving>
type Moved = FactOf<typeof findingMoved> & { readonly theme: string | null; readonly place: number }

/** A finding belongs in another section, or is of the other kind. */
export const moveFinding = act<Transactor, Moving, FindingState, Moved>({
  name: 'reviews.moveFinding',
  input: Moving,
  load: (tx, { finding }, { today }) => findFindingState(tx, { finding, today }),
  may: onTheTeam,
  decide: (state, { section, theme, kind }) => {
    const wrong = whyFindingsStand(state) ?? whyNotThere(state.framework, { section, theme })
    if (wrong) return wrong
    const { finding, findings, review, school } = state
    if (finding === null) return findingRefused('finding-gone')
    const place = nextPlace(findings, { section, kind })
    return happened({ ...findingMoved({ review, school, finding: finding.id, section, kind }), theme, place })
  },
  apply: (tx, { body: { finding, section, kind }, theme, place }) =>
    updateWhere(tx, { id: finding, section, theme, kind, place }),
})

const Raising = z.object({ finding: FindingId })
type Raising = z.infer<typeof Raising>
type Raised = FactOf<typeof findingMoved> & { readonly order: readonly FindingId[] }

/** A finding goes before the one above it. */
export const raiseFinding = act<Transactor, Raising, FindingState, Raised>({
  name: 'reviews.raiseFinding',
  input: Raising,
  load: (tx, { finding }, { today }) => findFindingState(tx, { finding, today }),
  may: onTheTeam,
  decide: raise,
  apply: (tx, { order }) => updatePlaces(tx, order),
})

export function raise(state: FindingState): Decision<Raised> {
  const shut = whyFindingsStand(state)
  if (shut) return shut
  const { finding, findings, review, school } = state
  if (finding === null) return findingRefused('finding-gone')
  const { section, kind } = finding
  const order = findings.filter((one) => one.section === section && one.kind === kind).map(({ id }) => id)
  const at = order.indexOf(finding.id)
  if (at === 0) return findingRefused('first-already')
  order.splice(at - 1, 0, ...order.splice(at, 1))
  return happened({ ...findingMoved({ review, school, finding: finding.id, section, kind }), order })
}
