import { type Actor, postsOf } from '#kernel'
import type { NavigationLink } from '#ui'
import { paths } from './paths.ts'

type Place = {
  readonly label: string
  readonly href: string
  readonly for: (roles: ReadonlySet<string>) => boolean
}

const anyPartner = (roles: ReadonlySet<string>) => roles.size > 0
const schoolRoles = ['headteacher', 'seniorLeader', 'middleLeader']
const reviewer = (roles: ReadonlySet<string>) => schoolRoles.some((role) => roles.has(role))
const office = (roles: ReadonlySet<string>) => roles.has('officer')
const governs = (roles: ReadonlySet<string>) => roles.has('officer') || roles.has('trustee')
const leadsPractitioners = (roles: ReadonlySet<string>) =>
  ['officer', 'hubManager', 'seniorPartner'].some((role) => roles.has(role))

const places: readonly Place[] = [
  { label: 'Home', href: paths.home(), for: () => true },
  { label: 'Board', href: paths.board(), for: office },
  { label: 'Seasons', href: paths.seasons(), for: office },
  { label: 'Reviewing', href: paths.myReviews(), for: reviewer },
  { label: 'Your record', href: paths.myRecord(), for: reviewer },
  { label: 'Schools', href: paths.schools(), for: anyPartner },
  { label: 'Trusts', href: paths.trusts(), for: anyPartner },
  { label: 'Hubs', href: paths.hubs(), for: anyPartner },
  { label: 'Map', href: paths.map(), for: anyPartner },
  { label: 'Areas of Excellence', href: paths.areas(), for: anyPartner },
  { label: 'Programmes', href: paths.programmes(), for: anyPartner },
  { label: 'Days given', href: paths.reciprocity(), for: anyPartner },
  { label: 'Practitioners', href: paths.practitioners(), for: leadsPractitioners },
  { label: 'Training', href: paths.training(), for: anyPartner },
  { label: 'Surveys', href: paths.surveys(), for: leadsPractitioners },
  { label: 'People', href: paths.people(), for: office },
  { label: 'Figures', href: paths.figures(), for: governs },
  { label: 'Data', href: paths.exportTokens(), for: governs },
  { label: 'Impact reports', href: paths.impactReports(), for: governs },
  { label: 'Register', href: paths.registerImports(), for: office },
  { label: 'Published data', href: paths.publishedImports(), for: office },
]

export function navigationFor(actor: Actor, at: string): NavigationLink[] {
  if (actor.kind !== 'person') return []
  const roles = new Set(postsOf(actor).map(({ role }) => role))
  return places
    .filter((place) => place.for(roles))
    .map(({ label, href }) => ({ label, href, current: whereIs(at, href) }))
}

function whereIs(at: string, href: string): NavigationLink['current'] {
  if (at === href) return 'page'
  return href !== '/' && at.startsWith(`${href}/`) ? 'section' : undefined
}
