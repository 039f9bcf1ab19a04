/**
 * The chance (0 to 1) that a team of `people`, each of whom drops out with chance `rate`, is made full again by those who
 * stand by, each of whom can and does step in with their own chance. Everybody by themselves (a binomial against a Poisson
 * binomial distribution).
 */
export function fullTeamChance(people: number, rate: number, standbys: readonly number[]): number {
  const gone = exactly(Array.from({ length: people }, () => rate))
  const stepIn = exactly(standbys)
  let [chance, atLeast] = [0, 0]
  for (let count = standbys.length; count >= 0; count -= 1) {
    atLeast += stepIn[count] ?? 0
    chance += (gone[count] ?? 0) * atLeast
  }
  return chance
}

/** By number: the chance that so many of them do. */
const exactly = (chances: readonly number[]): number[] =>
  chances.reduce(
    (known, chance) =>
      Array.from(
        { length: known.length + 1 },
        (_, count) => (known[count] ?? 0) * (1 - chance) + (known[count - 1] ?? 0) * chance,
      ),
    [1],
  )
