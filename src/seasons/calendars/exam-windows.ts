import { z } from 'zod'
import { Day, type FactOf, act, addDays, day, happened, theSystem, weekday } from '#kernel'
import { PartnershipYear, Phase, periodOfYear, theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { examWindowsSet } from '../facts.ts'
import { replaceExamWindows } from './calendar-store.ts'
import { stretchOf } from './stretch.ts'

const Windows = z.object({
  year: PartnershipYear,
  windows: z.array(
    z.object({ phase: Phase, name: z.string().min(1, 'Name the exams'), first: Day, last: Day }),
  ),
})

/** Says when schools of a phase have exams in a year; what was said before is replaced. */
export const setExamWindows = act({
  name: 'seasons.setExamWindows',
  input: Windows,
  load: async () => ({}),
  may: theOffice.or(theSystem),
  decide: (_state, { year, windows }) =>
    happened(
      examWindowsSet({
        within: stretchOf(periodOfYear(year)),
        windows: windows.map(({ phase, name, first, last }) => ({
          phase,
          name,
          from: first,
          until: addDays(last, 1),
        })),
      }),
    ),
  apply: (tx: Transactor, { body }: FactOf<typeof examWindowsSet>) =>
    replaceExamWindows(tx, body.within, body.windows),
})

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
