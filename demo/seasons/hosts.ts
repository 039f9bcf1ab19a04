import type { EstimateLevel, EstimateOption } from '#seasons'
import type { DemoSchool } from '../partnership/schools.ts'
import { type Chance, chanceOf } from '../random.ts'
import { stagedSchools } from '../staged.ts'

/** A host of a season that is over, with what it asked to be told and the overall estimate when there is one. */
export type PastHost = {
  readonly school: DemoSchool
  readonly option: EstimateOption
  readonly overall: EstimateLevel | null
}
export type PastHosts = Record<2022 | 2023, readonly PastHost[]>

type Outcome = 'leading' | 'effective' | 'workingTowards' | 'none'
type Course = readonly [schools: number, before: Outcome | null, after: Outcome | null]

/**
 * How many schools took which course from 2022/23 to 2023/24: `none` hosted without an overall estimate, null did not host.
 * It adds up to 97, 196, 10 and 110 of 413, then 91, 142, 8 and 184 of 425; of 67 Effective 11 became Leading and
 * 56 stayed, and all 32 Leading stayed.
 */
const courses: readonly Course[] = [
  [11, 'effective', 'leading'],
  [56, 'effective', 'effective'],
  [32, 'leading', 'leading'],
  [3, 'workingTowards', 'effective'],
  [2, 'workingTowards', 'workingTowards'],
  [43, 'leading', 'none'],
  [84, 'effective', 'none'],
  [3, 'workingTowards', 'none'],
  [25, 'none', 'leading'],
  [44, 'none', 'effective'],
  [3, 'none', 'workingTowards'],
  [30, 'none', 'none'],
  [22, 'leading', null],
  [45, 'effective', null],
  [2, 'workingTowards', null],
  [8, 'none', null],
  [23, null, 'leading'],
  [39, null, 'effective'],
  [3, null, 'workingTowards'],
  [24, null, 'none'],
]

/** Without an overall estimate in 2023/24; the year before a host could only have none. */
const withoutOverall: readonly (readonly [EstimateOption, number])[] = [
  ['categoriesOnly', 97],
  ['verbalOnly', 39],
  ['none', 48],
]

const named = new Set(stagedSchools.map(({ name }) => name))

export function pastHosts(schools: readonly DemoSchool[]): PastHosts {
  const chance = chanceOf('past hosts')
  const options = chance.shuffled(
    withoutOverall.flatMap(([option, count]) => Array.from({ length: count }, () => option)),
  )
  const pools = poolsOf(chance, schools)
  const hosts: { readonly year: 2022 | 2023; readonly host: PastHost }[] = []
  for (const [count, before, after] of courses)
    for (const school of pools.take(count, { before: before !== null, after: after !== null })) {
      if (before !== null)
        hosts.push({ year: 2022, host: { school, ...(before === 'none' ? noEstimate : inFull(before)) } })
      if (after === null) continue
      const unsaid = { option: options.at(-1) ?? 'none', overall: null }
      hosts.push({ year: 2023, host: { school, ...(after === 'none' ? unsaid : inFull(after)) } })
      if (after === 'none') options.pop()
    }
  const of = (year: 2022 | 2023) => hosts.flatMap((hosted) => (hosted.year === year ? [hosted.host] : []))
  return { 2022: of(2022), 2023: of(2023) }
}

const noEstimate = { option: 'none', overall: null } as const
const inFull = (overall: EstimateLevel) => ({ option: 'full', overall }) as const

type Which = { readonly before: boolean; readonly after: boolean }

/** Schools by whether they could host in both years, the first or the second; the named ones host in both. */
function poolsOf(chance: Chance, schools: readonly DemoSchool[]) {
  const in2022 = ({ tenure }: DemoSchool) => tenure.includes(2022)
  const in2023 = ({ tenure }: DemoSchool) => tenure.includes(2023)
  const shuffled = chance.shuffled(schools.filter(({ phase }) => phase !== 'sixteenPlus'))
  const both = shuffled
    .filter((school) => in2022(school) && in2023(school))
    .sort((one, other) => Number(named.has(one.name)) - Number(named.has(other.name)))
  const onlyFirst = shuffled.filter((school) => in2022(school) && !in2023(school))
  const onlySecond = shuffled.filter((school) => !in2022(school) && in2023(school))
  return {
    take: (count: number, { before, after }: Which): DemoSchool[] => {
      const own = before && after ? [] : before ? onlyFirst : onlySecond
      const taken = own.splice(0, count)
      return [...taken, ...both.splice(taken.length - count, count - taken.length)]
    },
  }
}
