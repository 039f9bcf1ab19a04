type Ask = { readonly review: string; readonly person: string }

/** Somebody to ask and the review, as one answer of a form: `<review>:<person>`. */
export const askWorth = ({ review, person }: Ask): string => `${review}:${person}`

export const asksIn = (worths: readonly string[]): Ask[] =>
  worths.map((worth) => {
    const [review = '', person = ''] = worth.split(':')
    return { review, person }
  })
