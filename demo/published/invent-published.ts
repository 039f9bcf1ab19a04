import { type PartnershipYear, partnershipYear } from '#partnership'
import type { DemoSchool } from '../partnership/schools.ts'
import { chanceOf } from '../random.ts'
import { fittedTo, ranked } from './fit-results.ts'

type Figures = Readonly<Record<string, number | string>>
export type DemoPublished = {
  readonly dataset: 'ks2' | 'ks4' | 'census' | 'schools'
  readonly year: PartnershipYear
  readonly place: string
  readonly figures: Figures
}

/** Of 2022/23 and 2023/24, what the report of 2023/24 prints for the partnership, in hundredths, points or Progress 8. */
const published = {
  2022: { fsm: 28, expected: 62, disadvantaged: 48, attainment8: 37.5, progress8: -0.47, wellAbove: 42 },
  2023: { fsm: 31, expected: 62, disadvantaged: 49, attainment8: 37.9, progress8: -0.45, wellAbove: 44 },
} as const
type Year = keyof typeof published

/** England as the report of 2023/24 prints it; disadvantaged pupils of 2022/23 and Attainment 8 are the DfE’s. */
const england: readonly DemoPublished[] = [
  area('census', 2022, { PNUMFSM: 24 }),
  area('census', 2023, { PNUMFSM: 24 }),
  area('schools', 2023, { PRIMARY: 78, SECONDARY: 16, SPECIAL: 6 }),
  area('ks2', 2022, { PTRWM_EXP: 60, PTRWM_EXP_FSM6CLA1A: 44 }),
  area('ks2', 2023, { PTRWM_EXP: 61, PTRWM_EXP_FSM6CLA1A: 46 }),
  area('ks4', 2023, { ATT8SCR: 46.1, ATT8SCR_FSM6CLA1A: 34.7, P8MEA_FSM6CLA1A: -0.55 }),
]

function area(dataset: DemoPublished['dataset'], year: Year, figures: Figures): DemoPublished {
  return { dataset, year: partnershipYear(year), place: 'ENG', figures }
}

/** Published-like figures of the invented schools: no real school’s results are touched. */
export const inventPublished = (schools: readonly DemoSchool[]): DemoPublished[] => [
  ...([2022, 2023] as const).flatMap((year) => {
    const members = schools.filter(({ tenure }) => tenure.includes(year))
    return [...census(members, year), ...keyStage2(members, year), ...keyStage4(members, year)]
  }),
  ...england,
]

const place = ({ urn }: DemoSchool): string => String(urn)
const isPrimary = ({ phase }: DemoSchool): boolean => phase === 'primary' || phase === 'allThrough'
const isSecondary = ({ phase }: DemoSchool): boolean => phase === 'secondary' || phase === 'allThrough'

function census(schools: readonly DemoSchool[], year: Year): DemoPublished[] {
  const share = fittedTo(
    published[year].fsm,
    schools.map(({ fsmPercent, pupils }) => ({ value: fsmPercent, weight: pupils })),
    { least: 0.5, most: 90, step: 0.1 },
  )
  return schools.map((school, index) => ({
    dataset: 'census',
    year: partnershipYear(year),
    place: place(school),
    figures: { NOR: school.pupils, NUMFSM: Math.round((school.pupils * (share[index] ?? 0)) / 100) },
  }))
}

/** Fewer pupils than this are suppressed: DfE, performance tables technical guide. */
const fewest = 6

function keyStage2(all: readonly DemoSchool[], year: Year): DemoPublished[] {
  const chance = chanceOf(`key stage 2 ${year}`)
  const schools = all.filter(isPrimary)
  const yearsInSchool = ({ phase }: DemoSchool) => (phase === 'allThrough' ? 13 : 7)
  const pupils = schools.map((school) => Math.max(fewest, Math.round(school.pupils / yearsInSchool(school))))
  const poor = schools.map(({ fsmPercent }, index) =>
    Math.round(((pupils[index] ?? 0) * fsmPercent * 1.1) / 100),
  )
  const given = poor.map((count) => (count < fewest ? 0 : count))
  const expected = fittedTo(
    published[year].expected,
    schools.map(({ fsmPercent }, index) => ({
      value: 74 - fsmPercent * 0.45 + chance.whole(-12, 12),
      weight: pupils[index] ?? 0,
    })),
    { least: 12, most: 98, step: 1 },
  )
  const disadvantaged = fittedTo(
    published[year].disadvantaged,
    given.map((weight, index) => ({ value: (expected[index] ?? 0) - 12 + chance.whole(-9, 9), weight })),
    { least: 5, most: 95, step: 1 },
  )
  return schools.map((school, index) => ({
    dataset: 'ks2',
    year: partnershipYear(year),
    place: place(school),
    figures: {
      TELIG: pupils[index] ?? 0,
      PTRWM_EXP: expected[index] ?? 0,
      TFSM6CLA1A: poor[index] ?? 0,
      PTRWM_EXP_FSM6CLA1A: (given[index] ?? 0) === 0 ? 'SUPP' : (disadvantaged[index] ?? 0),
    },
  }))
}

function keyStage4(all: readonly DemoSchool[], year: Year): DemoPublished[] {
  const chance = chanceOf(`key stage 4 ${year}`)
  const schools = all.filter(isSecondary)
  const yearsInSchool = ({ phase }: DemoSchool) => (phase === 'allThrough' ? 13 : 6)
  const pupils = schools.map((school) => Math.max(30, Math.round(school.pupils / yearsInSchool(school))))
  const poor = schools.map(({ fsmPercent }, index) =>
    Math.max(fewest, Math.round(((pupils[index] ?? 0) * fsmPercent * 1.1) / 100)),
  )
  const counted = poor.map((count) => Math.max(fewest, count - chance.whole(0, 2)))
  const attainment = fittedTo(
    published[year].attainment8,
    poor.map((weight) => ({ value: 38 + chance.whole(-70, 70) / 10, weight })),
    { least: 18, most: 65, step: 0.1 },
  )
  const progress = fittedTo(
    published[year].progress8,
    counted.map((weight) => ({ value: chance.whole(-120, 40) / 100, weight })),
    { least: -2.5, most: 1.5, step: 0.01 },
  )
  const overall = ranked(chance, { count: schools.length, above: published[year].wellAbove })
  return schools.map((school, index) => ({
    dataset: 'ks4',
    year: partnershipYear(year),
    place: place(school),
    figures: {
      TPUP: pupils[index] ?? 0,
      P8MEA: overall[index] ?? 0,
      TFSM6CLA1A: poor[index] ?? 0,
      ATT8SCR_FSM6CLA1A: attainment[index] ?? 0,
      P8PUP_FSM6CLA1A: counted[index] ?? 0,
      P8MEA_FSM6CLA1A: progress[index] ?? 0,
    },
  }))
}
