import { z } from 'zod'
import type { SchoolBalance } from '#seasons'

/** What the ledger’s address asks for; what cannot be read is left out. */
export const LedgerQuestion = z.object({
  by: z.enum(['school', 'trust', 'hub']).catch('school'),
  q: z.string().trim().catch(''),
  page: z.coerce.number().int().min(1).catch(1),
})
export type LedgerQuestion = z.infer<typeof LedgerQuestion>

const schoolsAPage = 50

/** One page of the schools whose name, trust or hub has those words, by name. */
export function schoolsAsked(schools: readonly SchoolBalance[], { q, page }: LedgerQuestion) {
  const words = q.toLowerCase()
  const found = schools.filter(({ name, trustName, hubName }) =>
    [name, trustName, hubName].join(' ').toLowerCase().includes(words),
  )
  return {
    found: found.length,
    shown: found.slice((page - 1) * schoolsAPage, page * schoolsAPage),
    pages: Math.max(1, Math.ceil(found.length / schoolsAPage)),
  }
}
