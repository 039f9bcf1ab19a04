import { type Chance, at } from '../random.ts'

/** How many gave each answer, from the best down: of five steps, of four, or yes and no. */
export type Split = readonly number[]

/** The answers of a split as values, in a chance order. */
function dealt(chance: Chance, split: Split): string[] {
  const best = split.length === 2 ? 1 : split.length
  return chance.shuffled(
    split.flatMap((count, place) => Array.from({ length: count }, () => String(best - place))),
  )
}

/** What each respondent said: several questions, each split over all of them. */
export function responsesOf(chance: Chance, said: Readonly<Record<string, Split>>): Record<string, string>[] {
  const hands = Object.entries(said).map(([code, split]) => ({ code, values: dealt(chance, split) }))
  return (hands[0]?.values ?? []).map((_, place) =>
    Object.fromEntries(hands.map(({ code, values }) => [code, at(values, place)])),
  )
}
