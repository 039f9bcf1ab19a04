import { type Day, day, daysFrom, period } from '#kernel'
import { standardPolicy } from './matching-policy.ts'
import type { Practitioner, Problem, ReviewToStaff } from './problem.ts'

export { type NetworkSchool, type Scarcity, aNetwork } from './a-network.ts'
export { chanceFrom } from './chance.ts'
export { type Choosing, ownChoices } from './choosing/own-choices.ts'
export { type Network, byHand, costByHighs, flowByPricing, networkOf } from './solver/peers.ts'

/** Three days from Tuesday 3 December 2024, two slots, a primary school in no trust. */
export const aReviewToStaff = (wishes: Partial<ReviewToStaff> = {}): ReviewToStaff => ({
  id: 'review-1',
  role: 'peer',
  name: 'Larkfield Primary School',
  days: threeDaysFrom('2024-12-03'),
  school: 'larkfield',
  trust: null,
  hub: null,
  phase: 'primary',
  place: { easting: 430_000, northing: 290_000 },
  slots: 2,
  needs: { samePhase: 0, senior: 0, special: false, send: false },
  focus: [],
  context: { roll: 400, fsm: 0.3, region: 'West Midlands' },
  allows: { ownHub: false, severalFromOneSchool: false },
  ...wishes,
})

/** An experienced primary headteacher, always free, accredited for the year 2024/25, 10 km from Larkfield. */
export const aPractitioner = (wishes: Partial<Practitioner> = {}): Practitioner => ({
  id: 'person-1',
  name: 'Asha Rahman',
  school: null,
  trust: null,
  hub: null,
  phases: ['primary'],
  seniority: 'head',
  novice: false,
  sendExperience: false,
  accredited: [period(day('2024-09-01'), day('2025-09-01'))],
  unavailable: [],
  home: { easting: 430_000, northing: 300_000 },
  farthestKm: null,
  wantsFar: false,
  interests: [],
  specialisms: [],
  limit: 1,
  gapDays: 0,
  servedLately: false,
  owed: 0,
  context: null,
  conflicts: [],
  choices: [],
  ...wishes,
})

/** One review with two slots and nobody to fill them. */
export const aProblem = (wishes: Partial<Problem> = {}): Problem => ({
  reviews: [aReviewToStaff()],
  practitioners: [],
  standing: [],
  forbidden: [],
  policy: standardPolicy,
  seed: 1,
  ...wishes,
})

/** Three consecutive days; no weekend is skipped. */
export const threeDaysFrom = (first: string): Day[] => daysFrom(day(first), 3)
export { foreseen } from './withstand/foreseen.ts'
