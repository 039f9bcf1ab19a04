import { describe, expect, test } from 'vitest'
import { newId } from '#kernel'
import { SchoolId } from '#partnership'
import { aCohort, aFacilitator, aGroup, aMember } from '../testing.ts'
import { type Grouping, whyNotSo } from './grouping.ts'

const four = [aMember(), aMember(), aMember(), aMember()]
const known = aCohort({ members: four })
const chosen = (count: number) => four.slice(0, count).map(({ enrolment }) => enrolment)
const grouping = (said: Partial<Grouping> = {}): Grouping => ({
  name: 'Primary 1',
  facilitator: null,
  members: chosen(3),
  why: null,
  ...said,
})
const code = (...asked: Parameters<typeof whyNotSo>) => whyNotSo(...asked)?.refusal.code ?? 'happened'

describe('a group of three or four', () => {
  test('stands; one of two or of five says why', () => {
    expect(code(known, grouping(), null)).toBe('happened')
    expect(code(known, grouping({ members: chosen(4) }), null)).toBe('happened')
    expect(code(known, grouping({ members: chosen(2) }), null)).toBe('size-needs-a-reason')
    expect(code(known, grouping({ members: chosen(2), why: 'The third has left.' }), null)).toBe('happened')
    expect(code(known, grouping({ members: chosen(1) }), null)).toBe('nobody-chosen')
  })

  test('has a name of its own, and members who are in no other', () => {
    const other = aGroup()
    const [first, ...rest] = four
    if (!first) throw new Error('There are four')
    const taken = aCohort({ groups: [other], members: [{ ...first, group: other.group }, ...rest] })
    expect(code(taken, grouping({ name: 'primary 1' }), null)).toBe('group-name-taken')
    expect(code(taken, grouping({ name: 'Primary 2' }), null)).toBe('grouped-already')
    expect(code(taken, grouping(), other.group)).toBe('happened')
  })

  test('is led by one of the cohort’s facilitators, who works at none of its schools', () => {
    const own = aFacilitator({ posts: [{ place: four[0]?.school ?? '', name: 'Ash Lane Primary School' }] })
    const other = aFacilitator({ posts: [{ place: newId(SchoolId), name: 'Elsewhere' }] })
    const led = aCohort({ members: four, facilitators: [own, other] })
    expect(code(led, grouping({ facilitator: own.person }), null)).toBe('facilitator-of-own')
    expect(code(led, grouping({ facilitator: aFacilitator().person }), null)).toBe('not-a-facilitator')
    expect(code(led, grouping({ facilitator: other.person }), null)).toBe('happened')
  })
})
