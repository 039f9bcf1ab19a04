import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened } from '#kernel'
import type { FrameworkCode } from '#frameworks'
import { SchoolId } from '#partnership'
import type { Transactor } from '#platform/database'
import { reviewRequested } from '../facts.ts'
import { ReviewId, SeasonId } from '../ids.ts'
import { hostLeaders, isOffice } from '../policy.ts'
import { refused } from '../refusals.ts'
import { peerSlotsFor } from '../season/season-policies.ts'
import { type Signing, findSigning } from './signing-store.ts'
import { insertReview } from './review-store.ts'

const SignUp = z.object({ season: SeasonId, school: SchoolId })
type SignUp = z.infer<typeof SignUp>
type Requested = FactOf<typeof reviewRequested> & { readonly framework: FrameworkCode }

/** A partner school asks for a review in a season; how large its team will be follows from its roll. */
export const signUpToHost = act<Transactor, SignUp, Signing, Requested>({
  name: 'seasons.signUpToHost',
  input: SignUp,
  load: (tx, signUp) => findSigning(tx, signUp),
  may: hostLeaders,
  decide,
  apply: (tx, { body, framework }, occasion) => insertReview(tx, { ...body, framework }, occasion),
})

export function decide(
  { season, school, name, pupils, isPartner, hasReview }: Signing,
  _input: SignUp,
  { fresh, by }: Pick<Occasion, 'fresh' | 'by'>,
): Decision<Requested> {
  if (season.state === 'closed') return refused('season-closed', { year: season.year })
  if (hasReview) return refused('signed-up-already', { school: name })
  if (!isPartner) return refused('not-a-partner', { school: name, year: season.year })
  if (season.state !== 'datesOpen' && !isOffice(by)) return refused('dates-closed', { year: season.year })
  const slots = peerSlotsFor(season.policies, pupils)
  const requested = reviewRequested({ review: fresh(ReviewId), season: season.id, school, slots })
  return happened({ ...requested, framework: season.framework })
}
