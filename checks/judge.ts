import { type Exception, unexcused } from './exceptions.ts'
import type { Finding, Rule } from './rule.ts'
import type { Source } from './sources.ts'

const exceptionAdvice = 'Take the exception out of checks/exceptions.json: what it excused is gone.'

/** Holds the sources to the rules; answers what is wrong, in lines for a person. */
export function judge(
  rules: readonly Rule[],
  sources: readonly Source[],
  exceptions: readonly Exception[],
): string[] {
  const known = exceptions.filter(({ rule }) => rules.some(({ name }) => name === rule))
  const findings = unexcused(
    rules.flatMap((rule) => rule.find(sources)),
    known,
  )
  const advice = new Map(rules.map((rule) => [rule.name, rule.advice]))
  return [...Map.groupBy(findings, ({ rule }) => rule)].flatMap(([rule, found]) => [
    ...found.map(said),
    `  → ${advice.get(rule) ?? exceptionAdvice} (${rule})`,
  ])
}

const said = ({ path, line, words }: Finding): string => `${path}:${line}  ${words}`
