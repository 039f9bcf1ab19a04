import type { Phase } from '../../school.ts'

const phaseByName = new Map<string, Phase>([
  ['Nursery', 'nursery'],
  ['Primary', 'primary'],
  ['Middle deemed primary', 'primary'],
  ['Secondary', 'secondary'],
  ['Middle deemed secondary', 'secondary'],
  ['16 plus', 'sixteenPlus'],
  ['All-through', 'allThrough'],
])

/** Special schools and alternative provision are told by their type: the register gives them no phase. */
export function phaseOf(name: string | null, type: string | null, typeGroup: string | null): Phase {
  const kind = (type ?? '').toLowerCase()
  if (kind.includes('alternative provision') || kind === 'pupil referral unit') return 'alternativeProvision'
  if (kind.includes('special') || typeGroup === 'Special schools') return 'special'
  return phaseByName.get(name ?? '') ?? 'other'
}
