import loadHighs, { type Highs } from 'highs'

let loading: Promise<Highs> | null = null

/** The solver, loaded once. It runs on the caller's thread and blocks it. */
export function highsRuntime(): Promise<Highs> {
  loading ??= loadHighs()
  return loading
}

/** After a fault in the solver its memory cannot be trusted: the next call loads it afresh. */
export function forgetHighs(): void {
  loading = null
}
