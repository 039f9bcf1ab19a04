import { needsAtMost } from '../solver/core/core.ts'
import type { StillOpen } from './still-open.ts'

/** How many are wanted for each who could come, at least 1: by review for its places, and by review and need for those who meet it. */
export type Wanted = { readonly places: Float64Array; readonly needs: Float64Array }

const rounds = 10

/**
 * How scarce people are for each review. Everybody's reviews are shared out between those that they could join, more to
 * whichever wants them more; where too few come of that, it wants them more in the next of ten rounds. Takes some 60 ms at 425 reviews
 * and 1,500 practitioners.
 */
export function wantedIn(open: StillOpen): Wanted {
  const wanted: Wanted = {
    places: new Float64Array(open.open.length).fill(1),
    needs: new Float64Array(open.lacking.length).fill(1),
  }
  for (let round = 0; round < rounds; round += 1) wantMore(open, wanted, expectedIn(open, wanted))
  return wanted
}

/** How much a review wants somebody who meets these needs. */
export function wantedFor({ places, needs }: Wanted, review: number, meets: number): number {
  let times = places[review] ?? 1
  for (let need = 0; need < needsAtMost; need += 1)
    if ((meets >> need) & 1) times *= needs[review * needsAtMost + need] ?? 1
  return times
}

/** How many come, if everybody's time is shared out by how much they are wanted. */
function expectedIn({ open, lacking, capacity, from, people, meets }: StillOpen, wanted: Wanted): Wanted {
  const expected: Wanted = {
    places: new Float64Array(open.length),
    needs: new Float64Array(lacking.length),
  }
  const weights = new Float64Array(people.length)
  const sums = new Float64Array(capacity.length)
  for (let review = 0; review < open.length; review += 1)
    for (let pair = from[review] ?? 0; pair < (from[review + 1] ?? 0); pair += 1) {
      const person = people[pair] ?? 0
      weights[pair] = (open[review] ?? 0) * wantedFor(wanted, review, meets[pair] ?? 0)
      sums[person] = (sums[person] ?? 0) + (weights[pair] ?? 0)
    }
  for (let review = 0; review < open.length; review += 1)
    for (let pair = from[review] ?? 0; pair < (from[review + 1] ?? 0); pair += 1) {
      const person = people[pair] ?? 0
      const sum = sums[person] ?? 0
      if (sum > 0)
        come(
          expected,
          { review, meets: meets[pair] ?? 0 },
          ((capacity[person] ?? 0) * (weights[pair] ?? 0)) / sum,
        )
    }
  return expected
}

type Coming = { readonly review: number; readonly meets: number }

function come({ places, needs }: Wanted, { review, meets }: Coming, share: number): void {
  places[review] = (places[review] ?? 0) + share
  for (let need = 0; need < needsAtMost; need += 1)
    if ((meets >> need) & 1) {
      const row = review * needsAtMost + need
      needs[row] = (needs[row] ?? 0) + share
    }
}

/** So few that a review to which nobody can come is wanted a thousand times as much, and no more. */
const next = (wanted: number, lacks: number, expected: number): number =>
  lacks > 0 ? Math.max(1, (wanted * lacks) / Math.max(0.001, expected)) : 1

function wantMore({ open, lacking }: StillOpen, wanted: Wanted, expected: Wanted): void {
  for (const [review, places] of open.entries())
    wanted.places[review] = next(wanted.places[review] ?? 1, places, expected.places[review] ?? 0)
  for (const [row, lacks] of lacking.entries())
    wanted.needs[row] = next(wanted.needs[row] ?? 1, lacks, expected.needs[row] ?? 0)
}
