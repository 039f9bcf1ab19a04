import type { Day } from '#kernel'
import { isEnoughOrNobody, leastShown } from './least.ts'

/** A round that has closed, with how many have answered it, and how many each of its questions. */
export type ClosedRound = {
  readonly closesOn: Day
  readonly answered: number
  readonly perQuestion: readonly number[]
}

/** Rounds whose answers come into the results together. */
export type Batch<Round> = readonly Round[]

/**
 * Results grow by batches of five or more, so that nobody who looks before and after learns what a few have said.
 * A round with enough answers is a batch of its own when it has closed; smaller ones wait for the end of their
 * month, and for others when they are still too few. What waits last may never be counted.
 */
export function batchesOf<Round extends ClosedRound>(rounds: readonly Round[], today: Day): Batch<Round>[] {
  const closed = rounds.filter(({ closesOn }) => closesOn < today)
  const { large = [], small: few = [] } = Object.groupBy(closed, (round) =>
    isEnough([round]) ? 'large' : 'small',
  )
  const small = Map.groupBy(few, ({ closesOn }) => closesOn.slice(0, 7))
  const batches: Batch<Round>[] = large.map((round) => [round])
  let waiting: Round[] = []
  for (const month of [...small.keys()].toSorted()) {
    if (month >= today.slice(0, 7)) break
    waiting = [...waiting, ...(small.get(month) ?? [])]
    if (!isEnough(waiting)) continue
    batches.push(waiting)
    waiting = []
  }
  return batches
}

function isEnough(rounds: readonly ClosedRound[]): boolean {
  const answered = rounds.reduce((sum, round) => sum + round.answered, 0)
  return answered >= leastShown && totals(rounds).every(isEnoughOrNobody)
}

function totals(rounds: readonly ClosedRound[]): number[] {
  const sums: number[] = []
  for (const { perQuestion } of rounds)
    for (const [place, count] of perQuestion.entries()) sums[place] = (sums[place] ?? 0) + count
  return sums
}
