import { addDays, day } from '#kernel'
import { standardGroupsPolicy } from './groups-policy.ts'
import type { Facilitator, GroupsProblem, SchoolToGroup } from './groups-problem.ts'

export { aCohort } from './a-cohort.ts'
export { overAllColumns } from './over-all-columns.ts'

/** A primary school of 300 in no trust and no hub, free in the first week of February 2025. */
export const aSchoolToGroup = (wishes: Partial<SchoolToGroup> = {}): SchoolToGroup => ({
  id: 'larkfield',
  name: 'Larkfield Primary School',
  phase: 'primary',
  authority: 'Solihull',
  trust: null,
  hub: null,
  place: { easting: 430_000, northing: 290_000 },
  context: { roll: 300, fsm: 0.2, region: 'West Midlands' },
  strengths: [],
  priorities: [],
  freeDays: [0, 1, 2, 3, 4].map((later) => addDays(day('2025-02-03'), later)),
  ...wishes,
})

/** So many schools, 60 km from one to the next in a line, each in an authority of its own. */
export const schoolsInALine = (count: number, wishes: Partial<SchoolToGroup> = {}): SchoolToGroup[] =>
  Array.from({ length: count }, (_, index) =>
    aSchoolToGroup({
      id: `school-${index}`,
      name: `School ${index}`,
      authority: `authority ${index}`,
      place: { easting: 300_000 + 60_000 * index, northing: 290_000 },
      ...wishes,
    }),
  )

export const aFacilitator = (wishes: Partial<Facilitator> = {}): Facilitator => ({
  id: 'facilitator-1',
  name: 'Noor Haddad',
  phases: ['primary'],
  trust: null,
  capacity: 2,
  place: { easting: 430_000, northing: 300_000 },
  farthestKm: null,
  conflicts: [],
  ...wishes,
})

/** Nobody to group, nobody to lead. */
export const aGroupsProblem = (wishes: Partial<GroupsProblem> = {}): GroupsProblem => ({
  begins: day('2024-09-02'),
  schools: [],
  facilitators: [],
  met: [],
  together: [],
  apart: [],
  fives: [],
  policy: standardGroupsPolicy,
  seed: 1,
  ...wishes,
})
