import { type Day, longDate } from '#kernel'
import type { PlacementId, ReviewId, SeasonId, StandbyId, MoveId } from '../ids.ts'
import { type TeamCount, openSlots } from '../places/placement.ts'
import { type ReviewProgress, daysWords } from '../review/review.ts'
import { type ReviewStage, stageOf } from '../review/stage.ts'
import type { Season } from '../season/season.ts'
import type { ReviewerMove } from './moves-asked-store.ts'

/** What comes next, who does it, and by when. `who` is “you” when the person who reads it should act. */
export type Step<Kind extends string, Subject = unknown> = Subject & {
  readonly kind: Kind
  readonly who: 'you' | 'office' | 'others'
  readonly words: string
  readonly by: Day | null
}

export type HostStepKind =
  | 'signUp'
  | 'chooseDates'
  | 'askForDates'
  | 'waitForLead'
  | 'waitForTeam'
  | 'getReady'
  | 'host'
  | 'waitForReport'
  | 'readReport'
  | 'nothing'

export type HostStep = Step<HostStepKind>

type Hosting = {
  readonly season: Pick<Season, 'state' | 'policies' | 'year'>
  readonly review: ReviewProgress | null
  readonly team: TeamCount | null
}

/** What a host does next in a season. Feeds its home page, its reminders and the steps of its journey. */
export function nextStepOfHost({ season, review, team }: Hosting, today: Day): HostStep {
  const datesOpen = season.state === 'datesOpen'
  if (review === null || team === null) {
    return datesOpen
      ? you('signUp', `Sign up to host a review in ${season.year}.`, season.policies.closing.dates)
      : others('nothing', `Signing up for ${season.year} has closed.`)
  }
  return hostSteps[stageOf(review, team, today)]({ season, review, team })
}

type Hosted = Hosting & { readonly review: ReviewProgress; readonly team: TeamCount }

const hostSteps: Record<ReviewStage, (hosted: Hosted) => HostStep> = {
  requested: chooseDates,
  postponed: chooseDates,
  dated: () => office('waitForLead', 'The office is finding your Lead Reviewer.'),
  leadAssigned: () => others('waitForTeam', 'You have a Lead Reviewer. Your team is being found.'),
  teamForming: ({ team }) => others('waitForTeam', formingWords(team)),
  teamFull: ({ review }) =>
    you('getReady', `Your team is full. Get ready for ${daysWords(review.days)}.`, review.days?.from ?? null),
  underWay: () => you('host', 'Your review is under way.', null),
  visited: () => others('waitForReport', 'Your team is finishing its report.'),
  issued: () => you('readReport', 'Your report is ready to read.', null),
  closed: () => others('nothing', 'This review is closed.'),
  cancelled: () => others('nothing', 'This review was cancelled. Ask the office if you would like it back.'),
}

function chooseDates({ season, review }: Hosted): HostStep {
  if (season.state === 'datesOpen')
    return you('chooseDates', 'Choose three days for your review.', season.policies.closing.dates)
  if (review.postponed) return you('chooseDates', 'Choose new days for your review.', null)
  return you('askForDates', 'Dates have closed. Ask the office to choose days with you.', null)
}

function formingWords(team: TeamCount): string {
  const open = openSlots(team)
  if (open === 0) return 'Everybody in your team has been asked. Some have yet to answer.'
  return open === 1 ? 'Your team needs 1 more person.' : `Your team needs ${open} more people.`
}

export type ReviewerStepKind =
  | 'answerOffer'
  | 'answerMove'
  | 'answerStandby'
  | 'getReady'
  | 'beOnReview'
  | 'chooseReviews'
  | 'waitForTeams'
  | 'nothing'
export type ReviewerStep = Step<
  ReviewerStepKind,
  {
    readonly placement?: PlacementId
    readonly standby?: StandbyId
    readonly move?: MoveId
    readonly review?: ReviewId
    readonly season?: SeasonId
  }
>

type Place = {
  readonly placement: PlacementId
  readonly review: ReviewId
  readonly school: string
  readonly first: Day | null
  readonly expires: Day | null
}

/** A reviewer’s places in seasons that are not closed, by what they can do with them. */
export type ReviewerPlaces = {
  readonly offers: readonly Place[]
  readonly choices: readonly Place[]
  readonly accepted: readonly Place[]
  readonly moves: readonly ReviewerMove[]
  readonly standbys: readonly {
    readonly standby: StandbyId
    readonly schoolName: string
    readonly expires: Day
  }[]
  readonly choosing: readonly { readonly season: SeasonId; readonly closes: Day; readonly left: number }[]
}

/** What a reviewer does next: answers first, then what is near, then choosing. */
export function nextStepOfReviewer(places: ReviewerPlaces, today: Day): ReviewerStep {
  const [offer] = places.offers
  if (offer)
    return {
      ...you('answerOffer', `You have been offered a place at ${offer.school}.`, offer.expires),
      placement: offer.placement,
      review: offer.review,
    }
  const [move] = places.moves
  if (move) return { ...you('answerMove', moveWords(move), move.expires), move: move.move }
  const [asked] = places.standbys
  if (asked)
    return {
      ...you('answerStandby', `Could you stand by for the review at ${asked.schoolName}?`, asked.expires),
      standby: asked.standby,
    }
  const [near] = places.accepted
  const [open] = places.choosing.filter(({ left }) => left > 0)
  if (near?.first && near.first <= today)
    return { ...you('beOnReview', `You are on the review at ${near.school}.`, null), review: near.review }
  if (open && places.choices.length === 0)
    return {
      ...you('chooseReviews', 'Choose the reviews you would like to join.', open.closes),
      season: open.season,
    }
  if (near?.first)
    return {
      ...you('getReady', `Your next review is at ${near.school} on ${longDate(near.first)}.`, near.first),
      review: near.review,
    }
  if (places.choices.length > 0)
    return office('waitForTeams', 'You have chosen. The office will confirm the teams.')
  return others('nothing', 'There is nothing for you to do now.')
}

export const you = <Kind extends string>(kind: Kind, words: string, by: Day | null) =>
  ({ kind, who: 'you', words, by }) as const
const office = <Kind extends string>(kind: Kind, words: string) =>
  ({ kind, who: 'office', words, by: null }) as const
export const others = <Kind extends string>(kind: Kind, words: string) =>
  ({ kind, who: 'others', words, by: null }) as const

const moveWords = ({ fromName, toName }: ReviewerMove): string =>
  toName === null
    ? `Could you give up your place at ${fromName}?`
    : `Could you go to ${toName} instead of ${fromName}?`
