/** Fewer people than this are never shown on their own. */
export const leastShown = 5

/** A figure about this many people hides nobody: they are nobody, or enough. */
export const isEnoughOrNobody = (count: number): boolean => count === 0 || count >= leastShown
