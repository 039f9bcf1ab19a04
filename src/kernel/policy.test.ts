import { describe, expect, test } from 'vitest'
import { type Actor, PersonId, bearer, nobody, system } from './actor.ts'
import { day } from './day.ts'
import { newId } from './id.ts'
import { anybody, bearerOf, holds, holdsAt, not, refusalOf, signedIn, theSystem } from './policy.ts'

const head: Actor = {
  kind: 'person',
  person: newId(PersonId),
  name: 'Robin Ashdown',
  posts: [{ role: 'headteacher', at: { kind: 'school', id: 'ash-lane' } }],
}
const asked = (actor: Actor, school = 'ash-lane') => ({ actor, state: { school }, today: day('2024-10-16') })
const itsHead = holdsAt<{ school: string }>(['headteacher'], 'its head', ({ school }) => school)

describe('a policy', () => {
  test('allows the holder of a post where it is held, and nowhere else', () => {
    expect(itsHead.allows(asked(head))).toBe(true)
    expect(itsHead.allows(asked(head, 'elm-lane'))).toBe(false)
    expect(holds('headteacher', 'heads').allows(asked(head, 'elm-lane'))).toBe(true)
    expect(holds('officer', 'the office').allows(asked(head))).toBe(false)
  })

  test('of two allows when both do, or when either does', () => {
    const office = holds('officer', 'the office')
    expect(itsHead.and(office).allows(asked(head))).toBe(false)
    expect(itsHead.or(office).allows(asked(head))).toBe(true)
    expect(itsHead.or(office).claim).toBe('its head or the office')
    expect(not('others', itsHead).allows(asked(head))).toBe(false)
  })

  test('knows a bearer by the one subject of their link', () => {
    const holder = bearerOf<{ school: string }>('school', ({ school }) => school)
    expect(holder.allows(asked(bearer({ kind: 'school', id: 'ash-lane' })))).toBe(true)
    expect(holder.allows(asked(bearer({ kind: 'school', id: 'elm-lane' })))).toBe(false)
    expect(holder.allows(asked(bearer({ kind: 'review', id: 'ash-lane' })))).toBe(false)
  })

  test('gives a stranger nothing that is not for anybody', () => {
    expect([anybody, signedIn, theSystem].map(({ allows }) => allows(asked(nobody)))).toEqual([
      true,
      false,
      false,
    ])
    expect(theSystem.allows(asked(system('the night')))).toBe(true)
    expect(refusalOf(itsHead, asked(nobody))).toMatchObject({ refusal: { code: 'not-allowed' } })
    expect(refusalOf(itsHead, asked(head))).toBeNull()
  })
})
