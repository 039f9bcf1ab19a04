import { addDays, day, daysFrom, throughout } from '#kernel'
import fc from 'fast-check'
import type { Practitioner, Problem, ReviewToStaff } from '../problem.ts'
import { aPractitioner, aProblem, aReviewToStaff } from '../testing.ts'

const firstDay = day('2024-12-02')
const oneOf = <const T>(...values: readonly T[]) => fc.constantFrom(...values)
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

const aReviewOf = (index: number): fc.Arbitrary<ReviewToStaff> =>
  fc
    .record({
      days: fc.nat(8).map((later) => daysFrom(addDays(firstDay, 2 * later), 3)),
      slots: fc.integer({ min: 1, max: 2 }),
      needs: fc.record({
        samePhase: fc.nat(1),
        senior: fc.nat(1),
        special: fc.constant(false),
        send: fc.boolean(),
      }),
      phase: oneOf('primary', 'secondary'),
    })
    .map((wishes) => aReviewToStaff({ ...wishes, id: `review-${index}`, school: `host ${index}` }))

const aPersonOf = (index: number): fc.Arbitrary<Practitioner> =>
  fc
    .record({
      school: oneOf(null, 'school a', 'school b'),
      owed: fc.constantFrom(0, 3),
      trust: oneOf(null, 'trust a', 'trust b'),
      seniority: oneOf('head', 'middle'),
      sendExperience: fc.boolean(),
      phases: oneOf(['primary'], ['secondary']),
      unavailable: oneOf(
        [],
        [throughout(day('2024-12-02'), day('2024-12-06'))],
        [throughout(day('2024-12-09'), day('2024-12-20'))],
      ),
      limit: fc.integer({ min: 1, max: 2 }),
      gapDays: oneOf(0, 3),
      servedLately: fc.boolean(),
      conflicts: oneOf([], [{ school: 'host 0', why: 'they reviewed it in 2023/24' }]),
    })
    .map((wishes) => aPractitioner({ ...wishes, id: `person-${index}`, name: `Person ${index}` }))

/** Three or four reviews and four to six people, of whom some have accepted what they are planned for, once it is planned. */
export const anySeason: fc.Arbitrary<{ problem: Problem; accepted: readonly boolean[] }> = fc.record({
  problem: fc
    .record({
      reviews: fc.integer({ min: 3, max: 4 }).chain((count) => fc.tuple(...upTo(count).map(aReviewOf))),
      practitioners: fc.integer({ min: 4, max: 6 }).chain((count) => fc.tuple(...upTo(count).map(aPersonOf))),
    })
    .map((wishes) => aProblem(wishes)),
  accepted: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
})
