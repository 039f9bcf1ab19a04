import type { z } from 'zod'
import { type Decision, type Occasion, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { type SeasonRoster, seasonRoster } from '../plans/problem-store.ts'
import { refused } from '../refusals.ts'
import { findReview } from '../review/review-store.ts'
import { lockSeason } from '../season/season-store.ts'
import { applyWayTaken } from './apply-way-taken.ts'
import { WayTaken, type WayTakenFact, wayTaken, whyStale } from './take-way-out.ts'

type Mending = z.infer<typeof WayTaken>

/** A way out is taken: those who join are offered their places, and those who move are released from theirs, in one go. */
export const putTeamRight = act({
  name: 'seasons.putTeamRight',
  input: WayTaken,
  load: async (tx: Transactor, { review }: Mending, { today }) => {
    const found = await findReview(tx, review)
    if (!found) return null
    await lockSeason(tx, found.season.id)
    return seasonRoster(tx, found.season.id, today)
  },
  may: theOffice,
  decide,
  apply: applyWayTaken,
})

export function decide(
  roster: SeasonRoster,
  { joins, leaves }: Mending,
  occasion: Pick<Occasion, 'today' | 'fresh'>,
): Decision<WayTakenFact> {
  const way = { joins, leaves, agreed: [] }
  const why = whyStale(roster, way)
  return why ? refused('way-out-is-stale', { why }) : happened(...wayTaken(roster, way, occasion))
}
