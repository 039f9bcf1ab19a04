import { type Actor, type PersonId, type Refused, personOf, postsOf, refused } from '#kernel'
import type { HubId, PartnershipYear, SchoolId, TrustId } from '#partnership'
import type { Reading } from '#platform/database'
import type { SeasonId } from '../ids.ts'
import { isOffice } from '../policy.ts'
import { findSeason } from '../season/season-store.ts'
import { type Balance, balanceOf, together } from './ledger.ts'
import { type DaysOfPerson, type LedgerSchool, daysOfPeople, ledgerSchools } from './reciprocity-store.ts'

/** A school’s own account, and the days that each of its people gave. */
export type SchoolBalance = {
  readonly school: SchoolId
  readonly name: string
  readonly trust: TrustId | null
  readonly trustName: string | null
  readonly hub: HubId | null
  readonly hubName: string | null
  readonly balance: Balance
  readonly people: readonly {
    readonly person: PersonId
    readonly name: string
    readonly given: number
    readonly promised: number
  }[]
}

type Sum = ReturnType<typeof together>

/** `reach` says whose accounts are seen. Schools stand by name, never by balance. */
export type ReciprocityView = {
  readonly season: SeasonId
  readonly year: PartnershipYear
  readonly reach: 'all' | 'hub' | 'trust' | 'school' | 'self'
  readonly schools: readonly SchoolBalance[]
  readonly trusts: readonly (Sum & {
    readonly trust: TrustId
    readonly name: string
    readonly schools: number
  })[]
  readonly hubs: readonly (Sum & { readonly hub: HubId; readonly name: string; readonly schools: number })[]
  readonly mine: { readonly given: number; readonly promised: number } | null
  readonly total: Sum
}

/** Days given and received: one’s own, one’s trust’s, one’s hub’s, or for the office all. */
export async function reciprocityView(
  { db, actor }: Reading,
  id: SeasonId,
): Promise<ReciprocityView | Refused> {
  if (actor.kind !== 'person')
    return refused('not-allowed', { claim: 'a school’s own leaders, its trust, its hub and the office' })
  const season = await findSeason(db, id)
  if (!season) return refused('not-found')
  const [schools, people] = await Promise.all([ledgerSchools(db, season), daysOfPeople(db, season)])
  const bySchool = Map.groupBy(people, ({ school }) => school)
  const seen = schools
    .filter((school) => maySee(actor, school))
    .map((school): SchoolBalance => {
      const own = bySchool.get(school.school) ?? []
      const { hosts, pupils, firstYear, received } = school
      const days = { received, given: sumOf(own, 'given'), promised: sumOf(own, 'promised') }
      return {
        ...whichSchool(school),
        balance: balanceOf(season.policies, { hosts, pupils, firstYear }, days),
        people: own.map(({ person, name, given, promised }) => ({ person, name, given, promised })),
      }
    })
  const mine = people.filter(({ person }) => person === personOf(actor))
  return {
    season: id,
    year: season.year,
    reach: reachOf(actor),
    schools: seen,
    trusts: groups(seen, ({ trust, trustName }) => (trust && trustName ? [trust, trustName] : null)).map(
      ([trust, group]) => ({ trust, ...group }),
    ),
    hubs: groups(seen, ({ hub, hubName }) => (hub && hubName ? [hub, hubName] : null)).map(
      ([hub, group]) => ({
        hub,
        ...group,
      }),
    ),
    mine: mine.length > 0 ? { given: sumOf(mine, 'given'), promised: sumOf(mine, 'promised') } : null,
    total: together(seen.map(({ balance }) => balance)),
  }
}

const whichSchool = ({ school, name, trust, trustName, hub, hubName }: LedgerSchool) => ({
  school,
  name,
  trust,
  trustName,
  hub,
  hubName,
})

const sumOf = (people: readonly DaysOfPerson[], which: 'given' | 'promised'): number =>
  people.reduce((sum, person) => sum + person[which], 0)

const ownRoles: readonly string[] = ['headteacher', 'seniorLeader']
const hubRoles: readonly string[] = ['hubManager', 'seniorPartner']

/** Own school, the schools of one’s trust or hub; the office sees all. */
export function maySee(
  actor: Actor,
  { school, trust, hub }: Pick<LedgerSchool, 'school' | 'trust' | 'hub'>,
): boolean {
  if (isOffice(actor)) return true
  return postsOf(actor).some(
    ({ role, at }) =>
      (ownRoles.includes(role) && at.id === school) ||
      (role === 'trustLeader' && at.id === trust) ||
      (hubRoles.includes(role) && at.id === hub),
  )
}

function reachOf(actor: Actor): ReciprocityView['reach'] {
  const roles = postsOf(actor).map(({ role }) => role)
  if (isOffice(actor)) return 'all'
  if (roles.some((role) => hubRoles.includes(role))) return 'hub'
  if (roles.includes('trustLeader')) return 'trust'
  return roles.some((role) => ownRoles.includes(role)) ? 'school' : 'self'
}

type Group = Sum & { readonly name: string; readonly schools: number }

/** Schools added up by trust or hub, in the order of the groups’ names. */
function groups<Id extends string>(
  schools: readonly SchoolBalance[],
  groupOf: (school: SchoolBalance) => readonly [Id, string] | null,
): [Id, Group][] {
  const names = new Map<Id, string>()
  const members = new Map<Id, Balance[]>()
  for (const school of schools) {
    const group = groupOf(school)
    if (!group) continue
    const [id, name] = group
    names.set(id, name)
    members.set(id, [...(members.get(id) ?? []), school.balance])
  }
  return [...members]
    .map(([id, balances]): [Id, Group] => [
      id,
      { ...together(balances), name: names.get(id) ?? '', schools: balances.length },
    ])
    .sort(([, one], [, other]) => one.name.localeCompare(other.name, 'en-GB'))
}
