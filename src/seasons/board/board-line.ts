import type { Day, PersonId } from '#kernel'
import type { HubId, Phase, SchoolId, TrustId } from '#partnership'
import type { PlacementId, ReviewId } from '../ids.ts'
import { type PlacementState, heldPeers } from '../places/placement.ts'
import type { EstimateOption } from '../review/estimate.ts'
import { daysWords } from '../review/review.ts'
import { type Risk, riskOf } from '../review/risk.ts'
import { type ReviewStage, isUnderstaffed, stageOf, stageWords } from '../review/stage.ts'
import type { BoardPerson, BoardReview } from './board-store.ts'
import { type BoardSubset, subsetsOf } from './board-subset.ts'

/** Somebody in a team, as the board shows them. */
export type BoardSeat = {
  readonly placement: PlacementId
  readonly person: PersonId
  readonly name: string
  readonly state: PlacementState
}

/**
 * One review. `held` slots have somebody in them, `agreed` somebody who has said yes; `toReplace` were given up
 * and have nobody in them. `awaited` offers have no answer, and `endingSoon` of them end within days.
 */
export type BoardLine = {
  readonly review: ReviewId
  readonly school: SchoolId
  readonly urn: number
  readonly name: string
  readonly phase: Phase
  readonly trust: TrustId | null
  readonly trustName: string | null
  readonly hub: HubId | null
  readonly hubName: string | null
  readonly first: Day | null
  readonly daysWords: string
  readonly estimateOption: EstimateOption
  readonly slots: number
  readonly held: number
  readonly agreed: number
  readonly toReplace: number
  readonly awaited: number
  readonly endingSoon: number
  readonly subsets: readonly BoardSubset[]
  readonly stage: ReviewStage
  readonly stageWords: string
  readonly understaffed: boolean
  readonly risk: Risk
  readonly lead: BoardSeat | null
  readonly peers: readonly BoardSeat[]
}

/** A line before its people are known. */
export type UnnamedLine = Omit<BoardLine, 'lead' | 'peers'>

export function lineOf(review: BoardReview, today: Day): UnnamedLine {
  const { team } = review
  const stage = stageOf(review, team, today)
  return {
    review: review.review,
    school: review.school,
    urn: review.urn,
    name: review.name,
    phase: review.phase,
    trust: review.trust,
    trustName: review.trustName,
    hub: review.hub,
    hubName: review.hubName,
    first: review.days?.from ?? null,
    daysWords: daysWords(review.days),
    estimateOption: review.estimateOption,
    slots: team.slots,
    held: heldPeers(team),
    agreed: team.agreed,
    awaited: review.answers.awaited,
    endingSoon: review.answers.endingSoon,
    ...subsetsOf(review, today),
    stage,
    stageWords: stageWords[stage],
    understaffed: isUnderstaffed(review, team, today),
    risk: riskOf(review, team, today),
  }
}

export function withPeople(lines: readonly UnnamedLine[], people: readonly BoardPerson[]): BoardLine[] {
  const teams = Map.groupBy(people, ({ review }) => review)
  return lines.map((line) => {
    const team = teams.get(line.review) ?? []
    const lead = team.find(({ role }) => role === 'lead')
    return {
      ...line,
      lead: lead ? seatOf(lead) : null,
      peers: team.filter(({ role, state }) => role === 'peer' && state !== 'waitlisted').map(seatOf),
    }
  })
}

const seatOf = ({ placement, person, name, state }: BoardPerson): BoardSeat => ({
  placement,
  person,
  name,
  state,
})
