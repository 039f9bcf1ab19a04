import { z } from 'zod'
import { Day, PersonId } from '#kernel'
import { ActivityId, LineId } from '../ids.ts'
import { type Stretch, overlap } from './bells.ts'

/** One thing on a day of the review. Without `visitor` and `host` it is for everybody; never one without the other. */
export const Activity = z.object({
  id: ActivityId,
  day: Day,
  from: z.number().int(),
  until: z.number().int(),
  kind: z.string(),
  title: z.string(),
  section: z.string().nullable(),
  line: LineId.nullable(),
  visitor: PersonId.nullable(),
  host: PersonId.nullable(),
  /** Whom they see: “Year 4 and their teacher”. */
  whom: z.string(),
  place: z.string(),
  /** Why it is in the timetable, in one sentence. */
  why: z.string(),
})
export type Activity = z.infer<typeof Activity>

export const isForEverybody = ({ visitor, host }: Pick<Activity, 'visitor' | 'host'>): boolean =>
  visitor === null && host === null

type Timed = Stretch & Pick<Activity, 'day' | 'visitor' | 'host'>

/** Who would have to be in two places at once: a person, or everybody. */
export function clashOf(one: Timed, other: Timed): 'everybody' | PersonId | null {
  if (one.day !== other.day || !overlap(one, other)) return null
  if (isForEverybody(one) || isForEverybody(other)) return 'everybody'
  if (one.visitor === other.visitor) return one.visitor
  return one.host === other.host ? one.host : null
}

/** By day, then by time, everybody’s before a pair’s. */
export const byTime = (one: Activity, other: Activity): number =>
  one.day.localeCompare(other.day) ||
  one.from - other.from ||
  one.until - other.until ||
  one.id.localeCompare(other.id)
