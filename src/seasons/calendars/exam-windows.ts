import { z } from 'zod'
import {
  Day,
  type Decision,
  type FactOf,
  act,
  addDays,
  contains,
  day,
  happened,
  longDate,
  overlaps,
  theSystem,
  throughout,
  weekday,
} from '#kernel'
import { PartnershipYear, Phase, periodOfYear, theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { examWindowsSet } from '../facts.ts'
import { refused } from '../refusals.ts'
import { replaceExamWindows } from './calendar-store.ts'
import { stretchOf } from './stretch.ts'

const Windows = z.object({
  year: PartnershipYear,
  windows: z.array(
    z.object({ phase: Phase, name: z.string().trim().min(1, 'Name the exams'), first: Day, last: Day }),
  ),
})
type Windows = z.infer<typeof Windows>
type ExamWindowsSet = FactOf<typeof examWindowsSet>

/** Says when schools of a phase have exams in a year; what was said before is replaced. */
export const setExamWindows = act({
  name: 'seasons.setExamWindows',
  input: Windows,
  load: async () => ({}),
  may: theOffice.or(theSystem),
  decide: (_state, windows) => decide(windows),
  apply: (tx: Transactor, { body }: ExamWindowsSet) => replaceExamWindows(tx, body.within, body.windows),
})

export function decide({ year, windows }: Windows): Decision<ExamWindowsSet> {
  const within = periodOfYear(year)
  for (const [index, window] of windows.entries()) {
    const { name, first, last } = window
    const field = (part: string) => `windows.${index}.${part}`
    if (last < first) return refused('term-backwards', { field: field('last'), name })
    const outside = [first, last].find((at) => !contains(within, at))
    if (outside)
      return refused('day-outside-year', {
        field: field(outside === first ? 'first' : 'last'),
        day: longDate(outside),
        year,
      })
    if (windows.slice(0, index).some((other) => clash(other, window)))
      return refused('exams-overlap', { field: field('first'), name })
  }
  return happened(
    examWindowsSet({
      within: stretchOf(within),
      windows: windows.map(({ phase, name, first, last }) => ({
        phase,
        name,
        from: first,
        until: addDays(last, 1),
      })),
    }),
  )
}

const clash = (one: Windows['windows'][number], other: Windows['windows'][number]): boolean =>
  one.phase === other.phase &&
  one.name === other.name &&
  overlaps(throughout(one.first, one.last), throughout(other.first, other.last))

/**
 * The weeks in which exams usually fall: key stage 2 tests in the week of the second Monday of May,
 * GCSEs and A levels for the six weeks that begin on it.
 * Source: STA key stage 2 test timetables 2023 to 2025; JCQ common exam timetables 2023 to 2025.
 */
export function usualExamWindows(year: PartnershipYear) {
  const first = secondMondayOfMay(Number(year.slice(0, 4)) + 1)
  const sixWeeks = { first, last: addDays(first, 39) }
  return [
    { phase: Phase.enum.primary, name: 'Key stage 2 tests', first, last: addDays(first, 3) },
    { phase: Phase.enum.secondary, name: 'GCSEs and A levels', ...sixWeeks },
    { phase: Phase.enum.allThrough, name: 'GCSEs and A levels', ...sixWeeks },
    { phase: Phase.enum.sixteenPlus, name: 'A levels', ...sixWeeks },
  ]
}

function secondMondayOfMay(year: number): Day {
  const mayDay = day(`${year}-05-01`)
  return addDays(mayDay, ((8 - weekday(mayDay)) % 7) + 7)
}
