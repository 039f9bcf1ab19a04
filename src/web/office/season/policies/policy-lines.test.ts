import { expect, test } from 'vitest'
import { partnershipYear } from '#partnership'
import { standardPolicies } from '#seasons'
import { bandWords, policyChanges, policyGroups } from './policy-lines.ts'

const standard = standardPolicies(partnershipYear(2024))

test('policies that stay the same have no changes', () => {
  expect(policyChanges(standard, standard)).toEqual([])
})

test('a change says what is so now and what will be so', () => {
  expect(policyChanges(standard, { ...standard, mostReviewsAWeek: 30, offerExpiryDays: 1 })).toEqual([
    { label: 'Most reviews a week', before: '24', after: '30' },
    { label: 'An offer stays open for', before: '10 days', after: '1 day' },
  ])
})

test('a window that is taken out is a change', () => {
  const changes = policyChanges(standard, { ...standard, windows: standard.windows.slice(0, 2) })
  expect(changes).toEqual([
    { label: 'Window 3', before: 'Summer: Tuesday 22 April 2025 to Saturday 12 July 2025', after: 'None' },
  ])
})

test('no two rules share a label, so that none hides the change of another', () => {
  const labels = policyGroups(standard).flatMap(({ lines }) => lines.map(({ label }) => label))
  expect(new Set(labels).size).toBe(labels.length)
})

test('bands of schools follow each other without a gap', () => {
  const bands = [{ upTo: 149 }, { upTo: 500 }, { upTo: null }]
  expect(bands.map(({ upTo }, place) => bandWords(bands, place, upTo))).toEqual([
    'a school of up to 149 pupils',
    'a school of 150 to 500 pupils',
    'a school of more than 500 pupils',
  ])
  expect(bandWords([{ upTo: null }], 0, null)).toBe('every school')
})
