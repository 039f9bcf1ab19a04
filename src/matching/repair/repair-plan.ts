import type { Firmness, Pair } from '../problem.ts'
import type { Trouble } from './trouble.ts'

/** Somebody who changes review, or (`to` null) loses their place; `firmness` is how they stood, null when they were only planned. */
export type Move = {
  readonly practitioner: string
  readonly from: string
  readonly to: string | null
  readonly firmness: Firmness | null
}

/**
 * A plan that mends the trouble. `cost` is its objective in points, `price` what it is charged besides for each of its moves
 * that the objective does not know of; no plan of its kind comes to less than `bound` with both (null: not proven).
 * `unfilled` are the places of the reviews in trouble that stay empty, `asksBack` are acceptances that it would take back.
 */
export type RepairOffer = {
  readonly kind: 'nobodyMoves' | 'fewMove' | 'best'
  readonly placements: readonly Pair[]
  readonly joins: readonly Pair[]
  readonly moves: readonly Move[]
  readonly asksBack: readonly Pair[]
  readonly unfilled: number
  readonly cost: number
  readonly price: number
  readonly bound: number | null
  readonly words: string
}

/** What trouble does to a plan: who loses a place by it, what the plan cost before and with those places empty, and up to three ways out. */
export type Repairs = {
  readonly trouble: Trouble
  readonly lost: readonly Pair[]
  readonly costBefore: number
  readonly costUnrepaired: number
  readonly offers: readonly RepairOffer[]
}
