/** What is published of one place in one year: by measure, a number, or the code of why there is none. */
export type Figures = Readonly<Record<string, number | string>>

/** One place’s row: a school’s URN, `ENG`, `LA 202` or `TRUST 2044`. */
export type PublishedRow = { readonly place: string; readonly figures: Figures }

/** England’s state-funded schools together. */
export const england = 'ENG'
/** All schools of England, independent ones among them. */
export const allOfEngland = 'ENG all'
