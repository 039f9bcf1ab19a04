import { type Refused, isRefused } from '#kernel'
import type { Reading } from '#platform/database'
import type { SeasonId } from '../ids.ts'
import type { Dater } from './dater.ts'
import { type DatesWanted, seasonToDate } from './season-to-date.ts'

type Stopping = DatesWanted & { readonly date: Dater | undefined }

/** The office ends the search for a season’s dates; the best so far are kept. Null when it is done, or nothing was going on. */
export async function stopDating(
  reading: Reading,
  id: SeasonId,
  { wanted, date }: Stopping,
): Promise<Refused | null> {
  const known = await seasonToDate(reading, id, { wanted })
  if (isRefused(known)) return known
  date?.(known.asked).stop()
  return null
}
