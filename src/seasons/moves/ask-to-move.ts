import type { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { MoveId, type ReviewId, WayOutId } from '../ids.ts'
import { lastDayToAnswer } from '../places/offering.ts'
import type { Placement } from '../places/placement.ts'
import { type SeasonRoster, seasonRoster } from '../plans/problem-store.ts'
import { refused } from '../refusals.ts'
import { WayTaken, placesToAskFor, whyStale } from '../repair/take-way-out.ts'
import { findReview } from '../review/review-store.ts'
import { lockSeason } from '../season/season-store.ts'
import { moveAsked, wayOutAsked } from './move-facts.ts'
import type { AskedWayOut } from './move.ts'
import { insertMove, insertWayOut, wayOuts } from './way-out-store.ts'

type Asking = z.infer<typeof WayTaken>
type Facts = FactOf<typeof wayOutAsked> | FactOf<typeof moveAsked>

/** A season, and the ways out that people are asked about. */
type Known = { readonly roster: SeasonRoster; readonly open: readonly AskedWayOut[] }

/** The office asks everybody who has accepted a place and would have to move, before a way out is taken. */
export const askToMove = act({
  name: 'seasons.askToMove',
  input: WayTaken,
  load: async (tx: Transactor, { review }: Asking, { today }): Promise<Known | null> => {
    const found = await findReview(tx, review)
    if (!found) return null
    const { id: season } = found.season
    await lockSeason(tx, season)
    const roster = await seasonRoster(tx, season, today)
    return roster && { roster, open: await wayOuts(tx, { season }) }
  },
  may: theOffice,
  decide,
  apply: (tx, fact: Facts, occasion) =>
    fact.name === 'seasons.wayOutAsked'
      ? insertWayOut(tx, fact.body, occasion)
      : insertMove(tx, fact.body, occasion),
})

export function decide(
  { roster, open }: Known,
  { review, joins, leaves }: Asking,
  { today, fresh }: Pick<Occasion, 'today' | 'fresh'>,
): Decision<Facts> {
  if (open.some((asked) => asked.review === review)) return refused('way-out-asked-already')
  const places = placesToAskFor(roster, { leaves })
  if (places.length === 0) return refused('nobody-to-ask-first')
  const busy = places.find(({ person }) =>
    open.some(({ moves }) => moves.some((one) => one.person === person)),
  )
  if (busy) return refused('asked-to-move-already', { name: nameIn(roster, busy) })
  const why = whyStale(roster, { joins, leaves, agreed: places })
  const host = roster.reviews.find(({ id }) => id === review)
  if (why || !host) return refused('way-out-is-stale', { why: why ?? 'The review has gone.' })
  const wayOut = fresh(WayOutId)
  const about = { wayOut, review, season: roster.season.id, school: host.school }
  return happened(
    wayOutAsked({ ...about, joins, leaves }),
    ...places.map(({ person, review: from }) => {
      const to = joins.find((pair) => pair.person === person)?.review ?? null
      const expires = lastDayFor(roster, [review, from, to], today)
      return moveAsked({ ...about, move: fresh(MoveId), person, from, to, expires })
    }),
  )
}

const nameIn = ({ practitioners }: SeasonRoster, { person }: Placement): string =>
  practitioners.find((one) => one.person === person)?.name ?? 'Somebody'

/** As long as the season gives people to answer, and never past the day before the first of these reviews. */
function lastDayFor(
  { season, reviews }: SeasonRoster,
  ids: readonly (ReviewId | null)[],
  today: Occasion['today'],
): Occasion['today'] {
  const days = reviews.flatMap((one) => (ids.includes(one.id) && one.days ? [one.days] : []))
  const [last = today] = days.map((held) => lastDayToAnswer(season, held, today)).toSorted()
  return last
}
