import { type Day, type Period, addDays, endedOn, overlaps, period } from '#kernel'
import { inTime } from './in-time.ts'
import type { TrustJoin } from '../reading/read-group-links.ts'

/** A school in a trust, from when until when. */
export type TrustTime = { readonly uid: number; readonly held: Period }

/** What is said of one school’s trusts. `today` is null for “in none”, undefined where nothing is said. */
export type TrustTimesSaid = {
  readonly joins: readonly TrustJoin[]
  readonly today: number | null | undefined
  /** The day after a closed school’s last. */
  readonly closedFrom: Day | null
  readonly asOf: Day
}

/** A school’s trusts in order, never two at a time: what files say, and before it what was known. */
export function trustTimesOf(said: TrustTimesSaid, known: readonly TrustTime[]): TrustTime[] {
  const { closedFrom } = said
  const wouldGoOn = closedFrom === null ? known : known.map((time) => goingOn(time, closedFrom))
  const told = withToday(inTurn(said.joins), wouldGoOn, said)
  const remembered = told.length > 0 ? before(told, wouldGoOn) : wouldGoOn
  const all = [...remembered, ...told]
  return closedFrom === null ? all : until(closedFrom, all)
}

/** A time that ended only because its school closed that day. */
const goingOn = ({ uid, held }: TrustTime, closedFrom: Day): TrustTime => ({
  uid,
  held: held.until === closedFrom ? period(held.from) : held,
})

/** Each time lasts until the next begins. */
function inTurn(joins: readonly TrustJoin[]): TrustTime[] {
  const inOrder = joins.toSorted(
    (one, other) => inTime(one.joinedOn, other.joinedOn) || one.trust.uid - other.trust.uid,
  )
  return inOrder.flatMap(({ trust, joinedOn, leftOn }, index) => {
    const next = inOrder[index + 1]?.joinedOn ?? null
    const left = leftOn && addDays(leftOn, 1)
    const ends = earlier(next, left)
    return ends === joinedOn ? [] : [{ uid: trust.uid, held: period(joinedOn, ends) }]
  })
}

/** The trust that a school is in today began on the day that is known of it, or else on the day of the file. */
function withToday(
  joins: readonly TrustTime[],
  known: readonly TrustTime[],
  { today, asOf }: TrustTimesSaid,
): TrustTime[] {
  if (today === undefined) return [...joins]
  const open = known.findLast(({ held }) => held.until === null)
  const joined = joins.findLast(({ held }) => held.until === null)
  if (today === null) return joins.length > 0 || !open ? [...joins] : until(asOf, known)
  if (today === (joined ?? open)?.uid) return joined ? [...joins] : [...known]
  const since = open?.uid === today ? open.held.from : asOf
  return [...until(since, joined ? joins : known), { uid: today, held: period(since) }]
}

/** What was known before the first time told, unless what is told corrects it. */
function before(told: readonly TrustTime[], known: readonly TrustTime[]): TrustTime[] {
  const [first] = told
  if (!first) return [...known]
  const other = known.filter(
    ({ uid, held }) => !told.some((time) => time.uid === uid && overlaps(time.held, held)),
  )
  return until(first.held.from, other)
}

function until(end: Day, times: readonly TrustTime[]): TrustTime[] {
  return times
    .filter(({ held }) => held.from < end)
    .map(({ uid, held }) => ({ uid, held: endedOn(held, earlier(held.until, end) ?? end) }))
}

function earlier(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
