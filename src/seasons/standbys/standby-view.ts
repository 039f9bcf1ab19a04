import { type Day, type PersonId, type Refused, refusalOf, refused } from '#kernel'
import type { PartnershipTables, Phase } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import type { ReviewId, StandbyId } from '../ids.ts'
import { isHeld } from '../places/placement.ts'
import { whoeverStandsBy } from '../policy.ts'
import { whyShut } from '../review/open-review.ts'
import { findReview } from '../review/review-store.ts'
import { daysWords } from '../review/review.ts'
import type { StepIn } from '../season/season-policies.ts'
import { type StandbyState, isOpen, overBecause, standbyWords } from './standby.ts'
import { findStandby } from './standby-store.ts'

/** What standing by is, for whoever was asked: from a link or signed in. `shut` says why it cannot be answered. */
export type StandbyView = {
  readonly standby: StandbyId
  readonly review: ReviewId
  readonly name: string
  readonly state: StandbyState
  readonly stateWords: string
  readonly schoolName: string
  readonly phase: Phase
  readonly pupils: number | null
  readonly daysWords: string
  readonly first: Day
  readonly expires: Day
  readonly expired: boolean
  /** What happens when a place comes free. */
  readonly stepIn: StepIn
  /** How many hold places in the team, of how many. */
  readonly team: { readonly held: number; readonly slots: number }
  readonly may: { readonly agree: boolean; readonly decline: boolean }
  readonly shut: string | null
  /** They were called up, and could not come. */
  readonly couldNotCome: boolean
}

export async function standbyView(
  { db, actor, today }: Reading,
  id: StandbyId,
): Promise<StandbyView | Refused> {
  const standby = await findStandby(db, id)
  const found = standby && (await findReview(db, standby.review))
  if (!standby || !found) return refused('not-found')
  const state = { standbyId: id, person: standby.person }
  const forbidden = refusalOf(whoeverStandsBy, { actor, state, today })
  if (forbidden) return forbidden
  const { review, season, team } = found
  const shut = overBecause(standby, review, today) ?? whyShut(found, today)?.refusal.words ?? null
  const theirs = team.filter(({ person }) => person === standby.person)
  const expired = standby.state === 'asked' && standby.expires < today
  return {
    standby: id,
    review: review.id,
    name: await nameOf(db, standby.person),
    state: standby.state,
    stateWords: standbyWords[standby.state],
    schoolName: review.schoolName,
    phase: review.phase,
    pupils: review.pupils,
    daysWords: daysWords(standby.days),
    first: standby.days.from,
    expires: standby.expires,
    expired,
    stepIn: season.policies.stepIn,
    team: {
      held: team.filter((place) => place.role === 'peer' && isHeld(place.state)).length,
      slots: review.slots,
    },
    may: {
      agree: shut === null && standby.state === 'asked' && !expired,
      decline: shut === null && isOpen(standby),
    },
    shut: isOpen(standby) ? shut : null,
    couldNotCome: standby.state === 'calledUp' && !theirs.some(({ state: has }) => isHeld(has)),
  }
}

async function nameOf(db: Reader, person: PersonId): Promise<string> {
  const row = await reading<PartnershipTables>(db)
    .selectFrom('person')
    .where('id', '=', person)
    .select('name')
    .executeTakeFirst()
  return row?.name ?? ''
}
