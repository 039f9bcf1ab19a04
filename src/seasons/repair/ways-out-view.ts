import { PersonId, type Refused, refusalOf, refused } from '#kernel'
import { type Repairs, repair } from '#matching/repair'
import { theOffice } from '#partnership'
import type { Reading } from '#platform/database'
import type { ReviewId, SeasonId } from '../ids.ts'
import { type LoanLine, loansFor } from '../loans/loans-for.ts'
import { loansShown } from '../places/who-could-join-view.ts'
import { namesIn } from '../plans/planned-team.ts'
import { seasonRoster } from '../plans/problem-store.ts'
import { findReview } from '../review/review-store.ts'
import { daysWords } from '../review/review.ts'
import { eventsOf } from '../review/team-store.ts'
import { orLater } from '../what-if/or-later.ts'
import { type Broken, type NothingBroken, troubleOf } from './trouble-of.ts'
import { type WayOut, happenedWords, waysOut } from './way-out.ts'

/** Finds ways to mend a team. */
export type Mender = (broken: Pick<Broken, 'problem' | 'placements' | 'trouble'>) => Promise<Repairs>

/** The mender in this thread: it blocks it for a second or more. */
export const mendHere: Mender = ({ problem, placements, trouble }) =>
  repair(problem, { placements }, { trouble })

export type WaysOutView = {
  readonly review: ReviewId
  readonly season: SeasonId
  readonly schoolName: string
  readonly daysWords: string
  /** What has happened, in words; null when there is nothing to mend, and `nothing` says why. */
  readonly happened: string | null
  readonly nothing: NothingBroken | null
  /** Who keeps the days free for this review. */
  readonly standBy: readonly string[]
  /** The ways are still being looked for: ask again. */
  readonly looking: boolean
  readonly ways: readonly WayOut[]
  /** Who could be asked to change from a later review that is short anyway, where the season lends. */
  readonly loans: readonly LoanLine[]
}

type Looking = { readonly mend?: Mender | undefined; readonly patience?: (() => Promise<void>) | undefined }

/** Up to three ways to put a team right after somebody dropped out, turned out to have a conflict, or its days moved. */
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
  const postponed = (await eventsOf(db, review)).findLast(({ kind }) => kind === 'postponed')
  const broken = troubleOf(roster, { review, postponedAt: postponed?.at ?? null })
  const named = namesIn(roster)
  const names = {
    person: (id: string) => named(PersonId.parse(id)).name,
    host: (id: string) => roster.reviews.find((one) => one.id === id)?.name ?? 'A review that has gone',
  }
  const about = {
    review,
    season: found.season.id,
    schoolName: found.review.schoolName,
    daysWords: daysWords(found.review.days),
    standBy: roster.standbys
      .filter((held) => held.review === review)
      .map(({ person }) => names.person(person)),
  }
  if (typeof broken === 'string')
    return { ...about, happened: null, nothing: broken, looking: false, ways: [], loans: [] }
  const repairs = await orLater(mend(broken), patience)
  return {
    ...about,
    happened: happenedWords(broken, names),
    nothing: null,
    looking: repairs === null,
    loans: loansFor(roster, review).slice(0, loansShown),
    ways: repairs === null ? [] : waysOut(broken, repairs, { review, names }),
  }
}
