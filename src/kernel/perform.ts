import type { z } from 'zod'
import type { Act, Occasion } from './act.ts'
import type { Actor } from './actor.ts'
import { type Clock, today } from './clock.ts'
import type { Decision } from './decision.ts'
import type { Fact } from './fact.ts'
import { newId } from './id.ts'
import { refusalOf } from './policy.ts'
import { type Refused, refused, refusedWith } from './refusal.ts'

export type Recorded = { readonly act: string; readonly occasion: Occasion; readonly facts: readonly Fact[] }

/** Where acts are performed: a clock, a transaction, a log of facts, and word to those who follow them. */
export type World<Tx> = {
  readonly clock: Clock
  readonly transaction: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  readonly record: (tx: Tx, recorded: Recorded) => Promise<void>
  readonly committed: () => void
}

export type Attempt = { readonly by: Actor; readonly input: unknown }

/** The only shell: transaction, load, may, decide, apply, record, commit. Faults are thrown; refusals are answered. */
export async function perform<Tx, Input, State, F extends Fact>(
  world: World<Tx>,
  act: Act<Tx, Input, State, F>,
  attempt: Attempt,
): Promise<Decision<F>> {
  const decision = await world.transaction((tx) => performWithin({ world, tx }, act, attempt))
  if (decision.outcome === 'happened') world.committed()
  return decision
}

/** The same inside a transaction that is open already, for an act that is part of a larger one. */
export async function performWithin<Tx, Input, State, F extends Fact>(
  { world, tx }: { world: World<Tx>; tx: Tx },
  act: Act<Tx, Input, State, F>,
  { by, input }: Attempt,
): Promise<Decision<F>> {
  const read = act.input.safeParse(input)
  if (!read.success) return invalid(read.error)
  const occasion = occasionOf(world, by)
  const state = await act.load(tx, read.data, occasion)
  if (state === null) return refused('not-found')
  const forbidden = refusalOf(act.may, { actor: by, state, today: occasion.today })
  if (forbidden) return forbidden
  const decision = act.decide(state, read.data, occasion)
  if (decision.outcome === 'refused') return decision
  for (const fact of decision.facts) await act.apply(tx, fact, occasion)
  await world.record(tx, { act: act.name, occasion, facts: decision.facts })
  return decision
}

const occasionOf = <Tx>({ clock }: World<Tx>, by: Actor): Occasion => ({
  at: clock.now(),
  today: today(clock),
  by,
  fresh: newId,
})

/** A schema's complaints as a refusal, one sentence a field. */
export function invalid(error: z.ZodError): Refused {
  const { refusal } = refused('invalid-input')
  const fields = error.issues.map((issue) => ({ field: issue.path.join('.'), words: issue.message }))
  return refusedWith({ ...refusal, fields })
}
