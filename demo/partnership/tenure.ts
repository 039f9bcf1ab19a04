import { type Period, period } from '#kernel'
import { partnershipYear, periodOfYear } from '#partnership'
import type { Chance } from '../random.ts'
import type { Cohort } from './choose-models.ts'

/** The partnership years, by the year in which they begin, in which a school is a partner. */
export type Tenure = readonly number[]

const firstYears: readonly (readonly [year: number, weight: number])[] = [
  [2011, 10],
  [2012, 9],
  [2013, 9],
  [2014, 8],
  [2015, 8],
  [2016, 6],
  [2017, 6],
  [2018, 8],
  [2019, 8],
  [2020, 4],
  [2021, 9],
  [2022, 11],
  [2023, 7],
]

export const latestYear = 2024

type Asked = { readonly cohort: Cohort; readonly place: number; readonly staysOn: boolean }

/** A few leave and some come back after a year or two away. `place` counts within the cohort. */
export function tenureOf(chance: Chance, { cohort, place, staysOn }: Asked): Tenure {
  switch (cohort) {
    case 'newcomer':
      return [latestYear]
    case 'former':
      return formerTenure(chance, place)
    case 'member':
      return memberTenure(chance, staysOn || !chance.happens(0.035))
  }
}

function memberTenure(chance: Chance, staysOn: boolean): Tenure {
  const first = weighted(chance, firstYears)
  const years = yearsFrom(first, staysOn ? latestYear : latestYear - 1)
  if (!chance.happens(0.08) || first > 2018) return years
  const away = chance.whole(first + 2, 2021)
  return years.filter((year) => year !== away && year !== away - 1)
}

const leftLastSummer = 22
const comesBack = 6

function formerTenure(chance: Chance, place: number): Tenure {
  const first = chance.whole(2012, 2018)
  if (place < leftLastSummer) return yearsFrom(first, 2022)
  const years = yearsFrom(first, chance.whole(2019, 2021))
  return place < leftLastSummer + comesBack ? [...years, latestYear] : years
}

const yearsFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** Years in a row as one period each; the last goes on when it reaches the latest year. */
export function stretchesOf(tenure: Tenure): Period[] {
  const runs: { first: number; last: number }[] = []
  for (const year of tenure) {
    const run = runs.at(-1)
    if (run && run.last === year - 1) run.last = year
    else runs.push({ first: year, last: year })
  }
  return runs.map(({ first, last }) =>
    period(begins(first), last === latestYear ? null : periodOfYear(partnershipYear(last)).until),
  )
}

const begins = (year: number) => periodOfYear(partnershipYear(year)).from

function weighted(chance: Chance, choices: readonly (readonly [number, number])[]): number {
  let place = chance.share() * choices.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [value, weight] of choices) {
    place -= weight
    if (place < 0) return value
  }
  return latestYear - 1
}
