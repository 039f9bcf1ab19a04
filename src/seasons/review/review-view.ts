import { type Day, type Policy, type Question, type Refused, personOf, refusalOf, refused } from '#kernel'
import {
  type HubId,
  type PartnershipYear,
  type Phase,
  type SchoolId,
  type TrustId,
  theOffice,
} from '#partnership'
import type { Reading } from '#platform/database'
import { Topic, topicWords } from '#practitioners'
import type { ReviewId, SeasonId } from '../ids.ts'
import { countTeam, isAgreed, isHeld, isLive, openSlots } from '../places/placement.ts'
import { hostLeaders, isOffice, leadOrOffice, mayReadReview } from '../policy.ts'
import { type EstimateOption, estimateOptionHints, estimateOptionWords } from './estimate.ts'
import { type ReviewState, findReview } from './review-store.ts'
import { daysWords, lastDay } from './review.ts'
import { type Risk, riskOf } from './risk.ts'
import { type ReviewStage, isUnderstaffed, stageOf, stageWords } from './stage.ts'
import {
  type Connected,
  type ReviewEvent,
  type TeamMember,
  connectedOf,
  eventsOf,
  teamOf,
} from './team-store.ts'

/** What the person who reads may do with the review now: the same rules that guard the acts. */
export type ReviewMay = {
  readonly chooseDates: boolean
  readonly changeWishes: boolean
  readonly chooseEstimateOption: boolean
  readonly callOff: boolean
  readonly assignLead: boolean
  readonly offerPlace: boolean
  readonly recordAttendance: boolean
  /** Where its team and its host hold it, once it has days. */
  readonly openWorkspace: boolean
}

export type ReviewView = {
  readonly review: ReviewId
  readonly season: SeasonId
  readonly year: PartnershipYear
  readonly school: SchoolId
  readonly schoolName: string
  readonly phase: Phase
  readonly pupils: number | null
  readonly trust: TrustId | null
  readonly hub: HubId | null
  readonly first: Day | null
  readonly last: Day | null
  readonly daysWords: string
  readonly stage: ReviewStage
  readonly stageWords: string
  readonly understaffed: boolean
  readonly risk: Risk
  readonly estimateOption: EstimateOption
  readonly estimateOptionWords: string
  readonly estimateOptionHint: string
  readonly focus: readonly Topic[]
  readonly focusWords: readonly string[]
  readonly allowsOwnHub: boolean
  readonly slots: number
  readonly open: number
  readonly lead: TeamMember | null
  readonly peers: readonly TeamMember[]
  readonly waiting: readonly TeamMember[]
  /** People who declined, withdrew or were released: for the office alone, else empty. */
  readonly gone: readonly TeamMember[]
  /** Those of the team who have declared a connection with the host since: for the office alone, else empty. */
  readonly connected: readonly Connected[]
  readonly events: readonly ReviewEvent[]
  readonly may: ReviewMay
}

/** One review: its days, wishes, team and history. Reasons that people gave are for the office. */
export async function reviewView({ db, actor, today }: Reading, id: ReviewId): Promise<ReviewView | Refused> {
  const found = await findReview(db, id)
  if (!found) return refused('not-found')
  const members = found.team.filter(({ state }) => isHeld(state)).map(({ person }) => person)
  const state = { ...found, members }
  const question = { actor, state, today }
  const forbidden = refusalOf(mayReadReview, question)
  if (forbidden) return forbidden
  const office = isOffice(actor)
  const [people, events, connected] = await Promise.all([
    teamOf(db, id),
    eventsOf(db, id),
    office ? connectedOf(db, id) : [],
  ])
  const team = people.map((member) => (office ? member : { ...member, reason: null }))
  const live = team.filter((member) => isHeld(member.state) || member.state === 'noShow')
  const { review } = found
  const count = countTeam(found.team, review.slots, today)
  const stage = stageOf(review, count, today)
  const focus = review.focus.flatMap((topic) => Topic.safeParse(topic).data ?? [])
  return {
    ...whatItIs(found),
    stage,
    stageWords: stageWords[stage],
    understaffed: isUnderstaffed(review, count, today),
    risk: riskOf(review, count, today),
    focus,
    focusWords: focus.map((topic) => topicWords[topic]),
    open: openSlots(count),
    lead: live.find(({ role }) => role === 'lead') ?? null,
    peers: live.filter(({ role }) => role === 'peer'),
    waiting: team.filter((member) => member.state === 'waitlisted'),
    gone: office ? team.filter((member) => !isLive(member.state) && member.state !== 'noShow') : [],
    connected,
    events: office ? events : events.map((event) => ({ ...event, by: null })),
    may: whatTheyMay(question, stage, openSlots(count)),
  }
}

function whatItIs({ review, season }: ReviewState) {
  const { id, school, schoolName, phase, pupils, trust, hub, days, estimateOption, allowsOwnHub, slots } =
    review
  return {
    review: id,
    season: season.id,
    year: season.year,
    school,
    schoolName,
    phase,
    pupils,
    trust,
    hub,
    first: days?.from ?? null,
    last: days && lastDay(days),
    daysWords: daysWords(days),
    estimateOption,
    estimateOptionWords: estimateOptionWords[estimateOption],
    estimateOptionHint: estimateOptionHints[estimateOption],
    allowsOwnHub,
    slots,
  }
}

const ahead: readonly ReviewStage[] = [
  'requested',
  'postponed',
  'dated',
  'leadAssigned',
  'teamForming',
  'teamFull',
]

function whatTheyMay(question: Question<ReviewState>, stage: ReviewStage, open: number): ReviewMay {
  const { season, team, review } = question.state
  const allowed = (policy: Policy<ReviewState>) => policy.allows(question)
  const host = allowed(hostLeaders)
  const office = allowed(theOffice)
  const isAhead = ahead.includes(stage) && season.state !== 'closed'
  const nobodyHeld = !team.some(({ state }) => isHeld(state))
  const hasLead = team.some(({ role, state }) => role === 'lead' && isHeld(state))
  const datesOpen = season.state === 'datesOpen' || review.postponed || office
  return {
    chooseDates: host && isAhead && nobodyHeld && datesOpen,
    changeWishes: host && isAhead,
    chooseEstimateOption: host && !['issued', 'closed', 'cancelled'].includes(stage),
    callOff: host && isAhead,
    assignLead: office && isAhead && review.days !== null && !hasLead,
    offerPlace: office && isAhead && review.days !== null && open > 0,
    recordAttendance: allowed(leadOrOffice) && ['underWay', 'visited', 'issued'].includes(stage),
    openWorkspace: review.days !== null && !review.cancelled && (host || isAgreedMember(question)),
  }
}

const isAgreedMember = ({ actor, state }: Question<ReviewState>): boolean =>
  state.team.some((place) => isAgreed(place.state) && place.person === personOf(actor))
