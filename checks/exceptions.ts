import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Finding } from './rule.ts'

const Exception = z.strictObject({
  path: z.string().min(1),
  rule: z.string().min(1),
  reason: z.string().min(20, 'Give the reason in a sentence'),
})
export type Exception = z.infer<typeof Exception>

export const readExceptions = (path: string): Exception[] =>
  z.array(Exception).parse(JSON.parse(readFileSync(path, 'utf8')))

const excuses = (exception: Exception, { path, rule }: Finding): boolean =>
  exception.path === path && exception.rule === rule

/** What no exception excuses, and every exception that excuses nothing. */
export function unexcused(findings: readonly Finding[], exceptions: readonly Exception[]): Finding[] {
  const idle = exceptions.filter((exception) => !findings.some((finding) => excuses(exception, finding)))
  return [
    ...findings.filter((finding) => !exceptions.some((exception) => excuses(exception, finding))),
    ...idle.map(({ path, rule }) => ({
      rule: 'exceptions',
      path: 'checks/exceptions.json',
      line: 1,
      words: `the exception of ${path} from “${rule}” is not needed`,
    })),
  ]
}
