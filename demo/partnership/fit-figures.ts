import type { Cast } from './choose-models.ts'

export const pupilsInAll = 384_977
const eastMidlandsSouth = { hub: 'East Midlands South Hub', pupils: 23_940 }
const fsmPercentInAll = 31
const mostFsmPercent = 74

/** Rolls like those of the places nearby, raised or lowered together so that they add up to the published figures. */
export function fitPupils(casts: readonly Cast[]): number[] {
  const places = casts.map((cast, index) => ({ cast, index }))
  const known = places.filter(({ cast }) => cast.hub === eastMidlandsSouth.hub && cast.cohort === 'member')
  const others = places.filter(({ cast }) => cast.hub !== eastMidlandsSouth.hub && cast.cohort === 'member')
  const rolls = casts.map(({ model }) => model.pupils)
  const fit = (some: readonly { readonly index: number }[], total: number) => {
    const fitted = scaled(
      some.map(({ index }) => rolls[index] ?? 0),
      total,
    )
    for (const [place, { index }] of some.entries()) rolls[index] = fitted[place] ?? 0
  }
  fit(known, eastMidlandsSouth.pupils)
  fit(others, pupilsInAll - eastMidlandsSouth.pupils)
  return rolls
}

/** The same shares of another total, in whole numbers; the largest takes what rounding leaves. */
function scaled(rolls: readonly number[], total: number): number[] {
  const sum = add(rolls)
  const rounded = rolls.map((roll) => Math.round((roll * total) / sum))
  const largest = rounded.indexOf(Math.max(...rounded))
  return rounded.with(largest, (rounded[largest] ?? 0) + total - add(rounded))
}

/** Shares of pupils with free school meals, to one decimal, that come to 31 per cent of all pupils. */
export function fitFsm(casts: readonly Cast[], rolls: readonly number[]): number[] {
  const shareAt = (factor: number) =>
    casts.map(({ model }) => Math.round(Math.min(mostFsmPercent, model.fsmPercent * factor) * 10) / 10)
  const overall = (shares: readonly number[]) => {
    const members = casts.map(({ cohort }, index) => (cohort === 'member' ? (rolls[index] ?? 0) : 0))
    return add(members.map((roll, index) => roll * (shares[index] ?? 0))) / add(members)
  }
  let [low, high] = [0.5, 3]
  for (let round = 0; round < 30; round += 1) {
    const middle = (low + high) / 2
    if (overall(shareAt(middle)) < fsmPercentInAll) low = middle
    else high = middle
  }
  return shareAt(high)
}

const add = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0)
