import type { SeasonPolicies } from '../season/season-policies.ts'
import { type Host, expectationOf } from './expectation.ts'

/** At least and at most so many days. */
export type Asked = { readonly least: number; readonly most: number }

/** Days given to other schools beside days received, with what was asked and why. Days still to come count apart. */
export type Balance = {
  readonly received: number
  readonly asked: Asked
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
  const { least, most, reasons } = expectationOf(policies, host)
  const asked = { least, most }
  const state = stateOf(asked, days)
  return { ...days, asked, state, words: balanceWords(state, asked, days), reasons }
}

function stateOf({ least, most }: Asked, { given, promised }: Days): BalanceState {
  if (most === 0) return 'notAsked'
  if (given > 0 && given >= least) return 'given'
  return given + promised > 0 && given + promised >= least ? 'promised' : 'toGive'
}

function balanceWords(state: BalanceState, asked: Asked, { given, promised }: Days): string {
  const soFar = `${inDays(given)} given${promised > 0 ? ` and ${inDays(promised)} promised` : ''}`
  switch (state) {
    case 'notAsked':
      return given + promised > 0 ? `Nothing was asked; ${soFar}. Thank you.` : 'Nothing is asked this year.'
    case 'given':
      return `${soFar}, of ${askedWords(asked)} asked. Thank you.`
    case 'promised':
      return `${soFar}: together what was asked, ${askedWords(asked)}.`
    case 'toGive':
      return `${soFar}, of ${askedWords(asked)} asked. ${askedWords(left(asked, given + promised))} could still be given.`
  }
}

/** “3 to 6 days”, or “6 days” where there is no choice. */
const askedWords = ({ least, most }: Asked): string =>
  least === most ? inDays(most) : `${least} to ${inDays(most)}`

const left = ({ least, most }: Asked, done: number): Asked => ({
  least: Math.max(0, least - done),
  most: Math.max(0, most - done),
})

const inDays = (days: number): string => (days === 1 ? '1 day' : `${days} days`)

/** Several schools together: a trust, a hub or all. */
export const together = (balances: readonly Balance[]) => ({
  received: sum(balances, ({ received }) => received),
  asked: {
    least: sum(balances, ({ asked }) => asked.least),
    most: sum(balances, ({ asked }) => asked.most),
  },
  given: sum(balances, ({ given }) => given),
  promised: sum(balances, ({ promised }) => promised),
})

const sum = (balances: readonly Balance[], of: (balance: Balance) => number): number =>
  balances.reduce((total, balance) => total + of(balance), 0)
