import { type Instant, type PersonId, daysBetween } from '#kernel'
import type { PlacementState, ReviewId, ReviewRole } from '#seasons'
import type { DemoPractitioner } from '../practitioners/practitioners.ts'
import type { Chance } from '../random.ts'
import { demoToday, lastDay } from '../today.ts'
import { chooseLead, choosePeers, othersFor } from './choose-team.ts'
import { type Course, tellPlace } from './place-story.ts'
import type { DemoPlace } from './review.ts'
import type { Opening, Roster } from './roster.ts'
import { leadCourse, peerCourses, turnedDown } from './team-courses.ts'
import { timingOfChoice, timingOfLapse, timingOfOpenOffer, timingThisYear } from './timing.ts'

export type Forming = {
  readonly review: ReviewId
  readonly opening: Opening
  readonly slots: number
  readonly roster: Roster
  readonly officer: PersonId
  /** People whose places are told one by one, and those who have turned the review down. */
  readonly besides: ReadonlySet<PersonId>
  /** When the review was cancelled or postponed, and what everybody was told. */
  readonly released?: { readonly at: Instant; readonly why: string } | undefined
  readonly lead?: DemoPractitioner | undefined
  /** A first place that is settled, and how the others stand. */
  readonly first?: { readonly who: DemoPractitioner; readonly course: Course } | undefined
  readonly courses?: readonly Course[] | undefined
}

/** How far a review’s team has got on the demo’s day: the nearer the review, the further. */
export function teamThisYear(chance: Chance, forming: Forming): DemoPlace[] {
  const { opening, slots, roster, besides, first, released } = forming
  const ahead = daysBetween(demoToday, opening.days.from)
  const asked = forming.lead ? ({ state: 'accepted', chose: false } as const) : leadCourse(chance, ahead)
  const lead = asked && (forming.lead ?? chooseLead(chance, opening, { roster, besides }))
  if (forming.lead) roster.book(forming.lead.person.id, opening, 'lead')
  if (first) roster.book(first.who.person.id, opening, 'peer')
  const courses = forming.courses ?? peerCourses(chance, ahead, first ? slots - 1 : slots)
  const peers = choosePeers(chance, opening, {
    roster,
    besides,
    slots: Math.min(courses.length, first ? slots - 1 : slots),
  })
  const place: Placing = (who, role, course) =>
    placeThisYear(chance, { forming, who, role, lead: lead?.person.id ?? null }, course)
  const team = [
    ...(lead && asked ? [place(lead, 'lead', asked)] : []),
    ...(first ? [place(first.who, 'peer', first.course)] : []),
    ...peers.map((who, index) => place(who, 'peer', courses[index] ?? accepted)),
  ]
  if (released) return team.map((one) => releasedFrom(one, released, forming.officer))
  return [...team, ...others(chance, { forming, ahead, team }, place)]
}

type Placing = (who: DemoPractitioner, role: ReviewRole, course: Course) => DemoPlace
type Placed = {
  readonly forming: Forming
  readonly who: DemoPractitioner
  readonly role: ReviewRole
  readonly lead: PersonId | null
}

const accepted: Course = { state: 'accepted', chose: false }

function placeThisYear(chance: Chance, { forming, who, role, lead }: Placed, course: Course): DemoPlace {
  const { review, opening, officer } = forming
  const { days: stay } = opening
  const timing = timingOf(chance, forming, course.state)
  return tellPlace(
    chance,
    { review, stay, person: who.person.id, role, timing, officer, lead, lastDay },
    course,
  )
}

function timingOf(chance: Chance, { opening }: Forming, state: PlacementState) {
  if (state === 'offered') return timingOfOpenOffer(chance, lastDay)
  if (state === 'chosen' || state === 'waitlisted') return timingOfChoice(chance, lastDay)
  if (state === 'lapsed') return timingOfLapse(chance, lastDay)
  return timingThisYear(chance, lastDay, opening.days)
}

/** Everybody who held a place is free again. */
function releasedFrom(
  place: DemoPlace,
  { at, why }: { at: Instant; why: string },
  officer: PersonId,
): DemoPlace {
  const before = place.events.filter((event) => event.at < at)
  return {
    ...place,
    daysAttended: null,
    events: [...before, { state: 'released', at, by: officer, reason: why }],
  }
}

const holding: readonly (PlacementState | undefined)[] = [
  'chosen',
  'offered',
  'accepted',
  'attended',
  'partial',
]

type Around = { readonly forming: Forming; readonly ahead: number; readonly team: readonly DemoPlace[] }

/** Those who said no, those who wait for a place, and deputies. */
function others(chance: Chance, { forming, ahead, team }: Around, place: Placing): DemoPlace[] {
  const { opening, slots, roster, besides } = forming
  if (ahead <= -3 || ahead > 70 || forming.courses) return []
  const others = othersFor(chance, opening, { roster, besides, slots: 2 })
  const [refusing, waiting] = others
  const held = team.filter(({ role, events }) => role === 'peer' && holding.includes(events.at(-1)?.state))
  return [
    ...(refusing && chance.happens(0.3)
      ? [
          place(
            refusing,
            'peer',
            chance.happens(0.2) ? { state: 'lapsed', chose: false } : turnedDown(chance),
          ),
        ]
      : []),
    ...(waiting && held.length === slots && chance.happens(0.3)
      ? [place(waiting, 'peer', { state: 'waitlisted', chose: true })]
      : []),
  ]
}

/** Somebody of the same school takes a place over. */
export function withDeputy(
  chance: Chance,
  forming: Forming,
  team: readonly DemoPlace[],
): readonly DemoPlace[] {
  const { opening, roster } = forming
  const [giver] = team.filter(({ role, events }) => role === 'peer' && events.at(-1)?.state === 'accepted')
  const school = giver && roster.schoolOf(giver.person)
  const deputy = roster
    .eligible(opening, 'peer')
    .find((who) => school && roster.schoolOf(who.person.id) === school)
  if (!giver || !deputy) return team
  roster.book(deputy.person.id, opening, 'peer')
  const replaced = giver.events.map((event) =>
    event.state === 'accepted' ? { ...event, state: 'replaced' as const } : event,
  )
  const course: Course = {
    ...accepted,
    state: chance.happens(0.5) ? 'accepted' : 'offered',
    deputyOf: giver.id,
  }
  return [
    ...team.filter((place) => place !== giver),
    { ...giver, events: replaced },
    placeThisYear(chance, { forming, who: deputy, role: 'peer', lead: null }, course),
  ]
}
