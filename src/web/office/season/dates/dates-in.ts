type Dated = { readonly review: string; readonly first: string }

/** A review and its first day, as one answer of a form: `<review>:<first>`. */
export const dateWorth = ({ review, first }: Dated): string => `${review}:${first}`

export const datesIn = (worths: readonly string[]): Dated[] =>
  worths.map((worth) => {
    const [review = '', first = ''] = worth.split(':')
    return { review, first }
  })
