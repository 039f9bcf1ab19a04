import type { Refused } from './refusal.ts'

export type Happened<F> = { readonly outcome: 'happened'; readonly facts: readonly F[] }

/** What a rule answers: facts that are now true, or a refusal. */
export type Decision<F> = Happened<F> | Refused

export const happened = <Facts extends readonly unknown[]>(...facts: Facts): Happened<Facts[number]> => ({
  outcome: 'happened',
  facts,
})
