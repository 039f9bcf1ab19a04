import { type Rule, ruleWords } from '../blocker.ts'
import type { Clash } from '../plan.ts'

/**
 * The fewest rules that together keep everybody out, each person by at least one of them: as long as these hold, nobody can
 * fill the slot. All sets are gone through, smallest first among equals; there are thirteen rules. Nobody at all is kept out by no rule.
 */
export function whyNone(people: readonly (readonly Rule[])[]): Clash {
  const rules = [...new Set(people.flat())].toSorted()
  const bits = new Set(people.map((own) => own.reduce((sum, rule) => sum | (1 << rules.indexOf(rule)), 0)))
  const keepsOut = (set: number): boolean => [...bits].every((own) => (own & set) !== 0)
  let fewest = keepsOut(0) ? 0 : -1
  for (let set = 1; set < 1 << rules.length; set += 1)
    if ((fewest < 0 || sizeOf(set) < sizeOf(fewest)) && keepsOut(set)) fewest = set
  const chosen = fewest < 0 ? [] : rules.filter((_, index) => (fewest >> index) & 1)
  return { rules: chosen, words: wordsOf(chosen, people.length) }
}

function sizeOf(set: number): number {
  let size = 0
  for (let rest = set; rest > 0; rest &= rest - 1) size += 1
  return size
}

function wordsOf(rules: readonly Rule[], people: number): string {
  if (people === 0) return 'There is nobody to ask.'
  if (rules.length === 0) return 'Somebody could come: plan again.'
  const who = people === 1 ? 'The only other person is kept out' : `All ${people} other people are kept out`
  const reasons = rules.map((rule) => ruleWords[rule]).join(', or ')
  return `${who}, each by at least one of these: they ${reasons}.`
}
