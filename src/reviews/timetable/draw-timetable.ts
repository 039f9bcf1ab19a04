import type { Day } from '#kernel'
import { type ActivityKind, type Framework, activityOf } from '#frameworks'
import type { Phase } from '#partnership'
import type { LineOfEnquiry } from '../enquiry/line-of-enquiry.ts'
import type { ActivityId } from '../ids.ts'
import type { HostLeader, Visitor } from '../workspace/workspace.ts'
import type { Activity } from './activity.ts'
import { type Bells, type Stretch, inLessons } from './bells.ts'
import { freeStretches, laidFromTheEnd, laidFromTheStart } from './lay-out.ts'
import { type Look, looksWanted } from './looks.ts'
import { type Pairing, pairings } from './pairing.ts'

export type Drawing = {
  readonly framework: Framework
  readonly phase: Phase
  readonly days: readonly Day[]
  readonly bells: Bells
  readonly visitors: readonly Visitor[]
  readonly hosts: readonly HostLeader[]
  readonly lines: readonly LineOfEnquiry[]
  readonly fresh: () => ActivityId
}

/** Minutes to get from one place to the next. */
const walking = 5

/**
 * A timetable from the lines of enquiry: first what everybody does together, then, between the bells, as many pairs
 * of a visitor and a host leader at a time as there are. The same drawing always comes out the same.
 */
export function drawTimetable(drawing: Drawing): Activity[] {
  const looks = looksWanted(drawing)
  const pairing = pairings(drawing)
  return drawing.days.flatMap((day, place) => drawDay(drawing, { day, place, looks, pairing }))
}

type OneDay = {
  readonly day: Day
  readonly place: number
  readonly looks: ReturnType<typeof looksWanted>
  readonly pairing: Pairing
}

function drawDay(drawing: Drawing, one: OneDay): Activity[] {
  const { framework, bells } = drawing
  const plan = framework.days[Math.min(one.place, framework.days.length - 1)]
  const kinds = (keys: readonly string[] = []) => keys.flatMap((key) => activityOf(framework, key) ?? [])
  const opens = laidFromTheStart(bells, kinds(plan?.opens))
  const closes = laidFromTheEnd(bells, kinds(plan?.closes))
  const between = {
    from: opens.at(-1)?.until ?? bells.day.from,
    until: closes[0]?.from ?? bells.day.until,
  }
  const pairs = freeStretches(bells, between).flatMap((stretch) => drawStretch(drawing, one, stretch))
  return [...opens, ...closes].map((laid) => forEverybody(drawing, one.day, laid)).concat(pairs)
}

type Laid = Stretch & { readonly kind: ActivityKind }

const forEverybody = ({ fresh }: Drawing, day: Day, { kind, from, until }: Laid): Activity => ({
  id: fresh(),
  day,
  from,
  until,
  kind: kind.key,
  title: kind.title,
  section: null,
  line: null,
  visitor: null,
  host: null,
  whom: '',
  place: '',
  why: kind.hint ?? '',
})

/** Rounds follow one another; in each, every pair has something of its own. */
function drawStretch(drawing: Drawing, { day, looks, pairing }: OneDay, stretch: Stretch): Activity[] {
  const drawn: Activity[] = []
  let from = stretch.from
  for (;;) {
    const round = drawRound(drawing, { looks, pairing, left: { from, until: stretch.until } })
    const last = Math.max(...round.map(({ until }) => until))
    if (round.length === 0) return drawn
    drawn.push(...round.map((activity) => ({ ...activity, day })))
    from = last + walking
  }
}

type Round = Pick<OneDay, 'looks' | 'pairing'> & { readonly left: Stretch }

function drawRound({ bells, fresh }: Drawing, { looks, pairing, left }: Round): Omit<Activity, 'day'>[] {
  const free = pairing.round()
  const round: Omit<Activity, 'day'>[] = []
  for (let pair = 0; pair < pairing.atOnce; pair += 1) {
    const look = looks.next(
      (wanted) => fits(bells, left, wanted) && !round.some(({ kind }) => kind === wanted.kind.key),
    )
    if (!look) break
    const { visitor, host, why } = free.pairFor(look)
    round.push({
      id: fresh(),
      from: left.from,
      until: left.from + look.kind.minutes,
      kind: look.kind.key,
      title: look.kind.title,
      section: look.section,
      line: look.line?.id ?? null,
      visitor,
      host,
      whom: look.whom,
      place: '',
      why: why ? `${look.why} ${why}` : look.why,
    })
  }
  return round
}

function fits(bells: Bells, left: Stretch, { kind }: Look): boolean {
  const times = { from: left.from, until: left.from + kind.minutes }
  return times.until <= left.until && (!kind.inLessons || inLessons(bells, times))
}
