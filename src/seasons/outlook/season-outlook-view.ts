import { type Instant, type PersonId, type Refused, refusalOf } from '#kernel'
import { theOffice } from '#partnership'
import type { Reader, Reading } from '#platform/database'
import type { ReviewId, SeasonId, TeamPlanId } from '../ids.ts'
import { hostsOf, namesOf } from './names-store.ts'
import { type KeptOutlook, outlookOfPlan, outlookOfTeams } from './outlook-store.ts'
import type { Standby } from '../standbys/standby.ts'
import { standbysOfSeason } from '../standbys/standby-store.ts'
import type { TeamOutlook } from './team-outlook.ts'

/** How the teams of a season, or of a draft plan, come through drop-outs. Shares are 0 to 1. */
export type SeasonOutlookView = {
  readonly season: SeasonId
  readonly plan: TeamPlanId | null
  readonly state: KeptOutlook['state'] | 'none'
  readonly askedAt: Instant | null
  readonly outlook: OutlookShown | null
}

export type OutlookShown = Pick<
  TeamOutlook,
  'seasons' | 'fullTeams' | 'nobodyReplaced' | 'asItStands' | 'lends' | 'aSeason'
> & {
  /** Those that lack somebody in every season, drop-outs or not. */
  readonly short: number
  readonly weakest: readonly WeakReview[]
  /** How many stand by, for how many reviews; how many have yet to say; and how many answers came after it was played. */
  readonly standingBy: {
    readonly people: number
    readonly reviews: number
    readonly asked: number
    readonly since: number
  }
  readonly oneMore: readonly {
    readonly person: PersonId
    readonly review: ReviewId
    readonly schoolName: string
    readonly name: string
    readonly gains: number
    readonly words: string
  }[]
}

export type WeakReview = {
  readonly review: ReviewId
  readonly schoolName: string
  readonly full: number
  /** With those alone who have said that they stand by; null where that was not played. */
  readonly asItStands: number | null
  readonly missing: number
  readonly standbys: number
  /** How many keep the days free, and how many have yet to say. */
  readonly holding: number
  readonly asked: number
}

type Asked = { readonly season: SeasonId; readonly plan?: TeamPlanId | undefined }

const weakestShown = 8
const oneMoreShown = 5

export async function seasonOutlookView(
  { db, actor, today }: Reading,
  { season, plan }: Asked,
): Promise<SeasonOutlookView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const kept = plan ? await outlookOfPlan(db, season, plan) : await outlookOfTeams(db, season)
  return {
    season,
    plan: plan ?? null,
    state: kept?.state ?? 'none',
    askedAt: kept?.askedAt ?? null,
    outlook: kept?.outlook
      ? await shown(db, kept.outlook, {
          playedAt: kept.askedAt,
          standbys: plan ? [] : await standbysOfSeason(db, season),
        })
      : null,
  }
}

type Since = { readonly playedAt: Instant; readonly standbys: readonly Standby[] }

function weakestOf({ reviews }: TeamOutlook): TeamOutlook['reviews'] {
  const now = ({ full, fullAsItStands }: TeamOutlook['reviews'][number]) => fullAsItStands ?? full
  return reviews
    .filter((review) => review.full > 0 && now(review) < 1)
    .toSorted((one, other) => now(one) - now(other))
    .slice(0, weakestShown)
}

function countOf(standbys: readonly Standby[], playedAt: Instant): OutlookShown['standingBy'] {
  const holding = standbys.filter(({ state }) => state === 'holding')
  return {
    people: new Set(holding.map(({ person }) => person)).size,
    reviews: new Set(holding.map(({ review }) => review)).size,
    asked: standbys.filter(({ state }) => state === 'asked').length,
    since: standbys.filter(({ state, since }) => state !== 'asked' && since > playedAt).length,
  }
}

function unasked({ oneMore }: TeamOutlook, asked: readonly Standby[]): TeamOutlook['oneMore'] {
  const known = new Set(asked.map(({ review, person }) => `${review} ${person}`))
  return oneMore.filter(({ review, person }) => !known.has(`${review} ${person}`))
}

async function shown(
  db: Reader,
  outlook: TeamOutlook,
  { playedAt, standbys: asked }: Since,
): Promise<OutlookShown> {
  const { seasons, fullTeams, nobodyReplaced, asItStands, lends, aSeason } = outlook
  const weakest = weakestOf(outlook)
  const oneMore = unasked(outlook, asked).slice(0, oneMoreShown)
  const [hostOf, nameOf] = await Promise.all([
    hostsOf(
      db,
      [...weakest, ...oneMore].map(({ review }) => review),
    ),
    namesOf(
      db,
      oneMore.map(({ person }) => person),
    ),
  ])
  const count = (review: ReviewId, state: Standby['state']) =>
    asked.filter((one) => one.review === review && one.state === state).length
  const standbys = new Map(outlook.standbys.map(({ review, people }) => [review, people.length]))
  return {
    seasons,
    fullTeams,
    nobodyReplaced,
    asItStands,
    lends,
    aSeason,
    standingBy: countOf(asked, playedAt),
    short: outlook.reviews.filter(({ full }) => full === 0).length,
    weakest: weakest.map(({ fullAsItStands, ...review }) => ({
      ...review,
      asItStands: fullAsItStands,
      schoolName: hostOf(review.review),
      standbys: standbys.get(review.review) ?? 0,
      holding: count(review.review, 'holding'),
      asked: count(review.review, 'asked'),
    })),
    oneMore: oneMore.map(({ review, person, gains, words }) => ({
      person,
      review,
      schoolName: hostOf(review),
      name: nameOf(person),
      gains,
      words,
    })),
  }
}
