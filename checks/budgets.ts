import { ambient } from './ambient.ts'
import { commentShare, comments } from './comments.ts'
import { readExceptions } from './exceptions.ts'
import { judge } from './judge.ts'
import { loosened } from './loosened.ts'
import { places } from './places.ts'
import type { Rule } from './rule.ts'
import { sizes } from './size.ts'
import { sourcesOf } from './sources.ts'

export const budgets: readonly Rule[] = [...sizes, ...loosened, ...ambient, ...comments, ...places]

if (import.meta.main) {
  const sources = sourcesOf(process.cwd())
  const wrong = judge(budgets, sources, readExceptions('checks/exceptions.json'))
  for (const line of wrong) console.log(line)
  console.log(`${commentShare(sources).toFixed(1)} % of the product's lines carry a comment (1–5 is the aim)`)
  process.exitCode = wrong.length > 0 ? 1 : 0
}
