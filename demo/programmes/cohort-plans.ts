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

/**
 * 2023/24 is as published: 37, 34, 17 and 42 schools, 41 trusts (36 a year before), 36 facilitators; so are the 44 schools
 * of SEND in 2024/25. The rest of 2024/25 is invented.
 */
export const cohortPlans: readonly CohortPlan[] = [
  {
    programme: 'trustLeaders',
    year: 2022,
    facilitators: 0,
    first: '2022-11-07',
    last: '2023-06-30',
    pools: [],
    trusts: 36,
  },
  {
    programme: 'send',
    year: 2023,
    facilitators: 13,
    first: '2024-01-29',
    last: '2024-07-05',
    pools: [
      { phase: 'primary', schools: 20 },
      { phase: 'secondary', schools: 17 },
    ],
  },
  {
    programme: 'growingTheTop',
    year: 2023,
    facilitators: 10,
    first: '2023-11-13',
    last: '2024-06-14',
    pools: [
      { phase: 'secondary', schools: 7 },
      { phase: 'primary', schools: 20 },
      { phase: 'special', schools: 7 },
    ],
  },
  {
    programme: 'extendingLeadingPractice',
    year: 2023,
    facilitators: 6,
    first: '2023-11-13',
    last: '2024-06-14',
    pools: [
      { phase: 'secondary', schools: 5 },
      { phase: 'primary', schools: 6 },
      { phase: 'special', schools: 6 },
    ],
  },
  {
    programme: 'jubileeNetworks',
    year: 2023,
    facilitators: 5,
    first: '2023-10-02',
    last: '2024-06-28',
    pools: networks(7, 10, 15, 10),
  },
  {
    programme: 'trustLeaders',
    year: 2023,
    facilitators: 2,
    first: '2023-11-06',
    last: '2024-06-28',
    pools: [],
    trusts: 41,
  },
  {
    programme: 'send',
    year: 2024,
    facilitators: 13,
    first: '2025-01-13',
    last: '2025-06-20',
    pools: [
      { phase: 'primary', schools: 24 },
      { phase: 'secondary', schools: 20 },
    ],
  },
  {
    programme: 'growingTheTop',
    year: 2024,
    facilitators: 10,
    first: '2024-11-11',
    last: '2025-06-13',
    pools: [
      { phase: 'secondary', schools: 6 },
      { phase: 'primary', schools: 19 },
      { phase: 'special', schools: 7 },
    ],
  },
  {
    programme: 'extendingLeadingPractice',
    year: 2024,
    facilitators: 6,
    first: '2024-10-07',
    last: '2025-06-13',
    pools: [
      { phase: 'primary', schools: 8 },
      { phase: 'secondary', schools: 6 },
      { phase: 'special', schools: 4 },
    ],
  },
  {
    programme: 'jubileeNetworks',
    year: 2024,
    facilitators: 5,
    first: '2024-09-30',
    last: '2025-06-27',
    pools: networks(8, 10, 13, 10),
  },
  {
    programme: 'trustLeaders',
    year: 2024,
    facilitators: 2,
    first: '2024-11-04',
    last: '2025-06-27',
    pools: [],
    trusts: 43,
  },
]
