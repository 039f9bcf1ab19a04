/** A number of days, as tables show it. */
export const days = (count: number): string => count.toLocaleString('en-GB')
