import type { SeasonPolicies } from '../season/season-policies.ts'
import { type Host, expectationOf } from './expectation.ts'

/** Days given to other schools beside days received, with what was asked and why. Days still to come count apart. */
export type Balance = {
  readonly received: number
  readonly expected: number
  readonly given: number
  readonly promised: number
  readonly state: BalanceState
  readonly words: string
  readonly reasons: readonly string[]
}

/** Never an order among schools: each is told of itself. */
export type BalanceState = 'notAsked' | 'given' | 'promised' | 'toGive'

export type Days = { readonly received: number; readonly given: number; readonly promised: number }

export function balanceOf(policies: SeasonPolicies, host: Host, days: Days): Balance {
  const { days: expected, reasons } = expectationOf(policies, host)
  const state = stateOf(expected, days)
  return { ...days, expected, state, words: balanceWords(state, expected, days), reasons }
}

function stateOf(expected: number, { given, promised }: Days): BalanceState {
  if (expected === 0) return 'notAsked'
  if (given >= expected) return 'given'
  return given + promised >= expected ? 'promised' : 'toGive'
}

function balanceWords(state: BalanceState, expected: number, { given, promised }: Days): string {
  const soFar = `${inDays(given)} given${promised > 0 ? ` and ${inDays(promised)} promised` : ''}`
  switch (state) {
    case 'notAsked':
      return given + promised > 0 ? `Nothing was asked; ${soFar}. Thank you.` : 'Nothing is asked this year.'
    case 'given':
      return `${soFar}, of ${inDays(expected)} asked. Thank you.`
    case 'promised':
      return `${soFar}: together all of the ${inDays(expected)} asked.`
    case 'toGive':
      return `${soFar}, of ${inDays(expected)} asked. ${inDays(expected - given - promised)} could still be given.`
  }
}

const inDays = (days: number): string => (days === 1 ? '1 day' : `${days} days`)

/** Several schools together: a trust, a hub or all. */
export const together = (balances: readonly Balance[]) => ({
  received: sum(balances, ({ received }) => received),
  expected: sum(balances, ({ expected }) => expected),
  given: sum(balances, ({ given }) => given),
  promised: sum(balances, ({ promised }) => promised),
})

const sum = (balances: readonly Balance[], of: (balance: Balance) => number): number =>
  balances.reduce((total, balance) => total + of(balance), 0)
