import { PersonId } from '#kernel'
import type { Pair, Problem } from '#matching'
import type { Answer, Asker, Question } from './asker.ts'

/** What a change costs when the season is planned again around it, for whoever would make it. */
export type PlannedAgain = {
  readonly kind: Question['kind']
  readonly person: PersonId
  /** In whose place they would be, when it is in somebody’s. */
  readonly out: PersonId | null
  /** Null when it cannot be done: `effect` says why. */
  readonly points: number | null
  readonly effect: string
  /** No plan with this change costs fewer than so many points more. */
  readonly atLeast: number | null
  /** What changes for others, a sentence each. */
  readonly others: readonly string[]
}

type Asking = {
  readonly problem: Problem
  readonly placements: readonly Pair[]
  readonly review: string
  /** Those who could be left out, and those who could join, in an open place or in one of theirs. */
  readonly out: readonly PersonId[]
  readonly into: readonly PersonId[]
}

/** Asks what each change to one team would cost with the season planned again around it. */
export async function plannedAgain(
  ask: Asker,
  { problem, placements, review, out, into }: Asking,
): Promise<PlannedAgain[]> {
  const known = new Set(problem.practitioners.map(({ id }) => id))
  const questions = [
    ...out.map((practitioner): Question => ({ kind: 'out', review, practitioner })),
    ...into.map((practitioner): Question => ({ kind: 'in', review, practitioner })),
    ...into.flatMap((practitioner) =>
      out.map((leaving): Question => ({ kind: 'swap', review, practitioner, out: leaving })),
    ),
  ].filter(({ practitioner }) => known.has(practitioner))
  if (questions.length === 0) return []
  const answers = await ask({ problem, placements, questions })
  return answers.map(({ question, ...answer }) => ({
    kind: question.kind,
    person: PersonId.parse(question.practitioner),
    out: question.kind === 'swap' ? PersonId.parse(question.out) : null,
    points: answer.points,
    effect: answer.effect,
    atLeast: answer.atLeast,
    others: othersIn(problem, answer),
  }))
}

/** “Bela Marsh moves from Ash Lane to Larkfield.” */
function othersIn(
  { reviews, practitioners }: Problem,
  { joins, leaves }: Pick<Answer, 'joins' | 'leaves'>,
): string[] {
  const hosts = new Map(reviews.map(({ id, name }) => [id, name]))
  const names = new Map(practitioners.map(({ id, name }) => [id, name]))
  const host = ({ review }: Pair): string => hosts.get(review) ?? 'another review'
  const name = ({ practitioner }: Pair): string => names.get(practitioner) ?? 'Somebody'
  const left = new Map(leaves.map((pair) => [pair.practitioner, pair]))
  const came = new Set(joins.map(({ practitioner }) => practitioner))
  return [
    ...joins.map((pair) => {
      const from = left.get(pair.practitioner)
      return from
        ? `${name(pair)} moves from ${host(from)} to ${host(pair)}.`
        : `${name(pair)} joins ${host(pair)}.`
    }),
    ...leaves
      .filter(({ practitioner }) => !came.has(practitioner))
      .map((pair) => `${name(pair)} leaves ${host(pair)}.`),
  ]
}
