import { type Day, type Period, addDays } from '#kernel'

/** A period that ends. */
export type Stretch = { readonly from: Day; readonly until: Day }

/** A period without an end is taken to last a year: partnership years and reviews always end. */
export const stretchOf = ({ from, until }: Period): Stretch => ({ from, until: until ?? addDays(from, 365) })
