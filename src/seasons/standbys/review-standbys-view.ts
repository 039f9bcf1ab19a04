import { type Day, type Instant, PersonId, type Refused, refusalOf, refused } from '#kernel'
import { replacements } from '#matching'
import { theOffice } from '#partnership'
import type { Reader, Reading } from '#platform/database'
import type { ReviewId, StandbyId } from '../ids.ts'
import { namesOf } from '../outlook/names-store.ts'
import { outlookOfTeams } from '../outlook/outlook-store.ts'
import { type StandbyShown, standbysOfReview as proposedFor } from '../outlook/standbys-of.ts'
import { countTeam, isHeld, openSlots } from '../places/placement.ts'
import { problemOf } from '../plans/problem.ts'
import { seasonRoster } from '../plans/problem-store.ts'
import { type ReviewState, findReview } from '../review/review-store.ts'
import type { StepIn } from '../season/season-policies.ts'
import { whyNotStandby } from './ask-standbys.ts'
import { type Standby, type StandbyState, isOpen, standbyWords } from './standby.ts'
import { standbysOfSeason } from './standby-store.ts'

/** Somebody who was asked to stand by for a review. */
export type StandbyLine = {
  readonly standby: StandbyId
  readonly person: PersonId
  readonly name: string
  readonly state: StandbyState
  readonly stateWords: string
  readonly since: Instant
  readonly expires: Day
  readonly reason: string | null
}

/** Somebody who could be asked, best first. `mayAsk` is false for those who would have to leave another review. */
export type StandbyToAsk = Pick<StandbyShown, 'person' | 'name' | 'words' | 'leaves'> & {
  /** That they can and do step in (0 to 1), when the season was played through; else null. */
  readonly chance: number | null
  readonly mayAsk: boolean
}

/**
 * Who stands by for a review, who was asked and who could be: those whom playing the season through (`asOf`) proposes for it,
 * then those who suit the team best.
 */
export type ReviewStandbysView = {
  readonly asOf: Instant | null
  readonly open: number
  readonly stepIn: StepIn
  readonly standing: readonly StandbyLine[]
  readonly over: readonly StandbyLine[]
  readonly toAsk: readonly StandbyToAsk[]
}

const toAskShown = 4

export async function reviewStandbysView(
  { db, actor, today }: Reading,
  review: ReviewId,
): Promise<ReviewStandbysView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const found = await findReview(db, review)
  const roster = found && (await seasonRoster(db, found.season.id, today))
  if (!found || !roster) return refused('not-found')
  const standbys = await standbysOfSeason(db, found.season.id)
  const problem = problemOf(roster, { role: 'peer', holding: 'all' })
  const { asOf, people } = await proposed(db, found)
  const best = problem.reviews.some(({ id }) => id === review)
    ? replacements(problem, { placements: problem.standing }, { review, count: mostConsidered })
    : []
  const candidates: StandbyToAsk[] = [
    ...people.map((person) => ({ ...person, mayAsk: person.leaves === null })),
    ...best
      .filter(({ practitioner }) => !people.some(({ person }) => person === practitioner))
      .map(({ practitioner, reasons }) => ({
        person: PersonId.parse(practitioner),
        name: problem.practitioners.find(({ id }) => id === practitioner)?.name ?? '',
        words: `${reasons.join('. ')}.`,
        leaves: null,
        chance: null,
        mayAsk: true,
      })),
  ]
  const lines = await linesOf(
    db,
    standbys.filter((one) => one.review === review),
  )
  return {
    asOf,
    open: openSlots(countTeam(found.team, found.review.slots, today)),
    stepIn: found.season.policies.stepIn,
    standing: lines.filter(isOpen),
    over: lines.filter((line) => !isOpen(line)),
    toAsk: candidates
      .filter(
        ({ person, mayAsk }) =>
          !mayAsk || whyNotStandby({ roster, standbys, problem }, { review, person }) === null,
      )
      .slice(0, toAskShown),
  }
}

const mostConsidered = 12

async function proposed(db: Reader, { review, season, team }: ReviewState) {
  const kept = await outlookOfTeams(db, season.id)
  const without = team.filter(({ state }) => isHeld(state)).map(({ person }) => person)
  return {
    asOf: kept?.outlook ? kept.askedAt : null,
    people: await proposedFor(db, kept?.outlook ?? null, { review: review.id, without }),
  }
}

async function linesOf(db: Reader, standbys: readonly Standby[]): Promise<StandbyLine[]> {
  const nameOf = await namesOf(
    db,
    standbys.map(({ person }) => person),
  )
  return standbys
    .map(({ id, person, state, since, expires, reason }) => ({
      standby: id,
      person,
      name: nameOf(person),
      state,
      stateWords: standbyWords[state],
      since,
      expires,
      reason,
    }))
    .toSorted(
      (one, other) => order[one.state] - order[other.state] || one.name.localeCompare(other.name, 'en-GB'),
    )
}

const order: Record<StandbyState, number> = {
  holding: 0,
  asked: 1,
  calledUp: 2,
  declined: 3,
  lapsed: 4,
  released: 5,
}
