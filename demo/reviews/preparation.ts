import { type Day, type Instant, type PersonId, addDays, contains, daysBetween, daysFrom } from '#kernel'
import { shippedFrameworks } from '#frameworks'
import type { Role } from '#partnership'
import { type Activity, ActivityId, LineId, drawTimetable, usualBells } from '#reviews'
import { momentAt } from '../days.ts'
import type { DemoPerson } from '../people/person.ts'
import { type Chance, at, chanceOf, demoId } from '../random.ts'
import type { DemoReview } from '../seasons/review.ts'
import { demoToday } from '../today.ts'
import {
  arrivals,
  contexts,
  hopes,
  practicalities,
  questionsBySection,
  responsibilities,
} from '../words/workspace-words.ts'

type Briefing = {
  readonly context: string
  readonly hopes: string
  readonly arrival: string
  readonly practical: string
}

export type DemoHostLeader = {
  readonly person: PersonId
  readonly name: string
  readonly responsibility: string
  readonly safeguarding: boolean
  readonly telephone: string | null
}

/** How far a review is prepared, on the demo’s day or when it was held. */
export type Preparation = {
  readonly review: DemoReview
  readonly at: Instant
  readonly hosts: readonly DemoHostLeader[]
  readonly lines: readonly { readonly id: LineId; readonly section: string; readonly question: string }[]
  readonly briefing: Briefing | null
  readonly accepted: readonly PersonId[]
  readonly activities: readonly Activity[]
  readonly agreed: boolean
}

type Staff = ReadonlyMap<string, readonly DemoPerson[]>

/** Whoever works at each school, the head first. */
export function staffBySchool(people: readonly DemoPerson[]): Staff {
  const staff = new Map<string, DemoPerson[]>()
  for (const person of people)
    for (const school of new Set(person.posts.map((post) => post.school)))
      if (school !== null) staff.set(school, [...(staff.get(school) ?? []), person])
  return staff
}

/** Three weeks before its first day a school is asked for its part; in the last two the timetable is drawn. */
const startsBefore = 28
const drawnBefore = 10
const drawnAfter = 6
/** Those that somebody may walk into are each at another stage. */
const shownDrawn = 36
const shownAsked = 42
const shownWritten = 50

type Network = {
  readonly staff: Staff
  readonly people: ReadonlyMap<string, DemoPerson>
  /** Reviews that somebody may walk into: their timetables are there whenever they are. */
  readonly shown: (review: DemoReview) => boolean
}

export function prepare(review: DemoReview, network: Network): Preparation | null {
  const { days, cancelled } = review
  if (days === null || cancelled !== null) return null
  const left = daysBetween(demoToday, days.from)
  if (left > startsBefore && !network.shown(review)) return null
  const chance = chanceOf(`preparation ${review.id}`)
  const begun = addDays(days.from, -chance.whole(22, 26))
  const at = momentAt(begun < demoToday ? begun : addDays(demoToday, -1), '10:00')
  const hosts = hostsOf(chance, review, network.staff)
  const isNear = left <= drawnBefore && left >= -drawnAfter
  const shown = network.shown(review)
  const draws = hosts.length > 0 && (isNear || (shown && left <= shownDrawn))
  const lines = left <= 16 || (shown && left <= shownAsked) ? linesFor(chance, review) : []
  const visitors = visitorsOf(review)
  return {
    review,
    at,
    hosts,
    lines,
    briefing: left <= 20 || (shown && left <= shownWritten) ? briefingBy(chance) : null,
    accepted:
      left <= 7 ? visitors.map(({ person }) => person) : chance.some(visitors, 1).map(({ person }) => person),
    activities: draws ? timetableOf(review, { hosts, lines, people: network.people }) : [],
    agreed: draws && left <= 7,
  }
}

const heldStates: readonly string[] = ['accepted', 'attended', 'partial']

const visitorsOf = ({ places }: DemoReview) =>
  places.filter(({ events }) => heldStates.includes(events.at(-1)?.state ?? ''))

const leading: readonly Role[] = ['headteacher', 'seniorLeader', 'middleLeader']

function hostsOf(chance: Chance, { school, days, places }: DemoReview, staff: Staff): DemoHostLeader[] {
  const on: Day = days?.from ?? demoToday
  const visiting = new Set(places.map(({ person }) => person))
  const there = (staff.get(school.id) ?? []).filter(
    ({ id, posts }) =>
      !visiting.has(id) &&
      posts.some(
        (post) => post.school === school.id && leading.includes(post.role) && contains(post.held, on),
      ),
  )
  const leads = chance.shuffled(responsibilities)
  return there.slice(0, 5).map(({ id, name }, place) => ({
    person: id,
    name,
    responsibility: leads[place] ?? 'Curriculum',
    safeguarding: place === 0,
    telephone: place === 0 ? '01632 960 123' : null,
  }))
}

function linesFor(chance: Chance, review: DemoReview): Preparation['lines'] {
  const asked = [
    { section: 'leadership', question: chance.oneOf(questionsBySection.leadership) },
    { section: 'quality', question: chance.oneOf(questionsBySection.quality) },
    { section: 'additionalNeeds', question: chance.oneOf(questionsBySection.additionalNeeds) },
  ]
  return asked.map((line, place) => ({ ...line, id: demoId(LineId, 'line', review.id, place) }))
}

const briefingBy = (chance: Chance): Briefing => ({
  context: chance.oneOf(contexts),
  hopes: chance.oneOf(hopes),
  arrival: chance.oneOf(arrivals),
  practical: chance.oneOf(practicalities),
})

type Drawn = Pick<Preparation, 'hosts' | 'lines'> & Pick<Network, 'people'>

function timetableOf(review: DemoReview, { hosts, lines, people }: Drawn): Activity[] {
  const { days, school } = review
  if (days === null) return []
  let made = 0
  return drawTimetable({
    framework: at(
      shippedFrameworks.filter(({ code }) => code === 'QAR-2023'),
      0,
    ),
    phase: school.phase,
    days: daysFrom(days.from, 3),
    bells: usualBells(school.phase),
    visitors: visitorsOf(review).map(({ id, person, role }) => ({
      placement: id,
      person,
      role,
      name: people.get(person)?.name ?? '',
      school: null,
    })),
    hosts,
    lines,
    fresh: () => demoId(ActivityId, 'activity', review.id, (made += 1)),
  })
}
