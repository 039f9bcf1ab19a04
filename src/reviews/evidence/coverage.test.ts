import { expect, test } from 'vitest'
import { type Note, blankWords } from '#notes'
import { coverageOf, unseen } from './coverage.ts'

const aNote = (section: string | null, source: string | null): Note => ({
  id: `${section} ${source}`,
  by: 'Asha',
  writtenAt: '2024-12-03T09:00:00.000Z',
  words: { ...blankWords, section, source },
  opinions: [],
  versions: 1,
})

const sections = [
  { key: 'leadership', title: 'Leadership' },
  { key: 'quality', title: 'Quality' },
  { key: 'needs', title: 'Additional needs' },
]
const columns = [
  { key: 'lessonVisit', title: 'Lesson visit' },
  { key: 'pupilVoice', title: 'Talking with pupils' },
]

test('coverage counts each note where it is tagged, and says what nobody has seen', () => {
  const notes = [
    aNote('leadership', 'lessonVisit'),
    aNote('leadership', 'pupilVoice'),
    aNote('quality', 'lessonVisit'),
    aNote('quality', null),
    aNote(null, 'pupilVoice'),
    { ...aNote('needs', 'pupilVoice'), words: null },
  ]
  const grid = coverageOf(notes, { by: 'source', columns, sections })
  expect(grid.lines.map(({ notes, cells }) => [notes, ...cells.map((cell) => cell.notes)])).toEqual([
    [2, 1, 1],
    [2, 1, 0],
    [0, 0, 0],
  ])
  const groups = coverageOf(notes, { by: 'group', columns: [{ key: 'send', title: 'SEND' }], sections })
  expect(
    unseen([grid, groups]).map(({ key, missing }) => [key, ...missing.map(({ by, titles }) => [by, titles])]),
  ).toEqual([
    ['needs'],
    ['leadership', ['group', ['SEND']]],
    ['quality', ['source', ['Talking with pupils']], ['group', ['SEND']]],
  ])
})
