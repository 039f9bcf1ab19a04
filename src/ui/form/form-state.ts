import type { Refusal } from '#kernel'

export type Answer = string | readonly string[]

/** All that a form must remember between posts: what was typed, and why it was refused. */
export type FormState = {
  readonly values: Readonly<Record<string, Answer>>
  readonly refusal: Refusal | null
}

export const blankForm: FormState = { values: {}, refusal: null }

/** A form that opens with answers already in it. */
export const filledForm = (values: FormState['values']): FormState => ({ values, refusal: null })

export const refusedForm = (values: FormState['values'], refusal: Refusal): FormState => ({ values, refusal })

export function answerTo({ values }: FormState, name: string): string {
  const answer = values[name]
  return typeof answer === 'string' ? answer : (answer?.[0] ?? '')
}

export function answersTo({ values }: FormState, name: string): readonly string[] {
  const answer = values[name]
  if (answer === undefined || answer === '') return []
  return typeof answer === 'string' ? [answer] : answer
}

export const problemWith = ({ refusal }: FormState, name: string): string | null =>
  refusal?.fields.find(({ field }) => field === name)?.words ?? null

/** The element that a field's name stands for on the page: the summary's links lead there. */
export const fieldId = (name: string, form = ''): string =>
  [form, name]
    .filter(Boolean)
    .join('-')
    .replaceAll(/[^\w-]+/g, '-')
