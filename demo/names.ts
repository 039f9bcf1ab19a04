import type { Chance } from './random.ts'
import { firstNames, surnames } from './words/people-words.ts'

/** Gives each person a name that nobody else has. */
export function naming(chance: Chance, taken: readonly string[]): () => string {
  const given = new Set(taken)
  return () => {
    for (;;) {
      const name = `${chance.oneOf(firstNames)} ${chance.oneOf(surnames)}`
      if (given.has(name)) continue
      given.add(name)
      return name
    }
  }
}

/** “Siobhan O’Brien” at `larkrise.example` is `siobhan.obrien@larkrise.example`. */
export const addressOf = (name: string, domain: string): string =>
  `${name
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, '')
    .replaceAll(' ', '.')}@${domain}`

export const domainOf = (name: string): string =>
  `${name
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}.example`
