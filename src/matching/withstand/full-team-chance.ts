/**
 * The chance (0 to 1) that a team of `people`, each of whom drops out with chance `rate`, is made full again by those who
 * stand by, each of whom can and does step in with their own chance. Everybody by themselves (a binomial against a Poisson
 * binomial distribution).
 */
export function fullTeamChance(people: number, rate: number, standbys: readonly number[]): number {
  const stepIn = atLeast(standbys)
  if (rate === 1) return stepIn[people] ?? 0
  let chance = 0
  let exactly = (1 - rate) ** people
  for (let gone = 0; gone <= Math.min(people, standbys.length); gone += 1) {
    chance += exactly * (stepIn[gone] ?? 0)
    exactly *= ((people - gone) / (gone + 1)) * (rate / (1 - rate))
  }
  return chance
}

/** By number: the chance that at least so many of them do. */
function atLeast(chances: readonly number[]): number[] {
  let exactly = [1]
  for (const chance of chances)
    exactly = Array.from(
      { length: exactly.length + 1 },
      (_, count) => (exactly[count] ?? 0) * (1 - chance) + (exactly[count - 1] ?? 0) * chance,
    )
  const sums = [...exactly]
  for (let count = sums.length - 2; count >= 0; count -= 1)
    sums[count] = (sums[count] ?? 0) + (sums[count + 1] ?? 0)
  return sums
}
