import { type Pair, type Problem, planDifference } from '#matching'
import { type Warm, dropWarm, prepareWarm, whyNot } from '#matching/repair'
import { plainEffect } from '../difference/plain-effect.ts'

/** What if somebody were in a team (`in`), in it in somebody’s place (`swap`), or not in it (`out`)? */
export type Question =
  | (Pair & { readonly kind: 'in' | 'out' })
  | (Pair & { readonly kind: 'swap'; readonly out: string })

/**
 * What it costs when the season is planned again around it, points; no plan with it costs fewer than `atLeast` points more.
 * Null when a rule forbids it or nobody can make way. `joins` and `leaves` are what changes for everybody else.
 */
export type Answer = {
  readonly question: Question
  readonly points: number | null
  readonly atLeast: number | null
  readonly effect: string
  readonly joins: readonly Pair[]
  readonly leaves: readonly Pair[]
}

type Plan = { readonly problem: Problem; readonly placements: readonly Pair[] }

export type AskedAgain = Plan & { readonly questions: readonly Question[] }

/** Answers questions about a plan. The first takes about as long as planning the season, those after it some milliseconds. */
export type Asker = (asked: AskedAgain) => Promise<readonly Answer[]>

/** Questions about a plan by a name for it as it is now; `plan` may be left out when it was given before. */
export type KeptPlanAsked = {
  readonly of: string
  readonly plan: Plan | null
  readonly questions: readonly Question[]
}

/** An asker that keeps the plans ready that it was asked about last; null when the plan must be given again. */
export type KeepingAsker = (asked: KeptPlanAsked) => Promise<readonly Answer[] | null>

const plansKept = 3

export function keepingAsker(): KeepingAsker {
  const ready = new Map<string, Plan & { readonly warm: Promise<Warm> }>()
  return async ({ of, plan, questions }) => {
    const known = ready.get(of) ?? (plan && { ...plan, warm: prepareWarm(plan.problem, plan, 'asTheyStand') })
    if (!known) return null
    ready.delete(of)
    ready.set(of, known)
    for (const oldest of ready.keys()) if (ready.size > plansKept) ready.delete(oldest)
    known.warm.catch(() => ready.delete(of))
    const warm = await known.warm
    return questions.map((question) =>
      question.kind === 'out' ? withoutThem(warm, known, question) : withThem(warm, question),
    )
  }
}

/** An asker beside whoever asks. */
export function warmAsker(): Asker {
  const ask = keepingAsker()
  return async ({ questions, ...plan }) => (await ask({ of: JSON.stringify(plan), plan, questions })) ?? []
}

function withThem(warm: Warm, question: Question): Answer {
  const out = question.kind === 'swap' ? question.out : null
  const { points, atLeast, words, joins, leaves } = whyNot(warm, question, out)
  const themselves = ({ practitioner }: Pair): boolean => practitioner !== question.practitioner
  return {
    question,
    points,
    atLeast,
    effect: points === null ? words : plainEffect(words),
    joins: joins.filter(themselves),
    leaves,
  }
}

const nothing = { points: null, atLeast: null, joins: [], leaves: [] }

function withoutThem(warm: Warm, { problem, placements }: Plan, question: Question): Answer {
  const isTheirs = (pair: Pair): boolean =>
    pair.review === question.review && pair.practitioner === question.practitioner
  if (!placements.some(isTheirs)) return { question, ...nothing, effect: 'They are not in this team.' }
  const { joins, leaves, cost, bound } = dropWarm(warm, question)
  const gone = new Set(leaves.map(({ review, practitioner }) => `${review} ${practitioner}`))
  const after = [
    ...placements.filter((pair) => !isTheirs(pair) && !gone.has(`${pair.review} ${pair.practitioner}`)),
    ...joins,
  ]
  const { words } = planDifference(problem, { before: { placements }, after: { placements: after } })
  const points = cost - warm.cost
  return {
    question,
    points,
    atLeast: Math.min(points, bound - warm.cost),
    effect: plainEffect(words),
    joins,
    leaves,
  }
}
