import { z } from 'zod'
import { type Decision, type Occasion, PersonId, act, happened } from '#kernel'
import { type HubBuddyNamed, hubBuddyNamed } from '../facts.ts'
import { PostId } from '../ids.ts'
import { theOffice } from '../policy.ts'
import { refused } from '../refusals.ts'
import { apply } from '../store.ts'
import { type HubManagership, findHubManagership } from './hub-buddy-store.ts'

const Naming = z.object({ post: PostId, buddy: z.string().min(1, 'Choose a Hub Buddy').pipe(PersonId) })
type Naming = z.infer<typeof Naming>

/** Names the experienced leader of another hub who stands by a Hub Manager, or another in their place. */
export const nameHubBuddy = act({
  name: 'partnership.nameHubBuddy',
  input: Naming,
  load: findHubManagership,
  may: theOffice,
  decide,
  apply,
})

export function decide(
  { person, hub, buddy: now, mayBeBuddies }: HubManagership,
  { post, buddy }: Naming,
  { today }: Pick<Occasion, 'today'>,
): Decision<HubBuddyNamed> {
  if (buddy === now) return refused('buddy-already', { field: 'buddy' })
  if (!mayBeBuddies.some(({ id }) => id === buddy)) return refused('no-buddy', { field: 'buddy' })
  return happened(hubBuddyNamed({ post, person, hub, buddy, since: today }))
}
