/**
 * Texts that were written at once from one beginning, as one: the beginning once, then every ending.
 * Cut only between sentences or lines, so that no ending loses its sense.
 */
export function joinTexts(texts: readonly string[]): string {
  const [only] = texts
  if (only !== undefined && texts.length === 1) return only
  const whole = distinct(texts.map((text) => text.trim()).filter(Boolean))
  const [first = '', ...rest] = whole
  if (rest.length === 0) return first
  const beginning = sharedBeginning(whole)
  const endings = whole.map((text) => text.slice(beginning.length).trim()).filter(Boolean)
  return [beginning + (endings[0] ?? ''), ...endings.slice(1)].join('\n\n')
}

/** A text that is all inside another says nothing more. */
const distinct = (texts: readonly string[]): string[] =>
  texts.filter((text, place) =>
    texts.every(
      (other, index) => index === place || !other.includes(text) || (other === text && place < index),
    ),
  )

function sharedBeginning(texts: readonly string[]): string {
  const [first = ''] = texts
  let length = 0
  while (length < first.length && texts.every((text) => text[length] === first[length])) length += 1
  const ends = [...first.slice(0, length).matchAll(/[.!?]\s+|\n+/g)].map(
    ({ index, 0: end }) => index + end.length,
  )
  return first.slice(0, ends[ends.length - 1] ?? 0)
}
