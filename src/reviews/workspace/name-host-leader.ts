import { z } from 'zod'
import { type Decision, type FactOf, PersonId, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { ReviewId } from '#seasons'
import { leadersOfHost, officeOfReview } from '../policy.ts'
import { hostLeaderNamed } from '../facts.ts'
import { whyShut } from '../open-workspace.ts'
import { refused } from '../refusals.ts'
import { upsertHostLeader } from './host-leader-store.ts'
import { findWorkspaceToChange, peopleOfHost } from './workspace-store.ts'
import type { Workspace } from './workspace.ts'

const Naming = z.object({
  review: ReviewId,
  person: z.uuid('Choose somebody').pipe(PersonId),
  responsibility: z.string().trim().min(1, 'Say what they lead, such as “Additional needs”').max(80),
  safeguarding: z.boolean().default(false),
  telephone: z.string().trim().max(30, 'Use at most 30 characters').default(''),
})
type Naming = z.infer<typeof Naming>
type Named = FactOf<typeof hostLeaderNamed>

type State = Workspace & { readonly staff: readonly { readonly person: PersonId; readonly name: string }[] }

/** The school says who works with the visitors. Naming somebody again changes what they lead. */
export const nameHostLeader = act({
  name: 'reviews.nameHostLeader',
  input: Naming,
  load: async (tx: Transactor, { review }: Naming, { today }) => {
    const found = await findWorkspaceToChange(tx, { review, today })
    return found && { ...found, staff: await peopleOfHost(tx, { school: found.school, today }) }
  },
  may: leadersOfHost.or(officeOfReview),
  decide,
  apply: (tx, { body }: Named, occasion) => upsertHostLeader(tx, body, occasion),
})

export function decide(
  state: State,
  { person, responsibility, safeguarding, telephone }: Naming,
): Decision<Named> {
  const shut = whyShut(state)
  if (shut) return shut
  if (!state.staff.some((one) => one.person === person))
    return refused('not-of-the-school', { school: state.hostName, field: 'person' })
  const visitor = state.visitors.find((one) => one.person === person)
  if (visitor) return refused('on-the-team-already', { name: visitor.name, field: 'person' })
  return happened(
    hostLeaderNamed({
      review: state.review,
      school: state.school,
      person,
      responsibility,
      safeguarding,
      telephone: telephone || null,
    }),
  )
}
