import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened, personOf } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { protocolAccepted } from '../facts.ts'
import { whyShut } from '../open-workspace.ts'
import { onTheTeam } from '../policy.ts'
import { refused } from '../refusals.ts'
import { findWorkspaceToChange } from '../workspace/workspace-store.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type Acceptance, acceptancesOf, insertAcceptance } from './protocol-store.ts'

const Accepting = z.object({
  review: ReviewId,
  agreed: z.literal(true, 'Tick the box to say that you accept the protocol'),
})
type Accepting = z.infer<typeof Accepting>
type Accepted = FactOf<typeof protocolAccepted>
type State = Workspace & { readonly accepted: readonly Acceptance[] }

/** Each visitor accepts the protocol for themselves, for this review. */
export const acceptProtocol = act({
  name: 'reviews.acceptProtocol',
  input: Accepting,
  load: async (tx: Transactor, { review }: Accepting, { today }) => {
    const found = await findWorkspaceToChange(tx, { review, today })
    return found && { ...found, accepted: await acceptancesOf(tx, review) }
  },
  may: onTheTeam,
  decide,
  apply: (tx, { body }: Accepted, occasion) => insertAcceptance(tx, body, occasion),
})

export function decide(state: State, _input: Accepting, { by }: Pick<Occasion, 'by'>): Decision<Accepted> {
  const shut = whyShut(state)
  if (shut) return shut
  const person = personOf(by)
  if (person === null) return refused('no-protocol-for-hosts')
  if (state.accepted.some((one) => one.person === person)) return refused('protocol-accepted')
  return happened(protocolAccepted({ review: state.review, school: state.school, person }))
}
