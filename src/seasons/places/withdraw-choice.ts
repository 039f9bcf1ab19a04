import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened } from '#kernel'
import { type Problem, keptFor } from '#matching'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { choiceMovedUp, choiceWithdrawn } from '../facts.ts'
import { PlacementId } from '../ids.ts'
import { themselves } from '../policy.ts'
import { refused } from '../refusals.ts'
import { aboutPlace } from '../review/about.ts'
import { placeTakesOver } from '../standbys/standby-store.ts'
import { whyNotPlaced } from './offering.ts'
import { withProblem } from './offering-store.ts'
import { type PlaceState, findPlaceToChange } from './place-store.ts'
import type { Placement } from './placement.ts'
import { deletePlacement, movePlacement } from './placement-store.ts'

const Withdrawing = z.object({ placement: PlacementId })
type Withdrawing = z.infer<typeof Withdrawing>
type Facts = FactOf<typeof choiceWithdrawn> | FactOf<typeof choiceMovedUp>
/** The problem tells who may move up; null when nobody could. */
type Known = Pick<PlaceState, 'review' | 'place' | 'team'> & { readonly problem: Problem | null }

/** Takes a choice back while it is only a choice, and gives its slot to whoever waits; the log keeps that it was made. */
export const withdrawChoice = act({
  name: 'seasons.withdrawChoice',
  input: Withdrawing,
  load: async (tx: Transactor, { placement }: Withdrawing, { today }: Occasion) => {
    const found = await findPlaceToChange(tx, placement)
    if (!found) return null
    const awaited = found.place.state === 'chosen' && found.team.some(isWaiting)
    return (
      (awaited ? await withProblem(tx, found, { role: 'peer', today }) : null) ?? { ...found, problem: null }
    )
  },
  may: themselves.or(theOffice),
  decide,
  apply: async (tx, { name, body }: Facts, occasion) => {
    if (name === 'seasons.choiceWithdrawn') return deletePlacement(tx, body.placement)
    await placeTakesOver(tx, body, occasion)
    return movePlacement(tx, { placement: body.placement, state: 'chosen' }, occasion)
  },
})

export function decide({ review, place, team, problem }: Known): Decision<Facts> {
  if (place.state !== 'chosen' && place.state !== 'waitlisted') return refused('not-your-choice')
  const withdrawn = choiceWithdrawn(aboutPlace(review, place))
  const next = problem && nextWaiting(team, without(problem, place), review.id)
  return next ? happened(withdrawn, choiceMovedUp(aboutPlace(review, next))) : happened(withdrawn)
}

const isWaiting = ({ state }: Placement): boolean => state === 'waitlisted'

const without = (problem: Problem, { review, person }: Placement): Problem => ({
  ...problem,
  standing: problem.standing.filter((at) => at.review !== review || at.practitioner !== person),
})

/** Whoever has waited longest, whom no rule forbids and for whom the slot is not kept from. */
const nextWaiting = (team: readonly Placement[], problem: Problem, review: string): Placement | undefined =>
  team
    .filter(isWaiting)
    .toSorted((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0))
    .find(
      ({ person }) =>
        whyNotPlaced(problem, review, person) === null && keptFor(problem, review, person) === null,
    )
