import { z } from 'zod'
import { leadOf } from '#reviews'
import { claimsIn, unsupported } from '../checking/claims.ts'
import { isBlank } from '../document/prose.ts'
import { teamAgreed } from '../facts.ts'
import { refused } from '../refusals.ts'
import { type AtGate, gate, passes } from './gate.ts'

/** The team stands behind the report. A claim without evidence may stand only when its Lead Reviewer says why. */
export const agreeAsTeam = gate({
  name: 'reports.agreeAsTeam',
  from: ['drafting'],
  to: 'teamAgreed',
  may: leadOf,
  more: { because: z.string().trim().max(600, 'Use 600 characters or fewer').default('') },
  fact: teamAgreed,
  rule: (state, { because }) => {
    const blank = blankSection(state)
    if (blank !== null) return refused('nothing-written', { section: blank })
    const count = unsupported(claimsIn(state.content, state.framework, state.findings)).length
    if (count > 0 && because === '') return refused('without-evidence', { count, field: 'because' })
    return passes(because)
  },
})

/** The first section of findings that says nothing. */
function blankSection({ content, framework }: Pick<AtGate, 'content' | 'framework'>): string | null {
  const found = framework.sections.find(({ key, holds, optional }) => {
    if (holds !== 'findings' || optional) return false
    const parts = content.sections.find((section) => section.key === key)?.parts ?? []
    return parts.every(({ prose }) => isBlank(prose))
  })
  return found?.title ?? null
}
