import { describe, expect, test } from 'vitest'
import { type Actor, addDays, day, nobody, perform } from '#kernel'
import { type Reading } from '#platform/database'
import { type TestDatabase, onEachDatabase } from '#platform/database/testing'
import { aHeadteacherOf, aHub, aPerson, aSchool, anOfficer } from '../testing.ts'
import { actorOf, isKnownAddress } from './actor-store.ts'
import { addPerson } from './add-person.ts'
import { appoint } from './appoint.ts'
import { endPost } from './end-post.ts'
import { peopleView, personView } from './people-view.ts'
import { Role, isOfficeRole, placeOf } from './post.ts'

const today = day('2024-10-16')
const as = ({ db }: TestDatabase, actor: Actor = anOfficer()): Reading => ({ db, actor, today })

describe('a role', () => {
  test('is held at a school, a trust, a hub or in the partnership', () => {
    expect(Role.options.map(placeOf)).toEqual([
      'school',
      'school',
      'school',
      'trust',
      'hub',
      'hub',
      'partnership',
      'partnership',
      'partnership',
    ])
  })

  test('of the office, and no other, needs a second factor', () => {
    expect(Role.options.filter(isOfficeRole)).toEqual(['officer'])
  })
})

onEachDatabase('people and their posts', (open) => {
  const inSchool = () =>
    open().database.transaction(async (tx) => {
      const school = await aSchool(tx)
      return {
        school,
        hub: await aHub(tx, school.id),
        head: await aPerson(tx, { role: 'headteacher', at: school.id }),
      }
    })

  test('somebody who signs in acts with the posts of that day', async () => {
    const { school, head } = await inSchool()
    const address = head.email.toUpperCase()
    expect(await actorOf(open().db, address, today)).toMatchObject({
      kind: 'person',
      person: head.id,
      posts: [{ role: 'headteacher', at: { kind: 'school', id: school.id } }],
    })
    expect(await actorOf(open().db, address, day('2019-01-01'))).toMatchObject({
      person: head.id,
      posts: [],
    })
    expect(await actorOf(open().db, 'stranger@school.example', today)).toEqual(nobody)
    expect(await isKnownAddress(open().db, head.email)).toBe(true)
    expect(await isKnownAddress(open().db, 'stranger@school.example')).toBe(false)
  })

  test('the office adds a person, gives a post and ends it, and the history stays', async () => {
    const { world } = open()
    const { hub } = await inSchool()
    const by = anOfficer()
    const added = await perform(world, addPerson, {
      by,
      input: { name: 'Dee Vale', email: 'Dee.Vale@hub.example' },
    })
    const person = added.outcome === 'happened' ? added.facts[0]?.body.person : undefined
    const given = await perform(world, appoint, {
      by,
      input: {
        person,
        role: 'hubManager',
        title: '',
        school: '',
        trust: '',
        hub: hub.id,
        from: '2024-09-01',
      },
    })
    const post = given.outcome === 'happened' ? given.facts[0]?.body.post : undefined
    expect(await peopleView(as(open()), { words: 'dee.vale', page: 1 })).toMatchObject({
      total: 1,
      people: [{ name: 'Dee Vale', posts: [{ role: 'hubManager', at: hub.name }] }],
    })
    await perform(world, endPost, { by, input: { post, lastDay: today } })
    if (person === undefined) throw new Error('Nobody was added')
    expect(await personView(as(open()), person)).toMatchObject({
      posts: [{ endable: true, held: { from: '2024-09-01', until: addDays(today, 1) } }],
    })
  })

  const appointment = { title: '', trust: '', hub: '', from: '2024-09-01' }
  test('a post is refused where it is held already, and where its place is not said', async () => {
    const { school, head } = await inSchool()
    const attempt = (input: object) => perform(open().world, appoint, { by: anOfficer(), input })
    expect(
      await attempt({ ...appointment, person: head.id, role: 'headteacher', school: school.id }),
    ).toMatchObject({ refusal: { code: 'post-held-already', fields: [{ field: 'role' }] } })
    expect(
      await attempt({ ...appointment, person: head.id, role: 'hubManager', school: school.id }),
    ).toMatchObject({
      refusal: { words: 'Choose the hub where this post is held.', fields: [{ field: 'hub' }] },
    })
    expect(
      await attempt({ ...appointment, person: head.id, role: '', school: '', from: '2024-02-30' }),
    ).toMatchObject({
      refusal: {
        fields: [
          { field: 'role', words: 'Choose a role' },
          { field: 'from', words: 'Write a date that exists, such as 3 12 2024' },
        ],
      },
    })
  })

  test('an address belongs to one person', async () => {
    const { head } = await inSchool()
    const again = await perform(open().world, addPerson, {
      by: anOfficer(),
      input: { name: 'X', email: head.email },
    })
    expect(again).toMatchObject({
      refusal: { code: 'address-taken', words: expect.stringContaining(head.name) },
    })
  })

  test('only the office sees the list, adds people and gives posts', async () => {
    const { school } = await inSchool()
    const head = aHeadteacherOf(school.id)
    expect(await peopleView(as(open(), head), { words: '', page: 1 })).toMatchObject({
      refusal: { code: 'not-allowed' },
    })
    const added = await perform(open().world, addPerson, {
      by: head,
      input: { name: 'X', email: 'x@school.example' },
    })
    expect(added).toMatchObject({ refusal: { code: 'not-allowed' } })
  })
})
