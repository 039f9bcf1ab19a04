import { type Pair, type Problem, planDifference } from '#matching'
import { type Warm, dropWarm, prepareWarm, whyNot } from '#matching/repair'
import { plainEffect } from '../difference/plain-effect.ts'

/** What if somebody were in a team (`in`), or not (`out`)? */
export type Question = Pair & { readonly kind: 'in' | 'out' }

/**
 * What it costs when the season is planned again around it, points; no plan with it costs fewer than `atLeast` points more.
 * Null when a rule forbids it or nobody can make way. `joins` and `leaves` are what changes for everybody else.
 */
export type Answer = Question & {
  readonly points: number | null
  readonly atLeast: number | null
  readonly effect: string
  readonly joins: readonly Pair[]
  readonly leaves: readonly Pair[]
}

export type AskedAgain = {
  readonly problem: Problem
  readonly placements: readonly Pair[]
  readonly questions: readonly Question[]
}

/** Answers questions about a plan. The first takes about as long as planning the season, those after it some milliseconds. */
export type Asker = (asked: AskedAgain) => Promise<readonly Answer[]>

/** An asker that keeps the plan it was last asked about ready. */
export function warmAsker(): Asker {
  let known: { readonly of: string; readonly warm: Promise<Warm> } | null = null
  return async ({ problem, placements, questions }) => {
    const of = JSON.stringify([problem, placements])
    if (known?.of !== of) known = { of, warm: prepareWarm(problem, { placements }, 'asTheyStand') }
    const warm = await known.warm
    return questions.map((question) =>
      question.kind === 'in'
        ? withThem(warm, question)
        : withoutThem(warm, { problem, placements }, question),
    )
  }
}

function withThem(warm: Warm, question: Question): Answer {
  const { points, atLeast, words, joins, leaves } = whyNot(warm, question)
  const themselves = ({ practitioner }: Pair): boolean => practitioner !== question.practitioner
  return {
    ...question,
    points,
    atLeast,
    effect: points === null ? words : plainEffect(words),
    joins: joins.filter(themselves),
    leaves,
  }
}

const nothing = { points: null, atLeast: null, joins: [], leaves: [] }

type Plan = Pick<AskedAgain, 'problem' | 'placements'>

function withoutThem(warm: Warm, { problem, placements }: Plan, question: Question): Answer {
  const isTheirs = (pair: Pair): boolean =>
    pair.review === question.review && pair.practitioner === question.practitioner
  if (!placements.some(isTheirs)) return { ...question, ...nothing, effect: 'They are not in this team.' }
  const { joins, leaves, cost, bound } = dropWarm(warm, question)
  const gone = new Set(leaves.map(({ review, practitioner }) => `${review} ${practitioner}`))
  const after = [
    ...placements.filter((pair) => !isTheirs(pair) && !gone.has(`${pair.review} ${pair.practitioner}`)),
    ...joins,
  ]
  const { words } = planDifference(problem, { before: { placements }, after: { placements: after } })
  const points = cost - warm.cost
  return {
    ...question,
    points,
    atLeast: Math.min(points, bound - warm.cost),
    effect: plainEffect(words),
    joins,
    leaves,
  }
}
