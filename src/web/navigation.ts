import { type Actor, postsOf } from '#kernel'
import type { MainLink, NavigationLink } from '#ui'
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
const leadsTrusts = (roles: ReadonlySet<string>) =>
  ['officer', 'trustLeader', 'independentLead'].some((role) => roles.has(role))
const governs = (roles: ReadonlySet<string>) => roles.has('officer') || roles.has('trustee')
const leadsPractitioners = (roles: ReadonlySet<string>) =>
  ['officer', 'hubManager', 'seniorPartner'].some((role) => roles.has(role))

/** Pages of one kind stand together; a group of which somebody may see one page is that page. */
const groups: readonly { readonly label: string; readonly places: readonly Place[] }[] = [
  { label: 'Home', places: [{ label: 'Home', href: paths.home(), for: () => true }] },
  {
    label: 'Season',
    places: [
      { label: 'Board', href: paths.board(), for: office },
      { label: 'Plans', href: paths.plans(), for: office },
      { label: 'Seasons', href: paths.seasons(), for: office },
      { label: 'Frameworks', href: paths.frameworks(), for: office },
    ],
  },
  {
    label: 'Reviewing',
    places: [
      { label: 'Your reviews', href: paths.myReviews(), for: reviewer },
      { label: 'Reports', href: paths.reports(), for: anyPartner },
      { label: 'Trust peer reviews', href: paths.trustReviews(), for: leadsTrusts },
      { label: 'Your record', href: paths.myRecord(), for: reviewer },
      { label: 'Training', href: paths.training(), for: reviewer },
    ],
  },
  {
    label: 'Partnership',
    places: [
      { label: 'Schools', href: paths.schools(), for: anyPartner },
      { label: 'Trusts', href: paths.trusts(), for: anyPartner },
      { label: 'Hubs', href: paths.hubs(), for: anyPartner },
      { label: 'Map', href: paths.map(), for: anyPartner },
      { label: 'Days given', href: paths.reciprocity(), for: anyPartner },
    ],
  },
  {
    label: 'Improvement',
    places: [
      { label: 'Areas of Excellence', href: paths.areas(), for: anyPartner },
      { label: 'Programmes', href: paths.programmes(), for: anyPartner },
      { label: 'Events', href: paths.events(), for: governs },
    ],
  },
  {
    label: 'People',
    places: [
      { label: 'Practitioners', href: paths.practitioners(), for: leadsPractitioners },
      { label: 'Training', href: paths.training(), for: (roles) => anyPartner(roles) && !reviewer(roles) },
      { label: 'People', href: paths.people(), for: office },
    ],
  },
  {
    label: 'Impact',
    places: [
      { label: 'Figures', href: paths.figures(), for: governs },
      { label: 'Impact reports', href: paths.impactReports(), for: governs },
      { label: 'Surveys', href: paths.surveys(), for: leadsPractitioners },
      { label: 'Data', href: paths.exportTokens(), for: governs },
    ],
  },
  {
    label: 'Register',
    places: [
      { label: 'School register', href: paths.registerImports(), for: office },
      { label: 'Published data', href: paths.publishedImports(), for: office },
    ],
  },
]

export function navigationFor(actor: Actor, at: string): MainLink[] {
  if (actor.kind !== 'person') return []
  const roles = new Set(postsOf(actor).map(({ role }) => role))
  return groups.flatMap(({ label, places }) => {
    const pages = places
      .filter((place) => place.for(roles))
      .map((place) => ({ label: place.label, href: place.href, current: whereIs(at, place.href) }))
    const [first, ...others] = pages
    if (!first) return []
    if (others.length === 0) return [first]
    const within = pages.some(({ current }) => current !== undefined)
    return [{ label, href: first.href, current: within ? ('section' as const) : undefined, pages }]
  })
}

function whereIs(at: string, href: string): NavigationLink['current'] {
  if (at === href) return 'page'
  return href !== '/' && at.startsWith(`${href}/`) ? 'section' : undefined
}
