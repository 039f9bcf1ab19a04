import { type Day, type PersonId, addDays, day } from '#kernel'
import { partnershipYear } from '#partnership'
import { type SeasonPolicies, standardPolicies } from '#seasons'
import { momentAt } from '../days.ts'
import type { DemoSchool } from '../partnership/schools.ts'
import type { DemoPractitioner } from '../practitioners/practitioners.ts'
import { type Chance, chanceOf } from '../random.ts'
import type { Stay } from './allot-days.ts'
import { draftReview, estimatesFor } from './draft.ts'
import type { PastHost } from './hosts.ts'
import { tellPlace, whyDeclined, whyWithdrew } from './place-story.ts'
import type { DemoPlace, DemoReview } from './review.ts'
import { type Opening, type Roster, inOrder } from './roster.ts'

export type Centre = {
  readonly officer: PersonId
  readonly headOf: (school: DemoSchool, on: Day) => PersonId | null
}

type PastSeason = {
  readonly year: 2022 | 2023
  readonly hosts: readonly PastHost[]
  readonly stays: ReadonlyMap<DemoSchool, Stay>
  readonly roster: Roster
  readonly centre: Centre
  /** How many teams were there in full at every slot on all three days. */
  readonly fullTeams: number
}

/** A season that is over: every review delivered, issued and closed. */
export function completeSeason({ year, hosts, stays, roster, centre, fullTeams }: PastSeason): DemoReview[] {
  const chance = chanceOf(`season ${year}`)
  const policies: SeasonPolicies = standardPolicies(partnershipYear(year))
  const drafts = hosts.flatMap((host) => {
    const stay = stays.get(host.school)
    if (!stay) return []
    const head = centre.headOf(host.school, day(`${year}-06-30`))
    const draft = draftReview(chance, { school: host.school, year, policies, option: host.option, head })
    const opening: Opening = {
      school: host.school,
      year,
      days: stay,
      ownHubAllowed: draft.ownHubAllowed !== null,
    }
    return [{ host, draft, opening }]
  })
  const leads = new Map(
    chance.shuffled(drafts).map(({ draft, opening }) => [draft.id, chooseLead(chance, opening, roster)]),
  )
  const teams = new Map(
    chance
      .shuffled(drafts)
      .map(({ draft, opening }) => [draft.id, choosePeers(chance, { opening, slots: draft.slots, roster })]),
  )
  const staffed = drafts.filter(({ draft }) => teams.get(draft.id)?.length === draft.slots)
  if (staffed.length < fullTeams)
    throw new RangeError(`Only ${staffed.length} teams of ${year} could be filled`)
  const full = new Set(chance.some(staffed, fullTeams).map(({ draft }) => draft.id))
  return drafts.map(({ host, draft, opening }) => {
    const lead = leads.get(draft.id)
    const peers = teams.get(draft.id) ?? []
    if (!lead) throw new RangeError(`Nobody could lead the review of ${host.school.name}`)
    const telling = {
      review: draft.id,
      stay: opening.days,
      office: centre.officer,
      lead: lead.person.id,
      lastDay: day(`${year + 1}-08-31`),
    }
    const attended = (who: DemoPractitioner, role: 'lead' | 'peer') =>
      tellPlace(
        chance,
        { ...telling, person: who.person.id, role },
        { state: 'attended', chose: role === 'peer' && chance.happens(0.45) },
      )
    const missing = full.has(draft.id) || peers.length < draft.slots ? [] : peers.slice(-1)
    const mishaps = missing.map((who): DemoPlace =>
      tellPlace(chance, { ...telling, person: who.person.id, role: 'peer' }, mishap(chance)),
    )
    const refusals = chance.happens(0.4)
      ? refusalsOf(chance, { opening, roster, count: chance.whole(1, 2), besides: [lead, ...peers] })
      : []
    return {
      ...draft,
      days: opening.days,
      places: [
        attended(lead, 'lead'),
        ...peers.filter((who) => !missing.includes(who)).map((who) => attended(who, 'peer')),
        ...mishaps,
        ...refusals.map((who) =>
          tellPlace(
            chance,
            { ...telling, person: who.person.id, role: 'peer' },
            { state: 'declined', chose: false, reason: chance.oneOf(whyDeclined) },
          ),
        ),
      ],
      estimates: estimatesFor(chance, host.option, host.overall),
      issued: momentAt(addDays(opening.days.until, chance.whole(12, 26)), '10:00'),
      closed: momentAt(addDays(opening.days.until, chance.whole(30, 44)), '14:00'),
    }
  })
}

/** One of a team was not there for all of it. */
function mishap(chance: Chance) {
  const share = chance.share()
  if (share < 0.45)
    return { state: 'withdrawnLate', chose: chance.happens(0.4), reason: chance.oneOf(whyWithdrew) } as const
  if (share < 0.85)
    return { state: 'partial', chose: false, daysAttended: chance.whole(1, 2), reason: null } as const
  return { state: 'noShow', chose: false, reason: null } as const
}

export function chooseLead(chance: Chance, opening: Opening, roster: Roster): DemoPractitioner | null {
  const people = roster.eligible(opening, 'lead')
  const [best = null] = inOrder(chance, opening, { people, roster, role: 'lead' })
  if (best) roster.book(best.person.id, opening, 'lead')
  return best
}

type Team = { readonly opening: Opening; readonly slots: number; readonly roster: Roster }

/** At most one from a school and one from a trust. */
export function choosePeers(chance: Chance, { opening, slots, roster }: Team): DemoPractitioner[] {
  const team: DemoPractitioner[] = []
  const taken = new Set<string>()
  const people = roster.eligible(opening, 'peer')
  for (const who of inOrder(chance, opening, { people, roster, role: 'peer' })) {
    if (team.length === slots) break
    const ties = [who.person.posts.at(-1)?.school, roster.trustOf(who, opening.days.from)].filter(
      (tie) => typeof tie === 'string',
    )
    if (ties.some((tie) => taken.has(tie))) continue
    for (const tie of ties) taken.add(tie)
    team.push(who)
    roster.book(who.person.id, opening, 'peer')
  }
  return team
}

type Refusing = {
  readonly opening: Opening
  readonly roster: Roster
  readonly count: number
  readonly besides: readonly DemoPractitioner[]
}

export function refusalsOf(
  chance: Chance,
  { opening, roster, count, besides }: Refusing,
): DemoPractitioner[] {
  return chance.some(
    roster.eligible(opening, 'peer').filter((who) => !besides.includes(who)),
    count,
  )
}
