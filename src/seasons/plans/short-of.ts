import type { TeamPlan } from './team-plan.ts'

/** What a plan leaves empty: how many places, and in how many reviews. */
export type ShortOf = { readonly places: number; readonly reviews: number }

export const shortOf = ({ gaps }: Pick<TeamPlan, 'gaps'>): ShortOf => ({
  places: gaps.reduce((sum, { missing }) => sum + missing, 0),
  reviews: gaps.length,
})

/** “3 places in 2 reviews cannot be filled.” */
export function shortWords({ places, reviews }: ShortOf): string {
  if (places === 0) return 'Every place is filled.'
  const many = places === 1 ? '1 place' : `${places.toLocaleString('en-GB')} places`
  return `${many} in ${reviews === 1 ? '1 review' : `${reviews.toLocaleString('en-GB')} reviews`} cannot be filled.`
}
