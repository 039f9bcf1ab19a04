import { addDays, day, daysFrom, period, throughout } from '#kernel'
import fc from 'fast-check'
import { checkPlan } from '../check-plan.ts'
import { lineupOf } from '../lineup.ts'
import { standardPolicy } from '../matching-policy.ts'
import { type Around, levelsAround, levelsOf, total } from '../objective.ts'
import type { Pair, Phase, Practitioner, Problem, ReviewToStaff } from '../problem.ts'
import { type Roster, rosterOf } from '../roster.ts'
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
      servedLately: fc.boolean(),
      owed: fc.integer({ min: -3, max: 6 }),
      context: oneOf(null, { roll: 1000, fsm: 0.1, region: 'London' }),
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
    on: oneOf(firstDay, addDays(firstDay, -24)),
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

/** The least that any lawful line-up costs, and by pair the least of those with it (`with`) and of those without it (`without`). */
export type Least = {
  readonly cost: number
  readonly with: (pair: Pair) => number
  readonly without: (pair: Pair) => number
}

/**
 * Tries every line-up that the checker lets pass: teams are sets of bits, of which each review has a list with its cost, and each
 * person a table of the sets of reviews that they can do. Rules for a team, for a person and the objective are asked once each.
 */
export function leastOfAll(problem: Problem): Least {
  const roster = rosterOf(problem)
  const { openings, people } = roster
  const lawful = (pairs: readonly Pair[]): boolean =>
    checkPlan(problem, pairs).every(({ words }) => words === 'stood firm and is gone')
  const costs = (pairs: readonly Pair[], around: Partial<Around>): number =>
    total(levelsAround(roster, lineupOf(roster, pairs), { openings: [], people: [], senders: [], ...around }))
  const pairOf = (opening: number, person: number): Pair => ({
    review: openings[opening]?.review.id ?? '',
    practitioner: people[person]?.practitioner.id ?? '',
  })
  const isFirm = ({ review, practitioner }: Pair): boolean =>
    problem.standing.some(
      (stands) =>
        stands.review === review &&
        stands.practitioner === practitioner &&
        (stands.firmness === 'locked' || stands.firmness === 'accepted'),
    )
  const teams = openings.map((opening) => {
    const pairs = people.map((_, person) => pairOf(opening.index, person))
    const firm = bitsOf(pairs, isFirm)
    return subsetsOf(bitsOf(pairs, (pair) => isFirm(pair) || lawful([pair])))
      .filter((team) => (team & firm) === firm)
      .map((team) => ({ team, pairs: pairs.filter((_, person) => (team >> person) & 1) }))
      .filter(({ pairs: placed }) => lawful(placed))
      .map(({ team, pairs: placed }) => ({ team, cost: costs(placed, { openings: [opening] }) }))
  })
  const loads = people.map((person) =>
    subsetsOf(2 ** openings.length - 1).map((load) => {
      const pairs = openings.flatMap(({ index }) =>
        (load >> index) & 1 ? [pairOf(index, person.index)] : [],
      )
      return lawful(pairs) ? costs(pairs, { people: [person] }) : Number.POSITIVE_INFINITY
    }),
  )
  return leastIn({ roster, teams, loads })
}

type Tables = {
  readonly roster: Roster
  readonly teams: readonly (readonly { readonly team: number; readonly cost: number }[])[]
  /** By person, and by set of reviews. */
  readonly loads: readonly (readonly number[])[]
}

function leastIn({ roster, teams, loads }: Tables): Least {
  const { people, owedReviews, policy } = roster
  const withPair = new Float64Array(teams.length * people.length).fill(Number.POSITIVE_INFINITY)
  const withoutPair = withPair.slice()
  const chosen: number[] = []
  const load = people.map(() => 0)
  const loadCost = (person: number): number => loads[person]?.[load[person] ?? 0] ?? 0
  const beyondOwed = (): number => {
    const sent = owedReviews.map((owed) => -owed)
    for (const { index, sender } of people)
      if (sender >= 0) sent[sender] = (sent[sender] ?? 0) + countOf(load[index] ?? 0)
    return policy.weights.beyondOwed * sent.reduce((over, beyond) => over + Math.max(0, beyond), 0)
  }
  const note = (cost: number): void => {
    for (let pair = 0; pair < withPair.length; pair += 1) {
      const team = chosen[Math.floor(pair / people.length)] ?? 0
      const table = (team >> (pair % people.length)) & 1 ? withPair : withoutPair
      table[pair] = Math.min(table[pair] ?? 0, cost)
    }
  }
  const tryAll = (opening: number, cost: number): number => {
    if (opening === teams.length) {
      const whole = people.reduce((sum, { index }) => sum + loadCost(index), cost + beyondOwed())
      note(whole)
      return whole
    }
    let least = Number.POSITIVE_INFINITY
    for (const one of teams[opening] ?? []) {
      chosen[opening] = one.team
      for (const { index } of people)
        load[index] = (load[index] ?? 0) | (((one.team >> index) & 1) << opening)
      if (people.every(({ index }) => loadCost(index) < Number.POSITIVE_INFINITY))
        least = Math.min(least, tryAll(opening + 1, cost + one.cost))
      for (const { index } of people) load[index] = (load[index] ?? 0) & ~(1 << opening)
    }
    return least
  }
  const numberOf = ({ review, practitioner }: Pair): number =>
    (roster.openingOf.get(review)?.index ?? 0) * people.length +
    (roster.personOf.get(practitioner)?.index ?? 0)
  return {
    cost: tryAll(0, 0),
    with: (pair) => withPair[numberOf(pair)] ?? 0,
    without: (pair) => withoutPair[numberOf(pair)] ?? 0,
  }
}

const countOf = (bits: number): number => (bits === 0 ? 0 : (bits & 1) + countOf(bits >> 1))

const bitsOf = <T>(list: readonly T[], holds: (each: T) => boolean): number =>
  list.reduce((bits, each, index) => bits | (Number(holds(each)) << index), 0)

/** All sets of bits within one, smallest number first. */
const subsetsOf = (bits: number): number[] =>
  Array.from({ length: bits + 1 }, (_, set) => set).filter((set) => (set & ~bits) === 0)
