/**
 * What groups are judged by, as data that the office can see and change. Distances are straight lines in kilometres.
 * Two schools are beyond each other's locality when they are `beyondKm` apart, or in different authorities and hubs.
 */
export type GroupsPolicy = {
  readonly beyondKm: number
  readonly farthestKm: number
  /** Nobody is grouped again with a school that they were grouped with in so many years. */
  readonly yearsApart: number
  readonly differentTrusts: boolean
  /** Free days that a group must share: one to visit each of its schools, and so many to spare. */
  readonly spareDays: number
  readonly weights: GroupsWeights
}

/**
 * Points of fit, whole numbers; more is better. A group's fit is, school by school, the average of its pairs with the others,
 * and what the group as a whole is worth. Points of a pair are held in sixes, so that every average is whole.
 */
export type GroupsWeights = {
  /** Two schools of the same size; none when one is three times the other. */
  readonly roll: number
  /** The same share of pupils with free school meals; none when 30 points of a hundred apart. */
  readonly freeMeals: number
  /** One is strong where the other wants help; a second topic is worth half of it. */
  readonly help: number
  /** Near enough to visit in a day, and beyond the locality: full from `beyondKm` to three times that. */
  readonly distance: number
  /** For each school that somebody in its group is strong for. */
  readonly helped: number
  /** For a group of four instead of three: 0 where either is as good. */
  readonly quad: number
}

export const standardGroupsPolicy: GroupsPolicy = {
  beyondKm: 40,
  farthestKm: 260,
  yearsApart: 2,
  differentTrusts: true,
  spareDays: 0,
  weights: { roll: 60, freeMeals: 60, help: 36, distance: 60, helped: 24, quad: 0 },
}
