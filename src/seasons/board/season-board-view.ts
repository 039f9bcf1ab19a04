import { type Day, type PersonId, type Refused, refusalOf, refused } from '#kernel'
import {
  type HubId,
  type PartnershipYear,
  type Phase,
  type SchoolId,
  type TrustId,
  theOffice,
} from '#partnership'
import type { Reading } from '#platform/database'
import type { PlacementId, ReviewId, SeasonId } from '../ids.ts'
import { type PlacementState, heldPeers } from '../places/placement.ts'
import type { EstimateOption } from '../review/estimate.ts'
import { daysWords } from '../review/review.ts'
import { type Risk, type RiskLevel, riskLevels, riskOf } from '../review/risk.ts'
import { type ReviewStage, isUnderstaffed, reviewStages, stageOf, stageWords } from '../review/stage.ts'
import { findSeason } from '../season/season-store.ts'
import type { SeasonState } from '../season/season.ts'
import { type BoardQuestion, compareLines, isAskedFor, reviewsAPage } from './board-question.ts'
import { type BoardPerson, type BoardReview, boardReviews, peopleIn } from './board-store.ts'

/** Somebody in a team, as the board shows them. */
export type BoardSeat = {
  readonly placement: PlacementId
  readonly person: PersonId
  readonly name: string
  readonly state: PlacementState
}

/** One review. `held` slots have somebody in them, `agreed` somebody who has said yes. */
export type BoardLine = {
  readonly review: ReviewId
  readonly school: SchoolId
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
  readonly stage: ReviewStage
  readonly stageWords: string
  readonly understaffed: boolean
  readonly risk: Risk
  readonly lead: BoardSeat | null
  readonly peers: readonly BoardSeat[]
}

type Counted<Key> = { readonly key: Key; readonly count: number }

/** `stages` and `risks` count what each filter would show with the others as they are. */
export type SeasonBoard = {
  readonly season: SeasonId
  readonly year: PartnershipYear
  readonly state: SeasonState
  readonly question: BoardQuestion
  readonly lines: readonly BoardLine[]
  readonly found: number
  readonly pages: number
  readonly stages: readonly Counted<ReviewStage>[]
  readonly risks: readonly Counted<RiskLevel>[]
  readonly totals: {
    readonly reviews: number
    readonly slots: number
    readonly held: number
    readonly agreed: number
    readonly teamsFull: number
  }
  readonly hubs: readonly { readonly hub: HubId; readonly name: string }[]
}

/** The season board: three queries, whatever is asked. */
export async function seasonBoardView(
  { db, actor, today }: Reading,
  id: SeasonId,
  question: BoardQuestion,
): Promise<SeasonBoard | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const season = await findSeason(db, id)
  if (!season) return refused('not-found')
  const all = (await boardReviews(db, id, today)).map((review) => lineOf(review, today))
  const found = all.filter((line) => isAskedFor(line, question)).sort(compareLines(question.sort))
  const page = found.slice((question.page - 1) * reviewsAPage, question.page * reviewsAPage)
  return {
    season: id,
    year: season.year,
    state: season.state,
    question,
    lines: withPeople(
      page,
      await peopleIn(
        db,
        page.map(({ review }) => review),
      ),
    ),
    found: found.length,
    pages: Math.max(1, Math.ceil(found.length / reviewsAPage)),
    stages: reviewStages.map((key) => ({
      key,
      count: all.filter((line) => line.stage === key && isAskedFor(line, question, 'stage')).length,
    })),
    risks: riskLevels.map((key) => ({
      key,
      count: all.filter((line) => line.risk.level === key && isAskedFor(line, question, 'risk')).length,
    })),
    totals: totalsOf(all),
    hubs: hubsIn(all),
  }
}

type Line = Omit<BoardLine, 'lead' | 'peers'>

export function lineOf(review: BoardReview, today: Day): Line {
  const { team } = review
  const stage = stageOf(review, team, today)
  return {
    review: review.review,
    school: review.school,
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
    stage,
    stageWords: stageWords[stage],
    understaffed: isUnderstaffed(review, team, today),
    risk: riskOf(review, team, today),
  }
}

export function withPeople(lines: readonly Line[], people: readonly BoardPerson[]): BoardLine[] {
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

function totalsOf(lines: readonly Line[]): SeasonBoard['totals'] {
  const live = lines.filter(({ stage }) => stage !== 'cancelled')
  const sum = (of: (line: Line) => number) => live.reduce((total, line) => total + of(line), 0)
  return {
    reviews: live.length,
    slots: sum(({ slots }) => slots),
    held: sum(({ held }) => held),
    agreed: sum(({ agreed }) => agreed),
    teamsFull: live.filter(({ agreed, slots }) => agreed >= slots).length,
  }
}

function hubsIn(lines: readonly Line[]): SeasonBoard['hubs'] {
  const hubs = new Map(lines.flatMap(({ hub, hubName }) => (hub && hubName ? [[hub, hubName] as const] : [])))
  return [...hubs]
    .map(([hub, name]) => ({ hub, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'))
}
