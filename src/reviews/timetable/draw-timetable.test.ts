import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, addDays, day, daysFrom, idOf } from '#kernel'
import { evidenceSections, shippedFrameworks } from '#frameworks'
import { ActivityId, LineId } from '../ids.ts'
import { aHostLeader, aVisitor } from '../testing.ts'
import { type Activity, clashOf, isForEverybody } from './activity.ts'
import { breakOver, inLessons, usualBells, within } from './bells.ts'
import { type Drawing, drawTimetable } from './draw-timetable.ts'

const numbered = (place: number) => `00000000-0000-7000-8000-${String(place).padStart(12, '0')}`

function counting() {
  let made = 0
  return () => ActivityId.parse(numbered((made += 1)))
}

const qar = shippedFrameworks.find(({ code }) => code === 'QAR-2023')
const Person = idOf('Person')

const aDrawing = (said: Partial<Drawing> = {}): Drawing => {
  if (!qar) throw new Error('QAR-2023 is shipped')
  return {
    framework: qar,
    phase: 'primary',
    days: daysFrom(day('2024-12-03'), 3),
    bells: usualBells('primary'),
    visitors: [1, 2, 3].map((place) => aVisitor({ person: Person.parse(numbered(place)) })),
    hosts: [4, 5, 6].map((place) =>
      aHostLeader({ person: Person.parse(numbered(place)), responsibility: 'Maths' }),
    ),
    lines: [],
    fresh: counting(),
    ...said,
  }
}

const aLine = (place: number, section: string, question = 'How do books show what pupils remember?') => ({
  id: LineId.parse(numbered(100 + place)),
  section,
  question,
})

const people = fc.record({
  visitors: fc.integer({ min: 1, max: 6 }),
  hosts: fc.integer({ min: 1, max: 8 }),
  sections: fc.array(fc.constantFrom('leadership', 'quality', 'additionalNeeds', 'areaOfExcellence'), {
    maxLength: 6,
  }),
  phase: fc.constantFrom('primary', 'secondary', 'special'),
  framework: fc.constantFrom(...shippedFrameworks),
})

const anyDrawing = people.map(({ visitors, hosts, sections, phase, framework }) =>
  aDrawing({
    framework,
    phase,
    bells: usualBells(phase),
    visitors: Array.from({ length: visitors }, (_, place) =>
      aVisitor({ person: Person.parse(numbered(place)) }),
    ),
    hosts: Array.from({ length: hosts }, (_, place) =>
      aHostLeader({ person: Person.parse(numbered(50 + place)) }),
    ),
    lines: sections.map((section, place) => aLine(place, section)),
  }),
)

const forAny = (holds: (activities: Activity[], drawing: Drawing) => void) =>
  fc.assert(
    fc.property(anyDrawing, (drawing) => holds(drawTimetable({ ...drawing, fresh: counting() }), drawing)),
  )

describe('a timetable that draws itself', () => {
  test('never asks anybody to be in two places', () => {
    forAny((activities) => {
      const clashes = activities.flatMap((one, place) =>
        activities.slice(place + 1).flatMap((other) => clashOf(one, other) ?? []),
      )
      expect(clashes).toEqual([])
    })
  })

  test('pairs one visitor with one host leader, or has everybody', () => {
    forAny((activities, { visitors, hosts }) => {
      const odd = activities.filter(
        (one) =>
          !isForEverybody(one) &&
          !(
            visitors.some(({ person }) => person === one.visitor) &&
            hosts.some(({ person }) => person === one.host)
          ),
      )
      expect(odd).toEqual([])
    })
  })

  test('keeps breaks free, stays inside the day, and visits lessons only while they go on', () => {
    forAny((activities, { bells, framework }) => {
      const astray = activities.filter(
        (one) =>
          breakOver(bells, one) !== undefined ||
          !within(bells.day, one) ||
          (framework.activities.find(({ key }) => key === one.kind)?.inLessons === true &&
            !inLessons(bells, one)),
      )
      expect(astray).toEqual([])
    })
  })

  test('comes out the same every time', () => {
    fc.assert(
      fc.property(anyDrawing, (drawing) => {
        const once = drawTimetable({ ...drawing, fresh: counting() })
        expect(drawTimetable({ ...drawing, fresh: counting() })).toEqual(once)
      }),
    )
  })

  test('looks into every line of enquiry, and every section, on three days with three pairs', () => {
    const lines = [
      aLine(1, 'leadership'),
      aLine(2, 'quality'),
      aLine(3, 'additionalNeeds'),
      aLine(4, 'quality'),
    ]
    const drawing = aDrawing({ lines })
    const activities = drawTimetable(drawing)
    const looked = (day: Day) =>
      new Set(activities.filter((one) => one.day === day).flatMap(({ line }) => line ?? []))
    expect([...looked(day('2024-12-03'))].toSorted()).toEqual(lines.map(({ id }) => id))
    const sections = new Set(activities.flatMap(({ section }) => section ?? []))
    expect(evidenceSections(drawing.framework).filter(({ key }) => !sections.has(key))).toEqual([])
  })

  test('asks the leader of what is looked at, and says so', () => {
    const reading = aHostLeader({
      name: 'Jonas Reed',
      responsibility: 'Early reading',
      person: Person.parse(numbered(9)),
    })
    const drawing = aDrawing({
      hosts: [aHostLeader({ person: Person.parse(numbered(8)), responsibility: 'Attendance' }), reading],
      visitors: [aVisitor()],
      lines: [aLine(1, 'quality', 'How well do pupils keep up in reading?')],
    })
    const [first] = drawTimetable(drawing).filter(({ line }) => line !== null)
    expect(first?.host).toBe(reading.person)
    expect(first?.why).toBe(
      'Line of enquiry 1 asks: How well do pupils keep up in reading? Jonas Reed leads on Early reading.',
    )
  })

  test('sees each year group before it sees any again', () => {
    const years = drawTimetable(aDrawing())
      .toSorted((one, other) => one.id.localeCompare(other.id))
      .flatMap(({ whom }) => (whom === '' ? [] : [whom]))
    expect(new Set(years.slice(0, 7)).size).toBe(7)
  })

  test('ends the last day with findings agreed and told', () => {
    const last = addDays(day('2024-12-03'), 2)
    const ends = drawTimetable(aDrawing())
      .filter((one) => one.day === last && isForEverybody(one))
      .map(({ kind, from, until }) => [kind, from, until])
    expect(ends).toEqual([
      ['briefing', 510, 530],
      ['agreeing', 855, 930],
      ['feedback', 930, 990],
    ])
  })
})
