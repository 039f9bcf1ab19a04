import { expect, test } from 'vitest'
import { dayFrom } from './cells.ts'

test.each([
  ['31-08-2024', '2024-08-31'],
  ['31/08/2024', '2024-08-31'],
  ['1/9/2024', '2024-09-01'],
  ['2024-08-31', '2024-08-31'],
  ['2024-08-31T00:00:00', '2024-08-31'],
  ['31-08-2024 00:00:00', '2024-08-31'],
  ['29-02-2024', '2024-02-29'],
])('%s is %s', (said, day) => {
  expect(dayFrom(said)).toBe(day)
})

test.each(['29-02-2023', '31-04-2024', '00-01-2024', '01-13-2024', '31-08-24', 'last summer', '29-02-1900'])(
  '%s is no day of the calendar',
  (said) => {
    expect(dayFrom(said)).toBeNull()
  },
)
