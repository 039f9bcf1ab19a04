import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { Instant, day, londonMoment } from '#kernel'
import { type CalendarEntry, calendarOf } from './calendar.ts'

const anEntry: CalendarEntry = {
  uid: '0193b4a0-0000-7000-8000-000000000001',
  sequence: 2,
  first: day('2024-12-03'),
  last: day('2024-12-05'),
  summary: 'Review at Bramble Hill, Larkrise',
  description: 'You are a peer reviewer; the Lead Reviewer is Ada Quill.\nBring: your badge, and a coat.',
  location: 'Bramble Hill, Larkrise CB2 1AA',
  url: 'https://partnership.example/reviews/1',
  state: 'confirmed',
  changed: Instant.parse('2024-10-16T08:30:00.000Z'),
  organiser: { name: 'The office', email: 'office@partnership.example' },
  attendee: { name: 'Bola Marsh', email: 'bola@sedge.example' },
}

const readBack = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  return { calendar, events }
}

test('a calendar says whole days, the last included, without any time zone', () => {
  const text = calendarOf([anEntry], { method: 'request', name: 'Your reviews' })
  const { calendar, events } = readBack(text)
  const [event] = events
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
  expect(event?.uid).toBe('0193b4a0-0000-7000-8000-000000000001@critical-friend.example')
  expect(event?.sequence).toBe(2)
  expect(event?.startDate.isDate).toBe(true)
  expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2024-12-03', '2024-12-06'])
  expect(event?.summary).toBe(anEntry.summary)
  expect(event?.description).toBe(anEntry.description)
  expect(event?.location).toBe(anEntry.location)
  expect(text).toContain('DTSTAMP:20241016T083000Z')
  expect(text).not.toContain('TZID')
})

test('a part of a day is told in universal time, summer time taken into account', () => {
  const times = { from: londonMoment(day('2024-10-16'), 510), until: londonMoment(day('2024-12-03'), 540) }
  const text = calendarOf([{ ...anEntry, times }], { method: 'publish', name: 'Your reviews' })
  expect(text).toContain('DTSTART:20241016T073000Z')
  expect(text).toContain('DTEND:20241203T090000Z')
})

test('a cancelled entry keeps its name in the diary and frees the days', () => {
  const { calendar, events } = readBack(
    calendarOf([{ ...anEntry, sequence: 3, state: 'cancelled' }], { method: 'cancel', name: 'Your reviews' }),
  )
  expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL')
  expect(events[0]?.uid).toBe('0193b4a0-0000-7000-8000-000000000001@critical-friend.example')
  expect(events[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  expect(events[0]?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
})

test('no line is longer than 75 octets, and each ends as the standard says', () => {
  const text = calendarOf([{ ...anEntry, description: 'é'.repeat(300) }], {
    method: 'publish',
    name: 'Your reviews',
  })
  const lines = text.split('\r\n')
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(readBack(text).events[0]?.description).toBe('é'.repeat(300))
})
