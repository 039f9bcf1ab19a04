import type { z } from 'zod'
import type { Actor } from './actor.ts'
import type { Day, Instant } from './day.ts'
import type { Decision } from './decision.ts'
import type { Fact } from './fact.ts'
import type { IdSchema } from './id.ts'
import type { Policy } from './policy.ts'

/** When and by whom: everything a rule may know beside its state and its input. */
export type Occasion = {
  readonly at: Instant
  readonly today: Day
  readonly by: Actor
  readonly fresh: <Id>(schema: IdSchema<Id>) => Id
}

/**
 * One thing that somebody can do. `load` brings what the rule needs (null: there is no such thing),
 * `may` says who, `decide` is pure, `apply` changes the rows that a fact changes.
 */
export type Act<Tx, Input, State, F extends Fact> = {
  readonly name: string
  readonly input: z.ZodType<Input>
  readonly load: (tx: Tx, input: Input, occasion: Occasion) => Promise<State | null>
  readonly may: Policy<State>
  readonly decide: (state: State, input: Input, occasion: Occasion) => Decision<F>
  readonly apply: (tx: Tx, fact: F, occasion: Occasion) => Promise<void>
}

export const act = <Tx, Input, State, F extends Fact>(
  described: Act<Tx, Input, State, F>,
): Act<Tx, Input, State, F> => described
