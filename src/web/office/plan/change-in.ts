/** One change, as the button for it is worth: `swap:<person>:<out>`, `put:<person>`. */
export const changeWorth = (change: {
  readonly kind: string
  readonly person: string
  readonly out?: string
}): string => [change.kind, change.person, change.out].filter(Boolean).join(':')

export function changeIn(worth: string, review: string | undefined) {
  const [kind, person, out] = worth.split(':')
  return { kind, review, person, ...(out ? { out } : {}) }
}
