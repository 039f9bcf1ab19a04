import type { GroupsBudget } from './search/best-groups.ts'
import { groupSchools } from './group-schools.ts'
import type { GroupsPlan } from './group-plan.ts'
import type { GroupsProblem } from './groups-problem.ts'
import { fitOf } from './pair-fit.ts'
import { brokenRules, pairBookOf, ruleWords } from './pair-rules.ts'

/** `blockedBy` are rules in words; `costsPoints` what putting the two together costs the whole plan (0 when they are together; below 0 when only a rule keeps them apart). */
export type WhyNot = {
  readonly blockedBy: readonly string[]
  readonly costsPoints: number
  readonly exact: boolean
  readonly words: string
}

/**
 * Why two schools are not in one group of a plan: the rules between them, and what their being together would cost in points of
 * fit, found by making the plan again with them together. Null when one of them is not in the problem. Throws what `groupSchools` does.
 */
export async function whyNotTogether(
  problem: GroupsProblem,
  plan: GroupsPlan,
  { pair, ...options }: Partial<GroupsBudget> & { readonly pair: readonly [string, string] },
): Promise<WhyNot | null> {
  const [one, other] = pair.map((id) => problem.schools.find((school) => school.id === id))
  if (!one || !other || one === other) return null
  if (plan.groups.some(({ schools }) => pair.every((id) => schools.includes(id))))
    return {
      blockedBy: [],
      costsPoints: 0,
      exact: true,
      words: `${one.name} and ${other.name} are in one group.`,
    }
  const blockedBy = brokenRules(problem, pairBookOf(problem), [one, other]).map((rule) =>
    ruleWords(rule, problem, [one, other]),
  )
  const apart = problem.apart.filter((wish) => !wish.every((id) => pair.includes(id)))
  const forced = await groupSchools(
    { ...problem, apart, together: [...problem.together, [...pair]] },
    options,
  )
  const costsPoints = Math.round(plan.score - forced.score)
  const exact = plan.proven && forced.proven
  const fit = `As a pair they are worth ${fitOf(one, other, problem.policy)} points.`
  return { blockedBy, costsPoints, exact, words: [...blockedBy, fit, costWords(costsPoints)].join(' ') }
}

function costWords(points: number): string {
  if (points > 0)
    return `Together they would cost the other groups so much that the whole loses ${points} points.`
  if (points < 0) return `The whole would gain ${-points} points.`
  return 'The whole would lose nothing: the two plans are equally good.'
}
