import { expect, test } from 'vitest'
import { closedUp, rowAnswers, rowsIn } from './rows.ts'

const typed = {
  year: '2024/25',
  'terms.0.name': 'Autumn',
  'terms.0.first-day': '3',
  'terms.1.name': '',
  'terms.1.first-day': '',
  'terms.10.name': 'Summer',
  'terms.2.name': 'Spring',
}

test('rows are read in their order, blank ones left out', () => {
  expect(rowsIn(typed, 'terms')).toEqual([
    { name: 'Autumn', 'first-day': '3' },
    { name: 'Spring' },
    { name: 'Summer' },
  ])
})

test('a form without its blank rows keeps every other answer', () => {
  expect(closedUp(typed, 'terms')).toEqual({
    year: '2024/25',
    'terms.0.name': 'Autumn',
    'terms.0.first-day': '3',
    'terms.1.name': 'Spring',
    'terms.2.name': 'Summer',
  })
})

test('what rows are filled with is what is read from them', () => {
  const rows = [{ name: 'Autumn', first: '2024-09-03' }, { name: 'Spring' }]
  expect(rowsIn(Object.fromEntries(rowAnswers(rows, 'terms')), 'terms')).toEqual(rows)
})

test('a row of another name is not a row of this one', () => {
  expect(rowsIn({ 'terms.next': 'x', 'termsOf.0.name': 'y' }, 'terms')).toEqual([])
})
