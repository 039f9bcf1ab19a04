import { day, throughout } from '#kernel'
import { standardDatesPolicy } from './dates-policy.ts'
import type { DatesProblem, HostToDate } from './dates-problem.ts'

export { aYear, teamsOn } from './a-year.ts'

/** A primary school in no trust that would like three days from Tuesday 3 December 2024. */
export const aHostToDate = (wishes: Partial<HostToDate> = {}): HostToDate => ({
  id: 'review-1',
  name: 'Larkfield Primary School',
  school: 'larkfield',
  trust: null,
  hub: null,
  authority: 'Solihull',
  phase: 'primary',
  place: { easting: 430_000, northing: 290_000 },
  allowsOwnHub: false,
  wishes: [{ first: day('2024-12-03'), rank: 1 }],
  ...wishes,
})

/** One host, nobody to lead, schools open from September to July but for Christmas. */
export const aDatesProblem = (wishes: Partial<DatesProblem> = {}): DatesProblem => ({
  hosts: [aHostToDate()],
  leads: [],
  calendar: {
    bankHolidays: [day('2025-05-05')],
    terms: [
      {
        authority: null,
        open: [
          throughout(day('2024-09-02'), day('2024-12-20')),
          throughout(day('2025-01-06'), day('2025-07-22')),
        ],
      },
    ],
    exams: [],
  },
  fixed: [],
  forbidden: [],
  surcharges: [],
  teamRooms: [],
  policy: standardDatesPolicy,
  ...wishes,
})
