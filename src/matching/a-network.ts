import { type Day, type Period, addDays, day, daysFrom, period, throughout } from '#kernel'
import { type Chance, chanceFrom } from './chance.ts'
import { at } from './at.ts'
import { standardPolicy } from './matching-policy.ts'
import type { Context, Phase, Place, Practitioner, Problem, ReviewToStaff } from './problem.ts'
import { kilometres } from './travel.ts'

export type Scarcity = 'base' | 'tight' | 'short'
export type NetworkWish = {
  readonly reviews: number
  readonly practitioners: number
  readonly scarcity: Scarcity
  readonly seed: number
  /** Places to use instead of invented ones, in any order; when there are fewer than reviews, some host twice. */
  readonly schools?: readonly NetworkSchool[]
}

/**
 * An invented network of the published shape, the same for the same wish: phases 70/18/8/4 %, about half of the schools in
 * trusts, hubs by place, about 3.5 peers a review. `base` has reviewers to spare, `tight` just enough, `short` too few.
 */
export function aNetwork({ reviews, practitioners, scarcity, seed, schools: given }: NetworkWish): Problem {
  const chance = chanceFrom(seed)
  const count = Math.round(reviews * 1.35)
  const schools = given
    ? chance.shuffled(given).slice(0, count)
    : Array.from({ length: count }, (_, index) => aSchool(chance, index))
  const order = chance.shuffled(schools)
  const hosts = Array.from({ length: reviews }, (_, index) => at(order, index % order.length))
  return {
    reviews: hosts.map((school, index) => aReview(chance, school, index)),
    practitioners: Array.from({ length: practitioners }, (_, index) =>
      aReviewer(chance, { school: chance.oneOf(schools), hosts, index, supply: supplies[scarcity] }),
    ),
    standing: [],
    forbidden: [],
    policy: standardPolicy,
    seed,
  }
}

type Supply = {
  readonly none: number
  readonly second: number
  readonly third: number
  readonly freeWeeks: number
}

/** Chances of no review this year, of a second and a third, and of being free in a given week: matching trials, instances B.1. */
const supplies: Readonly<Record<Scarcity, Supply>> = {
  base: { none: 0, second: 0.35, third: 0.08, freeWeeks: 0.52 },
  tight: { none: 0, second: 0.1, third: 0.01, freeWeeks: 0.27 },
  short: { none: 0.04, second: 0, third: 0, freeWeeks: 0.17 },
}

export type NetworkSchool = {
  readonly id: string
  readonly name: string
  readonly trust: string | null
  readonly hub: string
  readonly phase: Phase
  readonly place: Place
  readonly context: Context
}

const towns: readonly (readonly [region: string, easting: number, northing: number])[] = [
  ['London', 530, 180],
  ['London', 545, 186],
  ['West Midlands', 407, 287],
  ['North West', 384, 398],
  ['North West', 335, 390],
  ['Yorkshire and the Humber', 430, 433],
  ['Yorkshire and the Humber', 435, 387],
  ['North East', 425, 565],
  ['East Midlands', 457, 340],
  ['East Midlands', 458, 304],
  ['South West', 359, 173],
  ['South West', 248, 55],
  ['South East', 442, 112],
  ['South East', 451, 206],
  ['South East', 632, 158],
  ['East of England', 545, 258],
  ['East of England', 623, 308],
]

function aSchool(chance: Chance, index: number): NetworkSchool {
  const [region, easting, northing] = chance.oneOf(towns)
  const spread = (): number => (chance.share() + chance.share() - 1) * 35_000
  const place = {
    easting: Math.round(easting * 1000 + spread()),
    northing: Math.round(northing * 1000 + spread()),
  }
  const draw = chance.share()
  const phase = draw < 0.7 ? 'primary' : draw < 0.88 ? 'secondary' : draw < 0.96 ? 'special' : 'allThrough'
  const roll =
    phase === 'special' ? chance.whole(60, 200) : chance.whole(120, 370) * (phase === 'primary' ? 1 : 3)
  return {
    id: `school-${index}`,
    name: `School ${index}`,
    trust: chance.happens(0.55) ? `trust ${region} ${chance.whole(0, 8)}` : null,
    hub: `hub ${Math.floor(place.easting / 45_000)}-${Math.floor(place.northing / 45_000)}`,
    phase,
    place,
    context: { roll, fsm: Math.round(chance.share() * 60) / 100, region },
  }
}

