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
    others: othersIn(problem, { ...answer, question }),
  }))
}

type Changed = Pick<Answer, 'question' | 'joins' | 'leaves'>

/** “Bela Marsh moves from Ash Lane to Larkfield.” What is asked about is not told again, but where somebody goes by it is. */
function othersIn({ reviews, practitioners }: Problem, { question, joins, leaves }: Changed): string[] {
  const hosts = new Map(reviews.map(({ id, name }) => [id, name]))
  const names = new Map(practitioners.map(({ id, name }) => [id, name]))
  const host = ({ review }: Pair): string => hosts.get(review) ?? 'another review'
  const name = ({ practitioner }: Pair): string => names.get(practitioner) ?? 'Somebody'
  const asked = askedIn(question)
  const going = [...leaves, ...asked.leaves]
  const coming = [...joins, ...asked.joins].flatMap((pair) => {
    const place = going.findIndex(({ practitioner }) => practitioner === pair.practitioner)
    const [from] = place < 0 ? [] : going.splice(place, 1)
    if (from) return [`${name(pair)} moves from ${host(from)} to ${host(pair)}.`]
    return asked.joins.includes(pair) ? [] : [`${name(pair)} joins ${host(pair)}.`]
  })
  const gone = going.filter((pair) => !asked.leaves.includes(pair))
  return [...coming, ...gone.map((pair) => `${name(pair)} leaves ${host(pair)}.`)]
}

function askedIn(question: Question): { readonly joins: readonly Pair[]; readonly leaves: readonly Pair[] } {
  const { review, practitioner } = question
  switch (question.kind) {
    case 'in':
      return { joins: [{ review, practitioner }], leaves: [] }
    case 'out':
      return { joins: [], leaves: [{ review, practitioner }] }
    case 'swap':
      return { joins: [{ review, practitioner }], leaves: [{ review, practitioner: question.out }] }
  }
}
