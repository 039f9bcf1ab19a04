import { addDays, day, daysFrom, period, throughout } from '#kernel'
import fc from 'fast-check'
import { lineupOf } from '../lineup.ts'
import { standardPolicy } from '../matching-policy.ts'
import { levelsOf, total } from '../objective.ts'
import type { Pair, Phase, Practitioner, Problem, ReviewToStaff } from '../problem.ts'
import { rosterOf } from '../roster.ts'
import { aPractitioner, aProblem, aReviewToStaff } from '../testing.ts'

const firstDay = day('2024-12-02')
const oneOf = <const T>(...values: readonly T[]) => fc.constantFrom(...values)
const organisation = (kind: string) => oneOf(null, `${kind} a`, `${kind} b`)
const places = oneOf(300, 340, 420).map((km) => ({ easting: km * 1000, northing: 300_000 }))

const aReviewOf = (index: number): fc.Arbitrary<ReviewToStaff> =>
  fc
    .record({
      days: fc.nat(6).map((later) => daysFrom(addDays(firstDay, 2 * later), 3)),
      trust: organisation('trust'),
      hub: organisation('hub'),
      phase: oneOf('primary', 'secondary', 'special'),
      place: places,
      slots: fc.integer({ min: 1, max: 3 }),
      needs: fc.record({
        samePhase: fc.nat(2),
        senior: fc.nat(1),
        special: fc.boolean(),
        send: fc.boolean(),
      }),
      allows: fc.record({ ownHub: fc.boolean(), severalFromOneSchool: fc.boolean() }),
      focus: fc.subarray(['attendance', 'mathematics']),
    })
    .map((wishes) => aReviewToStaff({ ...wishes, id: `review-${index}`, school: `host ${index}` }))

export const aPersonOf = (index: number): fc.Arbitrary<Practitioner> =>
  fc
    .record({
      school: oneOf(null, 'host 0', 'host 1', 'school a', 'school b'),
      trust: organisation('trust'),
      hub: organisation('hub'),
      phases: fc.subarray<Phase>(['primary', 'secondary', 'special']),
      seniority: oneOf('head', 'middle'),
      novice: fc.boolean(),
      sendExperience: fc.boolean(),
      accredited: oneOf([period(day('2024-09-01'))], [period(day('2024-12-06'))]),
      unavailable: oneOf([], [], [throughout(day('2024-12-09'), day('2024-12-10'))]),
      home: places,
      farthestKm: oneOf(null, 60, 130),
      wantsFar: fc.boolean(),
      interests: fc.subarray(['attendance', 'mathematics']),
      limit: fc.nat(3),
      gapDays: oneOf(0, 2, 5),
      owed: fc.integer({ min: -3, max: 6 }),
      choices: fc
        .subarray(['review-0', 'review-1'])
        .map((chosen) => chosen.map((review, rank) => ({ review, rank: rank + 1 }))),
    })
    .map((wishes) => aPractitioner({ ...wishes, id: `person-${index}` }))

const anyPair: fc.Arbitrary<Pair> = fc.record({
  review: oneOf('review-0', 'review-1', 'review-2'),
  practitioner: oneOf('person-0', 'person-1', 'person-2', 'person-3'),
})

/** Up to three reviews and four people, with all that a rule can hang on. */
export const anyProblem: fc.Arbitrary<Problem> = fc
  .record({
    reviews: fc.integer({ min: 1, max: 3 }).chain((count) => fc.tuple(...upTo(count).map(aReviewOf))),
    practitioners: fc.integer({ min: 1, max: 4 }).chain((count) => fc.tuple(...upTo(count).map(aPersonOf))),
    standing: fc.uniqueArray(
      fc
        .tuple(anyPair, oneOf('locked', 'accepted', 'offered', 'chosen'))
        .map(([pair, firmness]) => ({ ...pair, firmness })),
      { maxLength: 3, selector: ({ review, practitioner }) => `${review} ${practitioner}` },
    ),
    forbidden: fc.array(anyPair, { maxLength: 2 }),
    shortage: oneOf('spread', 'spread', 'fullTeamsFirst'),
  })
  .map(({ shortage, ...wishes }) => aProblem({ ...wishes, policy: { ...standardPolicy, shortage } }))

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

/** Points of any line-up, by the objective alone. */
export const costOfPairs = (problem: Problem, pairs: readonly Pair[]): number => {
  const roster = rosterOf(problem)
  return total(levelsOf(roster, lineupOf(roster, pairs)))
}

/** Holds a rule to problem after problem, the same each time. */
export const always = async (rule: (problem: Problem) => Promise<void>, numRuns: number): Promise<void> =>
  fc.assert(fc.asyncProperty(anyProblem, rule), { numRuns, seed: 20_241_203 })
