import { z } from 'zod'
import { Day, type Decision, type FactOf, type Occasion, act, happened, personOf } from '#kernel'
import { FrameworkCode, type FrameworkVersion, findFramework } from '#frameworks'
import { TrustId, theOffice, yearOf } from '#partnership'
import type { Transactor } from '#platform/database'
import { trustReviewSetUp } from '../facts.ts'
import { ReviewId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { findSeasonOfYear, lockSeason } from '../season/season-store.ts'
import type { Season } from '../season/season.ts'
import { runsIntoWeekend, threeDaysFrom } from './three-days.ts'
import { hasTrustReview, insertTrustReview } from './trust-review-store.ts'

const SettingUp = z.object({
  trust: z.uuid('Choose a trust').pipe(TrustId),
  framework: FrameworkCode,
  first: Day,
})
type SettingUp = z.infer<typeof SettingUp>
type SetUp = FactOf<typeof trustReviewSetUp>

type State = {
  readonly season: Season | null
  readonly framework: FrameworkVersion
  readonly hasReview: boolean
}

/** The office begins a trust peer review with its days. Whoever does so is the one officer who may open it. */
export const setUpTrustReview = act({
  name: 'seasons.setUpTrustReview',
  input: SettingUp,
  load: async (tx: Transactor, { trust, framework, first }: SettingUp): Promise<State | null> => {
    const found = await findFramework(tx, framework)
    const season = await findSeasonOfYear(tx, yearOf(first))
    if (season) await lockSeason(tx, season.id)
    const hasReview = season !== null && (await hasTrustReview(tx, season.id, trust))
    return found && { framework: found, season, hasReview }
  },
  may: theOffice,
  decide,
  apply: (tx, { body }: SetUp, occasion) => insertTrustReview(tx, body, occasion),
})

export function decide(
  { season, framework, hasReview }: State,
  { trust, first }: SettingUp,
  { fresh, by, today }: Pick<Occasion, 'fresh' | 'by' | 'today'>,
): Decision<SetUp> {
  const officer = personOf(by)
  if (officer === null) return refused('nobody-to-hold-it')
  if (!framework.published || framework.content.host !== 'trust')
    return refused('not-for-trusts', { framework: framework.code, field: 'framework' })
  if (!season) return refused('no-season-then', { year: yearOf(first), field: 'first' })
  if (season.state === 'closed') return refused('season-closed', { year: season.year })
  if (hasReview) return refused('one-trust-review', { year: season.year, field: 'trust' })
  if (first <= today) return refused('days-gone-by', { field: 'first' })
  if (runsIntoWeekend(first)) return refused('on-a-weekend', { field: 'first' })
  const review = fresh(ReviewId)
  return happened(
    trustReviewSetUp({
      review,
      season: season.id,
      trust,
      framework: framework.code,
      days: threeDaysFrom(first),
      officer,
    }),
  )
}
