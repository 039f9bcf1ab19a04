import { type Bells, clockTime } from '#reviews'
import { type Filled, one } from '../../answer.tsx'
import { type Row, rowAnswers, rowsIn } from '../../asked/rows.ts'

const times = (row: Row) => ({ from: one(row, 'from'), until: one(row, 'until') })

/** What the act is given, from the answers of a form. */
export const bellsFrom = (review: string, form: Filled) => ({
  review,
  day: { from: one(form, 'day.from'), until: one(form, 'day.until') },
  lessons: rowsIn(form, 'lessons').map(times),
  breaks: rowsIn(form, 'breaks').map((row) => ({ ...times(row), name: one(row, 'name') })),
})

const said = ({ from, until }: { readonly from: number; readonly until: number }) => ({
  from: clockTime(from),
  until: clockTime(until),
})

export const answersOfBells = ({ day, lessons, breaks }: Bells) =>
  Object.fromEntries([
    ['day.from', clockTime(day.from)],
    ['day.until', clockTime(day.until)],
    ...rowAnswers(lessons.map(said), 'lessons'),
    ...rowAnswers(
      breaks.map((one) => ({ ...said(one), name: one.name })),
      'breaks',
    ),
  ])
