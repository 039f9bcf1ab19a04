import { type Policy, type Question, holds, holdsAt, policy, postsOf } from '#kernel'

export const theOffice: Policy<unknown> = holds('officer', 'the office')
export const trustees: Policy<unknown> = holds('trustee', 'trustees')

type AtSchool = { readonly school: string }
type InTrust = { readonly trust: string | null }
type InHub = { readonly hub: string | null }

export const itsHeadteacher = holdsAt<AtSchool>(['headteacher'], 'the headteacher', ({ school }) => school)
export const itsLeaders = holdsAt<AtSchool>(
  ['headteacher', 'seniorLeader'],
  'the school’s headteacher and senior leaders',
  ({ school }) => school,
)
export const itsTrustLeaders = holdsAt<InTrust>(['trustLeader'], 'leaders of its trust', ({ trust }) => trust)
export const itsHubLeaders = holdsAt<InHub>(
  ['hubManager', 'seniorPartner'],
  'its Hub Manager and Senior Partners',
  ({ hub }) => hub,
)

/** Anybody who holds a post in the partnership today. */
export const partners: Policy<unknown> = policy(
  'partners',
  ({ actor }: Question<unknown>) => postsOf(actor).length > 0,
)
