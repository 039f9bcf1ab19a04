import type { Relaxation } from './group-plan.ts'
import type { GroupsProblem, SchoolToGroup } from './groups-problem.ts'
import { brokenRules, pairBookOf, ruleWords } from './pair-rules.ts'

export type Circumstances = { readonly sharedDays: number; readonly led: boolean }

/** The rules that gave way for a group, in words that name the schools. */
export function givenWayFor(
  problem: GroupsProblem,
  schools: readonly SchoolToGroup[],
  { sharedDays, led }: Circumstances,
): Relaxation[] {
  const book = pairBookOf(problem)
  const ofPairs = schools.flatMap((one, index) =>
    schools
      .slice(index + 1)
      .flatMap((other) =>
        brokenRules(problem, book, [one, other]).flatMap((rule): Relaxation[] =>
          rule === 'apart'
            ? []
            : [{ rule, schools: [one.id, other.id], words: ruleWords(rule, problem, [one, other]) }],
        ),
      ),
  )
  const ids = schools.map(({ id }) => id)
  const names = schools.map(({ name }) => name).join(', ')
  const needed = schools.length + problem.policy.spareDays
  const words = `${names} share ${sharedDays} free days, and ${needed} are needed: ask them for more days.`
  const ofDays: Relaxation[] = sharedDays < needed ? [{ rule: 'sharedDays', schools: ids, words }] : []
  const unled: Relaxation = {
    rule: 'facilitator',
    schools: ids,
    words: `No facilitator with a group to spare knows the phase of ${names} and has no tie to any of them.`,
  }
  return [...ofPairs, ...ofDays, ...(led || problem.facilitators.length === 0 ? [] : [unled])]
}
