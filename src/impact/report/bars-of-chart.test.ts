import { expect, test } from 'vitest'
import { barsOf } from './bars-of-chart.ts'

const bar = (label: string, value: number | null, england: number | null = null) => ({
  label,
  value,
  shown: value === null ? 'Not recorded' : String(value),
  england,
})
const chart = {
  kind: 'bars',
  title: 'Schools by phase',
  summary: 'Partner schools of each phase.',
  ours: 'Our schools',
  upTo: 100,
  shows: [],
} as const

test('bars are parts of the scale’s end, never beyond it, with England’s mark', () => {
  const { bars, compared, alternative } = barsOf({
    ...chart,
    bars: [bar('Primary', 50, 78), bar('Special', 120), bar('Other', null)],
  })
  expect(bars).toEqual([
    { label: 'Primary', shown: '50', part: 0.5, comparedPart: 0.78 },
    { label: 'Special', shown: '120', part: 1, comparedPart: null },
    { label: 'Other', shown: 'Not recorded', part: 0, comparedPart: null },
  ])
  expect(compared).toBe('England')
  expect(alternative).toBe(
    'Schools by phase, a bar chart. Partner schools of each phase. Primary 50; Special 120; Other Not recorded.',
  )
})

test('a scale without an end ends at the greatest, and one of nothing but noughts still stands', () => {
  const counts = barsOf({ ...chart, upTo: null, bars: [bar('Curriculum', 20), bar('Oracy', 5)] })
  expect(counts.bars.map(({ part }) => part)).toEqual([1, 0.25])
  expect(counts.compared).toBe(null)
  expect(barsOf({ ...chart, upTo: null, bars: [bar('Oracy', 0)] }).bars[0]?.part).toBe(0)
})
