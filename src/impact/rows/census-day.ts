import { type Day, addDays, weekday } from '#kernel'
import { type PartnershipYear, periodOfYear } from '#partnership'

/** The DfE’s January census is taken on the third Thursday of January: the day on which members are counted. */
export function censusDayOf(year: PartnershipYear): Day {
  const newYear = addDays(periodOfYear(year).from, 122)
  const toThursday = (4 - weekday(newYear) + 7) % 7
  return addDays(newYear, toThursday + 14)
}

/** Years since a school first joined, less gaps of more than a year. `years` are labels such as `2023/24`. */
export function yearsPartner(years: readonly string[]): number {
  const starts = years.map((year) => Number(year.slice(0, 4))).toSorted((one, other) => one - other)
  const [first = 0] = starts
  const last = starts.at(-1) ?? first
  const away = starts.reduce((sum, start, place) => {
    const gap = start - (starts[place - 1] ?? start) - 1
    return gap > 1 ? sum + gap : sum
  }, 0)
  return last - first + 1 - away
}
