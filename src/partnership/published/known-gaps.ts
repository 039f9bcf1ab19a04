import { type PartnershipYear, partnershipYear } from '../partnership-year.ts'
import type { Dataset } from './dataset.ts'

/** Figures that the DfE did not publish for anybody, and why. */
type KnownGap = {
  readonly dataset: Dataset
  readonly measures: readonly string[]
  readonly years: readonly PartnershipYear[]
  readonly why: string
}

// DfE, “Key stage 2 attainment” 2023/24 and “Key stage 4 performance” 2024/25, methodology.
const gaps: readonly KnownGap[] = [
  {
    dataset: 'ks2',
    measures: ['READPROG', 'WRITPROG', 'MATPROG'],
    years: [partnershipYear(2023), partnershipYear(2024)],
    why: 'These pupils took no tests at the end of key stage 1, so there is no progress to measure.',
  },
  {
    dataset: 'ks4',
    measures: ['P8MEA', 'P8MEA_FSM6CLA1A', 'P8PUP', 'P8PUP_FSM6CLA1A', 'DIFFN_P8MEA'],
    years: [partnershipYear(2024), partnershipYear(2025)],
    why: 'These pupils took no tests at the end of key stage 2, so there is no Progress 8.',
  },
]

/** Why nobody has that figure for that year; null when the DfE publishes it. */
export const whyNotPublished = (dataset: Dataset, measure: string, year: PartnershipYear): string | null =>
  gaps.find((gap) => gap.dataset === dataset && gap.measures.includes(measure) && gap.years.includes(year))
    ?.why ?? null