const firstMonday = day('2024-09-23')
const weeks = Array.from({ length: 38 }, (_, index) => addDays(firstMonday, 7 * index)).filter(
  (_, index) => ![5, 13, 14, 20, 27, 28, 35].includes(index),
)
const subjects = [
  'early reading',
  'mathematics',
  'SEND provision',
  'curriculum',
  'attendance',
  'middle leaders',
]

function aReview(chance: Chance, school: NetworkSchool, index: number): ReviewToStaff {
  const monday = chance.oneOf(weeks)
  const slots = Math.min(8, Math.max(2, Math.round(1.77 + school.context.roll / 320 + chance.share() * 1.2)))
  return {
    id: `review-${index}`,
    role: 'peer',
    name: school.name,
    days: daysFrom(addDays(monday, chance.whole(0, 2)), 3),
    school: school.id,
    trust: school.trust,
    hub: school.hub,
    phase: school.phase,
    place: school.place,
    slots,
    needs: {
      samePhase: Math.ceil(slots / 2),
      senior: 1,
      special: school.phase === 'special',
      send: chance.happens(0.15),
    },
    focus: chance.shuffled(subjects).slice(0, 2),
    context: school.context,
    allows: { ownHub: chance.happens(0.05), severalFromOneSchool: chance.happens(0.02) },
  }
}

type ReviewerWish = {
  readonly school: NetworkSchool
  readonly hosts: readonly NetworkSchool[]
  readonly index: number
  readonly supply: Supply
}

function aReviewer(chance: Chance, { school, hosts, index, supply }: ReviewerWish): Practitioner {
  const wantsFar = chance.happens(0.15)
  const seniority = chance.share()
  return {
    id: `person-${index}`,
    name: `Reviewer ${index}`,
    school: school.id,
    trust: school.trust,
    hub: school.hub,
    phases: [school.phase],
    seniority: seniority < 0.35 ? 'head' : seniority < 0.75 ? 'senior' : 'middle',
    novice: chance.happens(0.25),
    sendExperience: school.phase === 'special' || chance.happens(0.3),
    accredited: [period(day(chance.happens(0.9) ? '2024-09-01' : '2025-01-01'), day('2025-09-01'))],
    unavailable: busyWeeks(chance, supply.freeWeeks),
    home: school.place,
    farthestKm: wantsFar ? null : chance.oneOf([80, 120, 160]),
    wantsFar,
    interests: chance.shuffled(subjects).slice(0, chance.whole(0, 3)),
    specialisms: chance.shuffled(subjects).slice(0, chance.whole(0, 2)),
    limit: chance.happens(supply.none)
      ? 0
      : 1 + Number(chance.happens(supply.second)) + Number(chance.happens(supply.third)),
    gapDays: 21,
    servedLately: false,
    owed: chance.whole(-3, 9),
    context: school.context,
    conflicts: chance.happens(0.3)
      ? [{ school: chance.oneOf(hosts).id, why: 'reviewed there last year' }]
      : [],
    choices: chance.happens(0.4) ? choicesOf(chance, school, hosts) : [],
  }
}

const sightedHosts = 12
const nearKm = 120

/** Up to three hosts within a day's reach, of the few whose dates they happened to look at. */
function choicesOf(
  chance: Chance,
  { place }: NetworkSchool,
  hosts: readonly NetworkSchool[],
): Practitioner['choices'] {
  const seen = Array.from({ length: sightedHosts }, () => chance.whole(0, hosts.length - 1))
  return [...new Set(seen)]
    .filter((index) => kilometres(at(hosts, index).place, place) < nearKm)
    .slice(0, 3)
    .map((index, rank) => ({ review: `review-${index}`, rank: rank + 1 }))
}

/** Runs of weeks, Monday to Sunday, in which somebody is not free. */
function busyWeeks(chance: Chance, free: number): Period[] {
  const runs: { from: Day; last: Day }[] = []
  for (let week = 0; week < 40; week += 1) {
    if (chance.happens(free)) continue
    const from = addDays(firstMonday, 7 * week)
    const run = runs.at(-1)
    if (run && addDays(run.last, 1) === from) run.last = addDays(from, 6)
    else runs.push({ from, last: addDays(from, 6) })
  }
  return runs.map(({ from, last }) => throughout(from, last))
}
