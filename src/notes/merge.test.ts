import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from './entry.ts'
import { joinTexts } from './join-texts.ts'
import { joined, notesOf } from './merge.ts'
import { blankWords } from './note-words.ts'

let made = 0
const anEntry = (said: Partial<Entry> & { readonly text?: string } = {}): Entry => ({
  id: `entry ${(made += 1)}`,
  note: 'the note',
  by: 'Asha',
  device: 'an iPad',
  writtenAt: '2024-12-03T09:00:00.000Z',
  after: [],
  said: { kind: 'words', words: { ...blankWords, text: said.text ?? 'Pupils explain' } },
  ...said,
})

test('what is written after something takes its place, whatever the clocks say', () => {
  const first = anEntry({ text: 'Pupils', writtenAt: '2024-12-04T09:00:00.000Z' })
  const second = anEntry({ text: 'Pupils explain', after: [first.id], writtenAt: '2024-12-01T09:00:00.000Z' })
  expect(notesOf([second, first])).toMatchObject([{ words: { text: 'Pupils explain' }, versions: 1 }])
})

test('a note that is being written keeps the space that was typed last', () => {
  expect(notesOf([anEntry({ text: 'Pupils ' })])).toMatchObject([{ words: { text: 'Pupils ' } }])
})

test('what two devices wrote at once is all kept, the common beginning once', () => {
  const first = anEntry({ text: 'Pupils explain. ' })
  const one = anEntry({ text: 'Pupils explain. They reason.', after: [first.id] })
  const other = anEntry({ text: 'Pupils explain. They persist.', after: [first.id] })
  expect(notesOf([first, one, other])).toMatchObject([
    { words: { text: 'Pupils explain. They reason.\n\nThey persist.' }, versions: 2 },
  ])
  const settled = anEntry({ text: 'They reason and persist.', after: [one.id, other.id] })
  expect(notesOf([settled, first, one, other])).toMatchObject([
    { words: { text: 'They reason and persist.' }, versions: 1 },
  ])
})

test('a note that one withdraws while another writes on it stands', () => {
  const first = anEntry()
  const gone = anEntry({ after: [first.id], said: { kind: 'withdrawn' } })
  expect(notesOf([first, gone])).toMatchObject([{ words: null }])
  const more = anEntry({ text: 'Pupils explain well', after: [first.id] })
  expect(notesOf([first, gone, more])).toMatchObject([{ words: { text: 'Pupils explain well' } }])
})

test('host and visitor each say what they make of one note, and may change their mind', () => {
  const note = anEntry()
  const agree = anEntry({ by: 'Hedda', said: { kind: 'stance', stance: 'agree', because: '' } })
  const differ = anEntry({
    by: 'Hedda',
    after: [agree.id],
    said: { kind: 'stance', stance: 'differ', because: 'Only in Year 6' },
  })
  expect(notesOf([note, agree, differ])[0]?.opinions).toEqual([
    { person: 'Hedda', stance: 'differ', because: 'Only in Year 6' },
  ])
})

test('an opinion that comes before its note waits for it', () => {
  expect(notesOf([anEntry({ said: { kind: 'stance', stance: 'agree', because: '' } })])).toEqual([])
})

const entries = fc.array(
  fc.record({ text: fc.string(), note: fc.constantFrom('a', 'b'), behind: fc.nat(5) }),
  { maxLength: 8 },
)

test('entries make the same notes in any order and however often they come', () => {
  fc.assert(
    fc.property(entries, fc.infiniteStream(fc.nat()), (drafts, chance) => {
      const all: Entry[] = []
      for (const { text, note, behind } of drafts) {
        const before = all.filter((entry) => entry.note === note).slice(0, behind)
        all.push(anEntry({ text, note, after: before.map(({ id }) => id) }))
      }
      const shuffled = [...all, ...all.slice(0, 2)]
        .map((entry) => ({ entry, place: chance.next().value }))
        .sort((one, other) => one.place - other.place)
        .map(({ entry }) => entry)
      expect(notesOf(shuffled)).toEqual(notesOf(all))
      expect(joined(shuffled, all)).toEqual(joined(all))
    }),
  )
})

test('texts are joined without losing a word', () => {
  const word = fc.constantFrom('reading', 'maths', 'is.', 'strong.', 'weak', '\n')
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const whole = joinTexts(texts)
      const wordsOf = (one: string) => one.split(/\s+/).filter(Boolean)
      for (const one of texts) for (const found of wordsOf(one)) expect(wordsOf(whole)).toContain(found)
    }),
  )
})
