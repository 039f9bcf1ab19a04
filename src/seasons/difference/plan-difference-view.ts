import { PersonId, type Refused, refusalOf, refused } from '#kernel'
import { type PlanDifference, type Problem, planDifference } from '#matching'
import { type PartnershipYear, theOffice } from '#partnership'
import type { Reader, Reading } from '#platform/database'
import { ReviewId, type SeasonId, type TeamPlanId } from '../ids.ts'
import { findMaking } from '../making/making-store.ts'
import { type ReviewRole, isHeld } from '../places/placement.ts'
import { type KeptPlan, findPlan, planState } from '../plans/plan-store.ts'
import { namesIn } from '../plans/planned-team.ts'
import { problemWithin } from '../plans/problem.ts'
import type { SeasonRoster } from '../plans/problem-store.ts'
import { pairsOf } from '../plans/team-plan.ts'
import { daysWords } from '../review/review.ts'
import { plainEffect } from './plain-effect.ts'

/** What a plan is compared with: the places as they are today, or the draft that it was made instead of. */
export type Against = 'today' | 'draft'

type Somebody = { readonly person: PersonId; readonly name: string }

/** What a plan changes for one host. `gains` and `loses` are of what its team should have. */
export type HostDifference = {
  readonly review: ReviewId
  readonly schoolName: string
  readonly daysWords: string
  readonly slots: number
  readonly before: number
  readonly after: number
  readonly comes: readonly (Somebody & { readonly from: string | null })[]
  readonly leaves: readonly (Somebody & { readonly to: string | null })[]
  readonly gains: readonly string[]
  readonly loses: readonly string[]
  readonly points: number
  readonly effect: string
}

/** A draft beside what it would replace. `mayCompareDraft` says whether there is a draft to compare it with. */
export type PlanDifferenceView = {
  readonly plan: TeamPlanId
  readonly season: SeasonId
  readonly year: PartnershipYear
  readonly role: ReviewRole
  readonly against: Against
  readonly mayCompareDraft: boolean
  readonly points: number
  readonly effect: string
  readonly comes: number
  readonly leaves: number
  readonly page: number
  readonly pages: number
  readonly found: number
  readonly rows: readonly HostDifference[]
}

type Wanted = { readonly against: Against; readonly page: number }

const rowsAPage = 25

/** What adopting a draft changes, host by host: those who lose most first, then those who gain. */
export async function planDifferenceView(
  { db, actor, today }: Reading,
  id: TeamPlanId,
  wanted: Wanted,
): Promise<PlanDifferenceView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const state = await planState(db, id, today)
  if (!state) return refused('not-found')
  const { kept, roster } = state
  const draft = await draftReplaced(db, id)
  const against = draft ? wanted.against : 'today'
  const problem = problemWithin(kept, roster)
  const before = draft && against === 'draft' ? pairsOf(draft.plan) : todaysPlaces(kept, roster, problem)
  const after = pairsOf(kept.plan)
  const difference = planDifference(problem, { before, after })
  const rows = rowsOf(difference, { roster, role: kept.role, before, after })
  return {
    plan: id,
    season: kept.season,
    year: roster.season.year,
    role: kept.role,
    against,
    mayCompareDraft: draft !== null,
    points: difference.points,
    effect: plainEffect(difference.words),
    comes: rows.reduce((sum, { comes }) => sum + comes.length, 0),
    leaves: rows.reduce((sum, { leaves }) => sum + leaves.length, 0),
    page: wanted.page,
    pages: Math.max(1, Math.ceil(rows.length / rowsAPage)),
    found: rows.length,
    rows: rows.slice((wanted.page - 1) * rowsAPage, wanted.page * rowsAPage),
  }
}

async function draftReplaced(db: Reader, id: TeamPlanId): Promise<KeptPlan | null> {
  const instead = (await findMaking(db, id))?.instead ?? null
  return instead && findPlan(db, instead)
}

type Places = { readonly placements: readonly { readonly review: string; readonly practitioner: string }[] }

/** In the reviews that are still to come. */
function todaysPlaces({ role }: KeptPlan, { placements }: SeasonRoster, { reviews }: Problem): Places {
  const coming = new Set(reviews.map(({ id }) => id))
  return {
    placements: placements
      .filter((place) => place.role === role && isHeld(place.state) && coming.has(place.review))
      .map(({ review, person }) => ({ review, practitioner: person })),
  }
}

type Compared = {
  readonly roster: SeasonRoster
  readonly role: ReviewRole
  readonly before: Places
  readonly after: Places
}

function rowsOf({ reviews }: PlanDifference, { roster, role, before, after }: Compared): HostDifference[] {
  const named = namesIn(roster)
  const hosts = new Map(roster.reviews.map((review) => [review.id.toString(), review]))
  const somebody = (id: string): Somebody => {
    const person = PersonId.parse(id)
    return { person, name: named(person).name }
  }
  const elsewhere = ({ placements }: Places, id: string, known: Places): string | null => {
    const was = new Set(known.placements.filter((one) => one.practitioner === id).map(({ review }) => review))
    const other = placements.find((one) => one.practitioner === id && !was.has(one.review))
    return (other && hosts.get(other.review)?.name) ?? null
  }
  return reviews
    .map((one) => {
      const host = hosts.get(one.review)
      return {
        review: ReviewId.parse(one.review),
        schoolName: host?.name ?? 'A review that has gone',
        daysWords: daysWords(host?.days ?? null),
        slots: role === 'lead' ? 1 : (host?.slots ?? one.after),
        before: one.before,
        after: one.after,
        comes: one.comes.map((id) => ({ ...somebody(id), from: elsewhere(before, id, after) })),
        leaves: one.leaves.map((id) => ({ ...somebody(id), to: elsewhere(after, id, before) })),
        gains: one.gains,
        loses: one.loses,
        points: one.points,
        effect: plainEffect(one.words),
      }
    })
    .toSorted(
      (one, other) =>
        Number(other.leaves.length > 0) - Number(one.leaves.length > 0) ||
        other.points - one.points ||
        one.schoolName.localeCompare(other.schoolName, 'en-GB'),
    )
}
