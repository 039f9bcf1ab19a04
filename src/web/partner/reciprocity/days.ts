/** A number of days, as tables show it. */
export const days = (count: number): string => count.toLocaleString('en-GB')

/** A range of days, as tables show it. */
export const askedDays = ({ least, most }: { readonly least: number; readonly most: number }): string =>
  least === most ? days(most) : `${days(least)} to ${days(most)}`
