import { type Actor, type Policy, type Question, addDays, holdsAt, personOf, policy } from '#kernel'
import { itsHeadteacher, itsLeaders, theOffice } from '#partnership'
import { type Workspace, daysOpenAfterClosing } from './workspace/workspace.ts'

type WithVisitors = Pick<Workspace, 'visitors' | 'closedOn'>

const isOne = (people: readonly { readonly person: string }[], actor: Actor): boolean =>
  actor.kind === 'person' && people.some(({ person }) => person === personOf(actor))

/** Visitors from the day they accept until a fortnight after the review is closed; nobody who left the team. */
export const onTheTeam: Policy<WithVisitors> = policy(
  'its Lead Reviewer and peer reviewers',
  ({ actor, state, today }: Question<WithVisitors>) =>
    isOne(state.visitors, actor) && isOpenToVisitors(state, today),
)

export const isOpenToVisitors = ({ closedOn }: WithVisitors, today: string): boolean =>
  closedOn === null || today < addDays(closedOn, daysOpenAfterClosing)

/** Its Lead Reviewer, while visitors may open the workspace. */
export const leadOf: Policy<WithVisitors> = policy(
  'its Lead Reviewer',
  ({ actor, state, today }: Question<WithVisitors>) =>
    isOne(
      state.visitors.filter(({ role }) => role === 'lead'),
      actor,
    ) && isOpenToVisitors(state, today),
)

type WithHosts = Pick<Workspace, 'hosts'>

const named: Policy<WithHosts> = policy(
  'the leaders whom the host named',
  ({ actor, state }: Question<WithHosts>) => isOne(state.hosts, actor),
)

type OfTrust = Pick<Workspace, 'ofTrust'>

const itsTrust = holdsAt<OfTrust>(
  ['trustLeader'],
  'leaders of the trust that is reviewed',
  ({ ofTrust }) => ofTrust?.trust ?? null,
)

/** Who leads the host: a school’s headteacher and senior leaders, or the leaders of a trust that is reviewed. */
export const leadersOfHost = itsLeaders.or(itsTrust)

/** Who answers for the host and its report: the headteacher, or the leaders of a trust that is reviewed. */
export const headOfHost = itsHeadteacher.or(itsTrust)

/** The host’s leaders, and whomever they named for this review. */
export const hostLeader = leadersOfHost.or(named)

/** Who arranges a review between them: its Lead Reviewer and the host. */
export const whoeverArranges = leadOf.or(hostLeader)

/** Both parts of the one team. */
export const bothParts = onTheTeam.or(hostLeader)

/** A trust peer review is confidential: of the office, only the officer who holds it. */
export const officeOfReview: Policy<OfTrust> = theOffice.and(
  policy(
    'who holds the review if it is confidential',
    ({ actor, state: { ofTrust } }: Question<OfTrust>) =>
      ofTrust === null || personOf(actor) === ofTrust.officer,
  ),
)

export const mayOpenWorkspace = bothParts.or(officeOfReview)
