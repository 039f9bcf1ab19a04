import type { Phase } from '#partnership'
import type { Programme } from '#programmes'

export type ProgrammeYear = 2022 | 2023 | 2024

/** A group, or several, of schools of a phase; `regions` and `name` are a network’s. */
export type Pool = {
  readonly phase: Phase
  readonly schools: number
  readonly name?: string
  readonly regions?: readonly string[]
}

export type CohortPlan = {
  readonly programme: Programme
  readonly year: ProgrammeYear
  readonly facilitators: number
  /** When its visits take place. */
  readonly first: string
  readonly last: string
  readonly pools: readonly Pool[]
  readonly trusts?: number
}

const midlands = ['West Midlands', 'East Midlands']
const southCentral = ['South East', 'South West']

const networks = (...schools: readonly [number, number, number, number]): Pool[] => [
  { name: 'Primary South Central', phase: 'primary', schools: schools[0], regions: southCentral },
  { name: 'Primary Midlands', phase: 'primary', schools: schools[1], regions: midlands },
  { name: 'Secondary Midlands', phase: 'secondary', schools: schools[2], regions: midlands },
  { name: 'Secondary South Central', phase: 'secondary', schools: schools[3], regions: southCentral },
]

type Planned = Pick<CohortPlan, 'programme' | 'year' | 'facilitators'>
type Held = Pick<CohortPlan, 'trusts'> & { readonly pools?: readonly Pool[] }

/** `runs({ programme: 'send', year: 2023, facilitators: 13 }, ['2024-01-29', '2024-07-05'], { pools: … })` */
const runs = (
  planned: Planned,
  [first, last]: readonly [first: string, last: string],
  { pools = [], ...held }: Held,
): CohortPlan => ({ ...planned, first, last, pools, ...held })

const of = (phase: Phase, schools: number): Pool => ({ phase, schools })

/**
 * 2023/24 is as published: 37, 34, 17 and 42 schools, 41 trusts (36 a year before), 36 facilitators; so are the 44 schools
 * of SEND in 2024/25. The rest of 2024/25 is invented.
 */
export const cohortPlans: readonly CohortPlan[] = [
  runs({ programme: 'trustLeaders', year: 2022, facilitators: 0 }, ['2022-11-07', '2023-06-30'], {
    trusts: 36,
  }),
  runs({ programme: 'send', year: 2023, facilitators: 13 }, ['2024-01-29', '2024-07-05'], {
    pools: [of('primary', 20), of('secondary', 17)],
  }),
  runs({ programme: 'growingTheTop', year: 2023, facilitators: 10 }, ['2023-11-13', '2024-06-14'], {
    pools: [of('secondary', 7), of('primary', 20), of('special', 7)],
  }),
  runs({ programme: 'extendingLeadingPractice', year: 2023, facilitators: 6 }, ['2023-11-13', '2024-06-14'], {
    pools: [of('secondary', 5), of('primary', 6), of('special', 6)],
  }),
  runs({ programme: 'jubileeNetworks', year: 2023, facilitators: 5 }, ['2023-10-02', '2024-06-28'], {
    pools: networks(7, 10, 15, 10),
  }),
  runs({ programme: 'trustLeaders', year: 2023, facilitators: 2 }, ['2023-11-06', '2024-06-28'], {
    trusts: 41,
  }),
  runs({ programme: 'send', year: 2024, facilitators: 13 }, ['2025-01-13', '2025-06-20'], {
    pools: [of('primary', 24), of('secondary', 20)],
  }),
  runs({ programme: 'growingTheTop', year: 2024, facilitators: 10 }, ['2024-11-11', '2025-06-13'], {
    pools: [of('secondary', 6), of('primary', 19), of('special', 7)],
  }),
  runs({ programme: 'extendingLeadingPractice', year: 2024, facilitators: 6 }, ['2024-10-07', '2025-06-13'], {
    pools: [of('primary', 8), of('secondary', 6), of('special', 4)],
  }),
  runs({ programme: 'jubileeNetworks', year: 2024, facilitators: 5 }, ['2024-09-30', '2025-06-27'], {
    pools: networks(8, 10, 13, 10),
  }),
  runs({ programme: 'trustLeaders', year: 2024, facilitators: 2 }, ['2024-11-04', '2025-06-27'], {
    trusts: 43,
  }),
]
