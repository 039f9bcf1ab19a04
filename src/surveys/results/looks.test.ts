import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, day, newId } from '#kernel'
import { SurveyRoundId } from '../ids.ts'
import { anInstrument } from '../testing.ts'
import { leastShown } from './least.ts'
import { type Looks, looksAt } from './looks.ts'
import { tallyShown } from './results-view.ts'
import type { RoundTally } from './round-tallies-store.ts'

const year = '2023/24'
const [satisfied, again] = anInstrument().questions
if (!satisfied || !again) throw new Error('The questionnaire has questions')
const questions = [satisfied, again]

/** A round that somebody answered: each respondent says something to the first question, and maybe to the second. */
const rounds = fc
  .array(
    fc.record({
      phase: fc.constantFrom('Primary', 'Secondary', 'Special'),
      region: fc.constantFrom('North', 'South'),
      closesOn: fc.constantFrom('2023-11-10', '2023-12-08', '2024-02-16', '2024-02-23', '2024-06-14'),
      said: fc.array(fc.tuple(fc.constantFrom('1', '3', '5'), fc.constantFrom('0', '1', null)), {
        maxLength: 9,
      }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((all) => all.map((one, place) => roundOf({ ...one, place })))

type Given = {
  readonly phase: string
  readonly region: string
  readonly closesOn: string
  readonly said: readonly (readonly [string, string | null])[]
  readonly place: number
}

function roundOf({ phase, region, closesOn, said, place }: Given): RoundTally {
  const counted = (answers: readonly (string | null)[]) => {
    const known = answers.flatMap((answer) => answer ?? [])
    return new Map([...Map.groupBy(known, (answer) => answer)].map(([answer, same]) => [answer, same.length]))
  }
  const second = said.map(([, answer]) => answer)
  return {
    id: newId(SurveyRoundId),
    title: `Round ${place}`,
    subject: newId(SurveyRoundId),
    closesOn: day(closesOn),
    facets: { phase, region },
    invited: said.length,
    answered: said.length,
    perQuestion: [said.length, second.filter((answer) => answer !== null).length],
    counts: new Map([
      ['Q-1', counted(said.map(([answer]) => answer))],
      ['Q-2', counted(second)],
    ]),
  }
}

const days = ['2023-11-20', '2024-01-05', '2024-03-01', '2024-09-20', '2024-10-01'].map(day)

/** Every table that a reader gets of a question on a day: which rounds are in it, and what they say together. */
function tablesOn(all: readonly RoundTally[], on: Day, question: (typeof questions)[number]) {
  const looks: Looks = looksAt({ rounds: all, year, today: on, inParts: true })
  return looks.looks.flatMap(({ value }) => {
    if (!looks.mayShow(value, ({ answered }) => answered)) return []
    const own = looks.roundsOf(value)
    const tally = tallyShown(question, { looks, look: value, rounds: own })
    return tally ? [{ in: all.map((round) => (own.includes(round) ? 1 : 0)), n: tally.n }] : []
  })
}

/** Least squares by elimination: whether a vector is a sum of multiples of others. */
function isSumOf(vectors: readonly (readonly number[])[], wanted: readonly number[]): boolean {
  const rows = vectors.map((row) => [...row])
  let left = [...wanted]
  for (let column = 0; column < wanted.length; column += 1) {
    const place = rows.findIndex((row) => Math.abs(row[column] ?? 0) > 1e-9)
    if (place === -1) continue
    const [lead = []] = rows.splice(place, 1)
    const without = (row: readonly number[]) => {
      const times = (row[column] ?? 0) / (lead[column] ?? 1)
      return row.map((entry, at) => entry - times * (lead[at] ?? 0))
    }
    for (const [at, row] of rows.entries()) rows[at] = without(row)
    left = without(left)
  }
  return left.every((entry) => Math.abs(entry) < 1e-9)
}

/** Groups of rounds with one to four answers between them that the tables, added and subtracted, give away. */
function givenAway(
  all: readonly RoundTally[],
  tables: readonly (readonly number[])[],
  code: string,
): number[][] {
  const answers = all.map(({ counts }) =>
    [...(counts.get(code)?.values() ?? [])].reduce((sum, one) => sum + one, 0),
  )
  const seen = tables.map((table) => table.map((entry, place) => ((answers[place] ?? 0) > 0 ? entry : 0)))
  const groups = Array.from({ length: 2 ** all.length }, (_, bits) =>
    all.map((_round, place) => ((answers[place] ?? 0) > 0 ? Math.floor(bits / 2 ** place) % 2 : 0)),
  )
  return groups.filter((group) => {
    const size = group.reduce((sum, entry, place) => sum + entry * (answers[place] ?? 0), 0)
    return size > 0 && size < leastShown && isSumOf(seen, group)
  })
}

test('no table of any filter is about one to four people', () => {
  fc.assert(
    fc.property(rounds, fc.constantFrom(...days), fc.constantFrom(...questions), (all, on, question) => {
      for (const { n } of tablesOn(all, on, question)) expect(n).toBeGreaterThanOrEqual(leastShown)
    }),
    { numRuns: 300 },
  )
})

test('whoever lays every filter of two days side by side recovers no group of one to four', () => {
  fc.assert(
    fc.property(
      rounds,
      fc.constantFrom(...days),
      fc.constantFrom(...days),
      fc.constantFrom(...questions),
      (all, one, other, question) => {
        const tables = [...tablesOn(all, one, question), ...tablesOn(all, other, question)].map(
          (table) => table.in,
        )
        expect(givenAway(all, tables, question.code)).toEqual([])
      },
    ),
    { numRuns: 300 },
  )
})

test('without the rule that weighs tables against one another, a group would be recovered', () => {
  const said = (times: number) => Array.from({ length: times }, () => ['5', '1'] as const)
  const one = { region: 'North', closesOn: '2023-11-10' }
  const all = [
    roundOf({ ...one, phase: 'Primary', said: said(12), place: 0 }),
    roundOf({ ...one, phase: 'Special', said: said(3), place: 1 }),
  ]
  expect(
    givenAway(
      all,
      [
        [1, 1],
        [1, 0],
      ],
      'Q-1',
    ),
  ).toEqual([[0, 1]])
})
