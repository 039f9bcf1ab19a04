import { PersonId, type Refused, refusalOf, refused } from '#kernel'
import { type RepairOffer, type Repairs, repair } from '#matching/repair'
import { theOffice } from '#partnership'
import type { Reading } from '#platform/database'
import { ReviewId, type SeasonId } from '../ids.ts'
import { namesIn } from '../plans/planned-team.ts'
import { seasonRoster } from '../plans/problem-store.ts'
import { findReview } from '../review/review-store.ts'
import { daysWords } from '../review/review.ts'
import { orLater } from '../what-if/or-later.ts'
import { type Broken, troubleOf } from './trouble-of.ts'

/** Finds ways to mend a team. */
export type Mender = (broken: Pick<Broken, 'problem' | 'placements' | 'trouble'>) => Promise<Repairs>

/** The mender in this thread: it blocks it for a second or more. */
export const mendHere: Mender = ({ problem, placements, trouble }) =>
  repair(problem, { placements }, { trouble })

type Joining = {
  readonly person: PersonId
  readonly name: string
  readonly review: ReviewId
  readonly at: string
}
type Moving = {
  readonly person: PersonId
  readonly name: string
  readonly from: ReviewId
  readonly fromName: string
  readonly to: ReviewId | null
  readonly toName: string | null
  readonly hasAccepted: boolean
}

/** One way to put a team right. `points` is what the season’s teams then cost more than before the drop-out. */
export type WayOut = {
  readonly kind: RepairOffer['kind']
  readonly words: string
  readonly points: number
  readonly unfilled: number
  readonly joins: readonly Joining[]
  readonly moves: readonly Moving[]
  /** Nobody who has accepted would have to be asked first. */
  readonly mayAdopt: boolean
}

export type WaysOutView = {
  readonly review: ReviewId
  readonly season: SeasonId
  readonly schoolName: string
  readonly daysWords: string
  /** Who went; null when nobody has, or nobody is looked for. */
  readonly gone: string | null
  /** The ways are still being looked for: ask again. */
  readonly looking: boolean
  readonly ways: readonly WayOut[]
}

type Looking = { readonly mend?: Mender | undefined; readonly patience?: (() => Promise<void>) | undefined }

/** Up to three ways to put a team right after somebody dropped out. */
export async function waysOutView(
  { db, actor, today }: Reading,
  review: ReviewId,
  { mend = mendHere, patience }: Looking = {},
): Promise<WaysOutView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const found = await findReview(db, review)
  const roster = found && (await seasonRoster(db, found.season.id, today))
  if (!found || !roster) return refused('not-found')
  const broken = troubleOf(roster, review)
  const named = namesIn(roster)
  const hosts = new Map(roster.reviews.map(({ id, name }) => [id, name]))
  const hostOf = (id: ReviewId) => hosts.get(id) ?? 'A review that has gone'
  const repairs = broken && (await orLater(mend(broken), patience))
  return {
    review,
    season: found.season.id,
    schoolName: found.review.schoolName,
    daysWords: daysWords(found.review.days),
    gone: broken && named(broken.gone).name,
    looking: broken !== null && repairs === null,
    ways: (repairs?.offers ?? [])
      .map((offer) => wayOut(offer, repairs?.costBefore ?? 0, (id) => named(id).name, hostOf))
      .filter(({ joins, moves }) => joins.length + moves.length > 0),
  }
}

function wayOut(
  { kind, words, cost, unfilled, joins, moves, asksBack }: RepairOffer,
  costBefore: number,
  ...[nameOf, hostOf]: [(person: PersonId) => string, (review: ReviewId) => string]
): WayOut {
  const person = (id: string) => {
    const known = PersonId.parse(id)
    return { person: known, name: nameOf(known) }
  }
  return {
    kind,
    words,
    points: cost - costBefore,
    unfilled,
    mayAdopt: asksBack.length === 0,
    joins: joins.map(({ practitioner, review }) => {
      const id = ReviewId.parse(review)
      return { ...person(practitioner), review: id, at: hostOf(id) }
    }),
    moves: moves.map(({ practitioner, from, to, firmness }) => {
      const [left, joined] = [ReviewId.parse(from), to === null ? null : ReviewId.parse(to)]
      return {
        ...person(practitioner),
        from: left,
        fromName: hostOf(left),
        to: joined,
        toName: joined && hostOf(joined),
        hasAccepted: firmness === 'accepted',
      }
    }),
  }
}
