import { type Day, type PersonId, addDays, day } from '#kernel'
import { partnershipYear } from '#partnership'
import { type ReviewRole, standardPolicies } from '#seasons'
import { momentAt } from '../days.ts'
import type { DemoSchool } from '../partnership/schools.ts'
import type { DemoPractitioner } from '../practitioners/practitioners.ts'
import { type Chance, chanceOf } from '../random.ts'
import { whyDeclined, whyWithdrew } from '../words/review-words.ts'
import type { Stay } from './allot-days.ts'
import { chooseLead, choosePeers, othersFor } from './choose-team.ts'
import { draftReview, estimatesFor } from './draft.ts'
import type { PastHost } from './hosts.ts'
import { type Course, tellPlace } from './place-story.ts'
import type { DemoPlace, DemoReview } from './review.ts'
import type { Opening, Roster } from './roster.ts'
import { couldChoose, timingLongAgo } from './timing.ts'

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
  /** How many teams were there in full, at every slot on all three days. */
  readonly fullTeams: number
}

/** A season that is over: every review delivered, issued and closed. */
export function completeSeason(season: PastSeason): DemoReview[] {
  const chance = chanceOf(`season ${season.year}`)
  const { roster, fullTeams, year } = season
  const drafts = season.hosts.flatMap((host) => draftOf(chance, host, season) ?? [])
  const shuffled = chance.shuffled(drafts)
  const leads = new Map(
    shuffled.map(({ draft, opening }) => [draft.id, chooseLead(chance, opening, { roster })]),
  )
  const teams = shuffled.map(({ draft, host, opening }): Team => {
    const lead = leads.get(draft.id)
    if (!lead) throw new RangeError(`Nobody could lead the review of ${host.school.name}`)
    return { draft, host, opening, lead, peers: choosePeers(chance, opening, { slots: draft.slots, roster }) }
  })
  const staffed = teams.filter(({ draft, peers }) => peers.length === draft.slots)
  if (staffed.length < fullTeams)
    throw new RangeError(`Only ${staffed.length} teams of ${year} could be filled`)
  const full = new Set(chance.some(staffed, fullTeams))
  return teams.map((team) => heldReview(chance, team, { ...season, isFull: full.has(team) }))
}

type Draft = { readonly host: PastHost; readonly draft: DemoReview; readonly opening: Opening }
type Team = Draft & { readonly lead: DemoPractitioner; readonly peers: readonly DemoPractitioner[] }

function draftOf(chance: Chance, host: PastHost, { year, stays, centre }: PastSeason): Draft | null {
  const { school, option } = host
  const days = stays.get(school)
  if (!days) return null
  const head = centre.headOf(school, day(`${year}-06-30`))
  const policies = standardPolicies(partnershipYear(year))
  const draft = draftReview(chance, { school, year, policies, option, head })
  return { host, draft, opening: { school, year, days, ownHubAllowed: draft.ownHubAllowed !== null } }
}

function heldReview(
  chance: Chance,
  { host, draft, opening, lead, peers }: Team,
  { roster, year, centre, isFull }: PastSeason & { readonly isFull: boolean },
): DemoReview {
  const { days } = opening
  const missing = isFull || peers.length < draft.slots ? null : (peers.at(-1) ?? null)
  const refusing = chance.happens(0.4)
    ? othersFor(chance, opening, { roster, slots: chance.whole(1, 2) })
    : []
  const place = (who: DemoPractitioner, role: ReviewRole, course: Course): DemoPlace =>
    tellPlace(
      chance,
      {
        review: draft.id,
        stay: days,
        person: who.person.id,
        role,
        timing: timingLongAgo(chance, year, days),
        officer: centre.officer,
        lead: lead.person.id,
        lastDay: day(`${year + 1}-08-31`),
      },
      course,
    )
  const chose = () => couldChoose(year, days) && chance.happens(0.5)
  return {
    ...draft,
    days,
    places: [
      place(lead, 'lead', { state: 'attended', chose: false }),
      ...peers.map((who) =>
        place(who, 'peer', who === missing ? mishap(chance) : { state: 'attended', chose: chose() }),
      ),
      ...refusing.map((who) =>
        place(who, 'peer', { state: 'declined', chose: false, reason: chance.oneOf(whyDeclined) }),
      ),
    ],
    estimates: estimatesFor(chance, host.option, host.overall),
    issued: momentAt(addDays(days.until, chance.whole(12, 26)), '10:00'),
    closed: momentAt(addDays(days.until, chance.whole(30, 40)), '14:00'),
  }
}

/** Why a team was not there in full. */
export function mishap(chance: Chance): Course {
  const share = chance.share()
  if (share < 0.45) return { state: 'withdrawnLate', chose: false, reason: chance.oneOf(whyWithdrew) }
  if (share < 0.85) return { state: 'partial', chose: false, daysAttended: chance.whole(1, 2) }
  return { state: 'noShow', chose: false }
}
