import { type Actor, type Policy, type Question, addDays, personOf, policy } from '#kernel'
import { itsLeaders, theOffice } from '#partnership'
import { type Workspace, daysOpenAfterClosing } from './workspace/workspace.ts'

type WithVisitors = Pick<Workspace, 'visitors' | 'closedOn'>

const isOne = (people: readonly { readonly person: string }[], actor: Actor): boolean =>
  actor.kind === 'person' && people.some(({ person }) => person === personOf(actor))

/** Visitors from the day they accept until a fortnight after the review is closed; nobody who left the team. */
export const onTheTeam: Policy<WithVisitors> = policy(
  'its Lead Reviewer and peer reviewers',
  ({ actor, state, today }: Question<WithVisitors>) =>
    isOne(state.visitors, actor) && isStillOpen(state, today),
)

const isStillOpen = ({ closedOn }: WithVisitors, today: string): boolean =>
  closedOn === null || today < addDays(closedOn, daysOpenAfterClosing)

/** Its Lead Reviewer, while visitors may open the workspace. */
export const leadOf: Policy<WithVisitors> = policy(
  'its Lead Reviewer',
  ({ actor, state, today }: Question<WithVisitors>) =>
    isOne(
      state.visitors.filter(({ role }) => role === 'lead'),
      actor,
    ) && isStillOpen(state, today),
)

type WithHosts = Pick<Workspace, 'hosts'>

const named: Policy<WithHosts> = policy(
  'the leaders whom the school named',
  ({ actor, state }: Question<WithHosts>) => isOne(state.hosts, actor),
)

/** The school’s headteacher and senior leaders, and whomever it named for this review. */
export const hostLeader = itsLeaders.or(named)

/** Who arranges a review between them: its Lead Reviewer and the school. */
export const whoeverArranges = leadOf.or(hostLeader)

/** Both parts of the one team. */
export const bothParts = onTheTeam.or(hostLeader)

export const mayOpenWorkspace = bothParts.or(theOffice)
