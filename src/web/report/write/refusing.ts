import type { FormState } from '#ui'

/** The part whose words were refused, with what was typed. */
export type Refusing = { readonly part: string; readonly state: FormState }
