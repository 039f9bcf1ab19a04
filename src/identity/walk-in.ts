import type { Refused } from '#kernel'
import { type Admitted, type Caller, type Gate, admitted, unlessRefused } from './gate.ts'
import { refused } from './refusals.ts'

type Known = {
  readonly email: string
  /** Whether their second step counts as passed. */
  readonly secondFactor: boolean
}

/** Signs somebody in whom we know it to be: in the demonstration, and on an empty network's first day. */
export async function walkIn(
  gate: Gate,
  caller: Caller,
  { email, secondFactor }: Known,
): Promise<Admitted | Refused> {
  const answer = await unlessRefused(() =>
    gate.auth.api.admit({ body: { email }, headers: caller.headers, returnHeaders: true }),
  )
  if (!answer) return refused('no-such-sign-in')
  return admitted(gate, caller, { headers: answer.headers, secondFactor })
}
