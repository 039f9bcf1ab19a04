import { type Day, addDays, day, isWeekend } from '#kernel'
import { at } from '../at.ts'
import { type Chance, chanceFrom } from '../chance.ts'
import type { Phase, Place } from '../problem.ts'
import { standardGroupsPolicy } from './groups-policy.ts'
import type { Facilitator, GroupsProblem, Meeting, SchoolToGroup } from './groups-problem.ts'

type CohortWish = { readonly schools: number; readonly seed: number; readonly phases?: readonly Phase[] }

/**
 * An invented cohort, the same for the same wish: schools around English towns, half of them in trusts, topics drawn from ten,
 * about half of the days of a year free, one facilitator for some four groups, and a few who met last year.
 */
export function aCohort({ schools: count, seed, phases = ['primary'] }: CohortWish): GroupsProblem {
  const chance = chanceFrom(seed)
  const schools = Array.from({ length: count }, (_, index) =>
    aSchool(chance, index, at(phases, index % phases.length)),
  )
  return {
    begins: day('2024-09-02'),
    schools,
    facilitators: phases.flatMap((phase) => facilitatorsOf(chance, phase, count / phases.length)),
    met: Array.from({ length: Math.floor(count / 4) }, (): Meeting => {
      const [one, other] = chance.shuffled(schools)
      return { schools: [one?.id ?? '', other?.id ?? ''], on: day('2024-07-10') }
    }),
    together: [],
    apart: [],
    fives: [],
    policy: standardGroupsPolicy,
    seed,
  }
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
  ['South West', 359, 173],
  ['South East', 442, 112],
  ['South East', 632, 158],
  ['East of England', 545, 258],
]

const topics = [
  'adaptive teaching',
  'attendance',
  'behaviour',
  'communication and language',
  'early identification',
  'leadership of SEND',
  'parents as partners',
  'resourced provision',
  'teaching assistants',
  'transition',
]

function aSchool(chance: Chance, index: number, phase: Phase): SchoolToGroup {
  const [region, easting, northing] = chance.oneOf(towns)
  const place = around(chance, easting * 1000, northing * 1000)
  const mixed = chance.shuffled(topics)
  const strong = chance.whole(1, 3)
  return {
    id: `school-${index}`,
    name: `School ${index}`,
    phase,
    authority: `authority ${Math.floor(place.easting / 30_000)}-${Math.floor(place.northing / 30_000)}`,
    trust: chance.happens(0.5) ? `trust ${region} ${chance.whole(0, 12)}` : null,
    hub: chance.happens(0.8)
      ? `hub ${Math.floor(place.easting / 45_000)}-${Math.floor(place.northing / 45_000)}`
      : null,
    place,
    context: {
      roll: phase === 'secondary' ? chance.whole(600, 1800) : chance.whole(120, 640),
      fsm: Math.round(chance.share() * 60) / 100,
      region,
    },
    strengths: mixed.slice(0, strong),
    priorities: mixed.slice(strong, strong + chance.whole(1, 3)),
    freeDays: visitDays.filter(() => chance.happens(0.5)),
  }
}

const around = (chance: Chance, easting: number, northing: number): Place => {
  const spread = (): number => (chance.share() + chance.share() - 1) * 35_000
  return { easting: Math.round(easting + spread()), northing: Math.round(northing + spread()) }
}

const visitDays: readonly Day[] = Array.from({ length: 70 }, (_, index) =>
  addDays(day('2025-01-13'), index),
).filter((date) => !isWeekend(date))

function facilitatorsOf(chance: Chance, phase: Phase, schools: number): Facilitator[] {
  return Array.from({ length: Math.ceil(schools / 9) }, (_, index): Facilitator => {
    const [region, easting, northing] = chance.oneOf(towns)
    return {
      id: `facilitator-${phase}-${index}`,
      name: `Facilitator ${index} (${phase})`,
      phases: [phase],
      trust: chance.happens(0.3) ? `trust ${region} ${chance.whole(0, 12)}` : null,
      capacity: 4,
      place: around(chance, easting * 1000, northing * 1000),
      farthestKm: null,
      conflicts: [],
    }
  })
}
