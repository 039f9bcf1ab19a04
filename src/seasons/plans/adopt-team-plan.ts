import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened } from '#kernel'
import { type Breach, checkPlan } from '#matching'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { teamPlanAdopted } from '../facts.ts'
import { TeamPlanId } from '../ids.ts'
import type { PlaceOffered } from '../places/offering.ts'
import { applyOffer } from '../places/offering-store.ts'
import { type Placement, isHeld } from '../places/placement.ts'
import { movePlacement } from '../places/placement-store.ts'
import { refused } from '../refusals.ts'
import { type PlanState, markAdopted, planStateToChange } from './plan-store.ts'
import { problemOf } from './problem.ts'
import { type Released, offer, release } from './placing.ts'
import { pairsOf } from './team-plan.ts'

const Adopting = z.object({ plan: TeamPlanId })
type Adopting = z.infer<typeof Adopting>
type Facts = FactOf<typeof teamPlanAdopted> | PlaceOffered | Released

/** The plan becomes true: places are taken back and offered in one go, if it still fits the season. */
export const adoptTeamPlan = act({
  name: 'seasons.adoptTeamPlan',
  input: Adopting,
  load: (tx: Transactor, { plan }: Adopting, { today }) => planStateToChange(tx, plan, today),
  may: theOffice,
  decide,
  apply: async (tx, fact: Facts, occasion) => {
    if (fact.name === 'seasons.placeOffered') return applyOffer(tx, fact, occasion)
    if (fact.name === 'seasons.teamPlanAdopted') return markAdopted(tx, fact.body.plan, occasion)
    const { placement, reason } = fact.body
    return movePlacement(tx, { placement, state: 'released', reason }, occasion)
  },
})

export function decide(
  { kept, roster }: PlanState,
  _input: Adopting,
  occasion: Pick<Occasion, 'today' | 'fresh'>,
): Decision<Facts> {
  if (kept.state !== 'drafted') return refused('plan-over', { state: kept.state })
  const stale = whyStale({ kept, roster })
  if (stale) return refused('plan-is-stale', { why: stale })
  const ours = roster.placements.filter(({ role }) => role === kept.role)
  const inPlan = new Set(kept.plan.places.map(key))
  const standing = Map.groupBy(ours, key)
  return happened(
    ...ours
      .filter((place) => isTakenBack(place, kept.plan.takenBack) && !inPlan.has(key(place)))
      .map((place) => release(roster, place, 'The team was completed in another way.')),
    ...kept.plan.places.flatMap((place) =>
      offer({ roster, theirs: standing.get(key(place)) ?? [], place, role: kept.role }, occasion),
    ),
    teamPlanAdopted({ plan: kept.id, season: kept.season, role: kept.role }),
  )
}

const key = ({ review, person }: Pick<Placement, 'review' | 'person'>): string => `${review} ${person}`

const isTakenBack = (place: Placement, takenBack: PlanState['kept']['plan']['takenBack']): boolean =>
  isHeld(place.state) && takenBack.some((gone) => key(gone) === key(place))

/** What has happened since the plan was made that it does not know of, in a sentence. */
export function whyStale({ kept, roster }: PlanState): string | null {
  const problem = problemOf(roster, { role: kept.role })
  const known = new Set([...kept.plan.places, ...kept.plan.takenBack].map(key))
  const news = problem.standing.find(({ review, practitioner }) => !known.has(`${review} ${practitioner}`))
  const nameOf = (person: string) => problem.practitioners.find(({ id }) => id === person)?.name ?? 'Somebody'
  const hostOf = (review: string) => problem.reviews.find(({ id }) => id === review)?.name ?? 'a review'
  if (news) return `${nameOf(news.practitioner)} has taken a place at ${hostOf(news.review)}.`
  const stands = new Set(problem.standing.map(({ review, practitioner }) => `${review} ${practitioner}`))
  const left = kept.plan.places.find((place) => place.standing !== null && !stands.has(key(place)))
  if (left) return `${nameOf(left.person)} has given up the place at ${hostOf(left.review)}.`
  const [breach] = checkPlan(problem, pairsOf(kept.plan).placements)
  return breach ? breachWords(breach, nameOf, hostOf) : null
}

type Named = (id: string) => string

const breachWords = ({ review, practitioner, words }: Breach, nameOf: Named, hostOf: Named): string =>
  `${nameOf(practitioner)} does not fit the team at ${hostOf(review)} any more (${words}).`
