type Pair = { readonly review: string; readonly person: string }

/** Pairs of a review and a person as one hidden answer: `<review>:<person> <review>:<person>`. */
export const pairsWorth = (pairs: readonly Pair[]): string =>
  pairs.map(({ review, person }) => `${review}:${person}`).join(' ')

export const pairsIn = (worth: string): { review: string; person: string }[] =>
  worth
    .split(' ')
    .filter(Boolean)
    .map((pair) => {
      const [review = '', person = ''] = pair.split(':')
      return { review, person }
    })
