import { expect, test } from 'vitest'
import { partnershipYear } from '#partnership'
import { censusDayOf, yearsPartner } from './census-day.ts'

test('members are counted on the third Thursday of January', () => {
  expect([2022, 2023, 2024].map((year) => censusDayOf(partnershipYear(year)))).toEqual([
    '2023-01-19',
    '2024-01-18',
    '2025-01-16',
  ])
})

test('years as a partner leave out gaps of more than one year', () => {
  expect(yearsPartner(['2023/24'])).toBe(1)
  expect(yearsPartner(['2019/20', '2020/21', '2022/23', '2023/24'])).toBe(5)
  expect(yearsPartner(['2016/17', '2020/21', '2021/22'])).toBe(3)
})
