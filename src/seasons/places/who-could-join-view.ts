import { PersonId, type Refused, refusalOf, refused } from '#kernel'
import { type Problem, type Replacement, kilometres, replacements } from '#matching'
import { theOffice } from '#partnership'
import type { Reading } from '#platform/database'
import { type Seniority, seniorityWords } from '#practitioners'
import type { ReviewId } from '../ids.ts'
import { type LoanLine, loansFor } from '../loans/loans-for.ts'
import { problemOf } from '../plans/problem.ts'
import { seasonRoster } from '../plans/problem-store.ts'
import { findReview } from '../review/review-store.ts'
import { daysWords } from '../review/review.ts'
import { type ReviewRole, countTeam, isHeld, openSlots } from './placement.ts'

/** Somebody who could be asked, best first; no rule forbids any of them. */
export type Candidate = {
  readonly person: PersonId
  readonly name: string
  readonly school: string | null
  readonly seniority: Seniority
  readonly seniorityWords: string
  readonly km: number
  readonly reasons: readonly string[]
  readonly effect: string
  readonly costsPoints: number
  readonly waiting: boolean
}

export type WhoCouldJoinView = {
  readonly review: ReviewId
  readonly schoolName: string
  readonly daysWords: string
  readonly role: ReviewRole
  readonly open: number
  readonly candidates: readonly Candidate[]
  /** Who could be asked to change from a later review, where the season lends; for peers alone. */
  readonly loans: readonly LoanLine[]
}

export const loansShown = 5

type Wanted = { readonly review: ReviewId; readonly role: ReviewRole; readonly count?: number }

/** Who could be asked to lead a review, or to take an open place in its team. */
export async function whoCouldJoinView(
  { db, actor, today }: Reading,
  { review, role, count = 10 }: Wanted,
): Promise<WhoCouldJoinView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const found = await findReview(db, review)
  const roster = found && (await seasonRoster(db, found.season.id, today))
  if (!found || !roster) return refused('not-found')
  const problem = problemOf(roster, { role, holding: 'all' })
  const schoolNames = new Map(
    roster.practitioners.map(({ person, posts }) => [person.toString(), posts[0]?.schoolName ?? null]),
  )
  const waiting = found.team
    .filter(({ state }) => state === 'waitlisted')
    .map(({ person }) => person.toString())
  const released = found.team
    .filter((place) => place.role === role && place.state === 'released')
    .map(({ person }) => person.toString())
  const hasLead = found.team.some((place) => place.role === 'lead' && isHeld(place.state))
  return {
    review,
    schoolName: found.review.schoolName,
    daysWords: daysWords(found.review.days),
    role,
    loans: role === 'lead' ? [] : loansFor(roster, review).slice(0, loansShown),
    open: role === 'lead' ? Number(!hasLead) : openSlots(countTeam(found.team, found.review.slots, today)),
    candidates: ranked(problem, review, count).map((replacement) => ({
      ...candidateFrom(problem, review, replacement),
      reasons: [
        ...(released.includes(replacement.practitioner) ? ['Was released from this team before'] : []),
        ...replacement.reasons,
      ],
      school: schoolNames.get(replacement.practitioner) ?? null,
      waiting: waiting.includes(replacement.practitioner),
    })),
  }
}

function ranked(problem: Problem, review: string, count: number): Replacement[] {
  if (!problem.reviews.some(({ id }) => id === review)) return []
  return replacements(problem, { placements: problem.standing }, { review, count })
}

function candidateFrom({ practitioners, reviews }: Problem, review: string, joining: Replacement) {
  const person = practitioners.find(({ id }) => id === joining.practitioner)
  const host = reviews.find(({ id }) => id === review)
  if (!person || !host) throw new RangeError(`The matcher named somebody unknown: ${joining.practitioner}`)
  return {
    person: PersonId.parse(person.id),
    name: person.name,
    seniority: person.seniority,
    seniorityWords: seniorityWords[person.seniority],
    km: Math.round(kilometres(host.place, person.home)),
    effect: joining.effect,
    costsPoints: joining.costsPoints,
  }
}
