import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { act } from './act.ts'
import { type Actor, PersonId, nobody } from './actor.ts'
import { clockAt } from './clock.ts'
import { happened } from './decision.ts'
import { type FactOf, fact, subjectsOf } from './fact.ts'
import { idOf, newId } from './id.ts'
import { type Recorded, type World, perform } from './perform.ts'
import { policy } from './policy.ts'
import { refusing } from './refusal.ts'

const BookId = idOf('Book')
const bookLent = fact('library.bookLent', z.object({ book: BookId, to: z.string() }))
type BookLent = FactOf<typeof bookLent>
type Shelf = { lent: string[]; log: Recorded[]; told: number }

const refused = refusing({ 'lent-already': '{to} has it already. Ask them for it.' })
const readers = policy<Shelf>('readers', ({ actor }) => actor.kind === 'person')

const lendBook = act({
  name: 'library.lendBook',
  input: z.object({ book: BookId, to: z.string().min(1, 'Say who borrows it') }),
  load: async (shelf: Shelf, { book }) => (book === lost ? null : shelf),
  may: readers,
  decide: (shelf, { book, to }) =>
    shelf.lent.includes(to) ? refused('lent-already', { field: 'to', to }) : happened(bookLent({ book, to })),
  apply: async (shelf: Shelf, { body }: BookLent) => void shelf.lent.push(body.to),
})

const lost = newId(BookId)
const book = newId(BookId)
const reader: Actor = { kind: 'person', person: newId(PersonId), name: 'Robin Ashdown', posts: [] }

function aLibrary(): { shelf: Shelf; world: World<Shelf> } {
  const shelf: Shelf = { lent: [], log: [], told: 0 }
  return {
    shelf,
    world: {
      clock: clockAt('2024-10-16T08:30:00.000Z'),
      transaction: (work) => work(shelf),
      record: async (at, recorded) => void at.log.push(recorded),
      committed: () => void (shelf.told += 1),
    },
  }
}

describe('an act that happens', () => {
  test('changes the rows, writes its facts to the log and tells those who follow', async () => {
    const { shelf, world } = aLibrary()
    const decision = await perform(world, lendBook, { by: reader, input: { book, to: 'Ada' } })
    expect(decision).toEqual(happened(bookLent({ book, to: 'Ada' })))
    expect(shelf).toMatchObject({
      lent: ['Ada'],
      told: 1,
      log: [{ act: 'library.lendBook', occasion: { today: '2024-10-16' } }],
    })
  })
})

describe('an act that is refused', () => {
  const attempts = [
    { why: 'by its rule', by: reader, input: { book, to: 'Ada' }, code: 'lent-already' },
    { why: 'when somebody may not', by: nobody, input: { book, to: 'Bea' }, code: 'not-allowed' },
    { why: 'when there is no such thing', by: reader, input: { book: lost, to: 'Bea' }, code: 'not-found' },
    { why: 'when an answer is missing', by: reader, input: { book, to: '' }, code: 'invalid-input' },
  ]
  test.each(attempts)('$why changes nothing and tells nobody', async ({ by, input, code }) => {
    const { shelf, world } = aLibrary()
    shelf.lent.push('Ada')
    const decision = await perform(world, lendBook, { by, input })
    expect(decision).toMatchObject({ outcome: 'refused', refusal: { code } })
    expect(shelf).toEqual({ lent: ['Ada'], told: 0, log: [] })
  })

  test('says in words who may, and which answer is wrong', async () => {
    const { world } = aLibrary()
    const forbidden = await perform(world, lendBook, { by: nobody, input: { book, to: 'Ada' } })
    expect(forbidden).toMatchObject({
      refusal: {
        words: 'Only readers can do this. If that should be you, ask the office to check your posts.',
      },
    })
    const blank = await perform(world, lendBook, { by: reader, input: { book, to: '' } })
    expect(blank).toMatchObject({ refusal: { fields: [{ field: 'to', words: 'Say who borrows it' }] } })
  })
})

test('a fact is about every noun that its body names by id', () => {
  expect(subjectsOf(bookLent({ book, to: 'Ada' }))).toEqual([{ kind: 'book', id: book }])
})

test('identifiers rise, however many are made in a millisecond, and are of version 7', () => {
  const ids = Array.from({ length: 20_000 }, () => newId(BookId))
  expect(ids.every((id) => /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id))).toBe(
    true,
  )
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.toSorted()).toEqual(ids)
})
