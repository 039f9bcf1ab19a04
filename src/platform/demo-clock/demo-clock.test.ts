import { expect, test } from 'vitest'
import { onEachDatabase } from '#platform/database/testing'
import { daysAhead, setDaysAhead } from './store.ts'

onEachDatabase('the demonstration’s today', (open) => {
  test('is the machine’s until it is moved, and each move replaces the last', async () => {
    const { database, db } = open()
    const move = (days: number) => database.transaction((tx) => setDaysAhead(tx, days))
    expect(await daysAhead(db)).toBe(0)
    await move(40)
    await move(-3)
    expect(await daysAhead(db)).toBe(-3)
    await move(0)
    expect(await daysAhead(db)).toBe(0)
  })
})
