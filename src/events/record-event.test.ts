import { describe, expect, test } from 'vitest'
import { PersonId, day, isRefused, newId } from '#kernel'
import { decide } from './record-event.ts'

const occasion = { today: day('2024-10-16'), fresh: newId }
const known = newId(PersonId)
const nobody = { isRecorded: false, people: new Map() }
const oneKnown = { isRecorded: false, people: new Map([['ada@school.example', known]]) }
const conference = {
  kind: 'nationalConference' as const,
  title: 'National Network Conference',
  heldOn: day('2024-10-04'),
  attendees: 60,
  addresses: [],
}
const codeOf = (answer: ReturnType<typeof decide>) => (isRefused(answer) ? answer.refusal.code : 'happened')

describe('an event', () => {
  test('is recorded with how many came and who of them is known', () => {
    const decision = decide(oneKnown, { ...conference, addresses: ['ada@school.example'] }, occasion)
    expect(isRefused(decision) ? [] : decision.facts).toMatchObject([
      { body: { kind: 'nationalConference', attendees: 60, people: [known] } },
    ])
  })

  test('is recorded when it is over, and once', () => {
    expect(codeOf(decide(nobody, { ...conference, heldOn: day('2024-10-17') }, occasion))).toBe(
      'event-not-yet',
    )
    expect(codeOf(decide({ ...nobody, isRecorded: true }, conference, occasion))).toBe('recorded-already')
    expect(codeOf(decide(nobody, conference, occasion))).toBe('happened')
  })

  test('names nobody who is not known, and no more people than came', () => {
    expect(codeOf(decide(nobody, { ...conference, addresses: ['ada@school.example'] }, occasion))).toBe(
      'not-known',
    )
    const two = new Map([...oneKnown.people, ['bo@school.example', newId(PersonId)] as const])
    expect(codeOf(decide({ ...nobody, people: two }, { ...conference, attendees: 1 }, occasion))).toBe(
      'more-named-than-came',
    )
  })
})
