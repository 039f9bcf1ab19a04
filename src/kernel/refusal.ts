/** What a form field is refused for, in words shown beside it. */
export type FieldRefusal = { readonly field: string; readonly words: string }

/** An expected “no”: a value, never thrown. Its words say what to do next. */
export type Refusal = {
  readonly code: string
  readonly words: string
  readonly fields: readonly FieldRefusal[]
}

export type Refused = { readonly outcome: 'refused'; readonly refusal: Refusal }

type About = { readonly field?: string; readonly [value: string]: string | number | undefined }

/**
 * A room's refusals, worded once: `const refused = refusing({ 'season-closed': '{season} has closed. Ask …' })`.
 * Then `refused('season-closed', { season: '2024/25' })`; with `field` the words stand beside that field.
 */
export function refusing<const Words extends Record<string, string>>(wordings: Words) {
  return (code: keyof Words & string, about: About = {}): Refused => {
    const words = filledIn(wordings[code] ?? code, about)
    return refusedWith({ code, words, fields: about.field ? [{ field: about.field, words }] : [] })
  }
}

export const refusedWith = (refusal: Refusal): Refused => ({ outcome: 'refused', refusal })

export const isRefused = (answer: unknown): answer is Refused =>
  typeof answer === 'object' && answer !== null && 'outcome' in answer && answer.outcome === 'refused'

/** The refusals that any act can meet. */
export const refused = refusing({
  'not-found': 'We cannot find that. It may have been removed, or the address may be mistyped.',
  'not-allowed': 'Only {claim} can do this. If that should be you, ask the office to check your posts.',
  'invalid-input': 'Check the answers that are marked, then try again.',
})

const filledIn = (wording: string, about: About): string =>
  wording.replaceAll(/\{(\w+)\}/g, (_, value: string) => String(about[value] ?? ''))
