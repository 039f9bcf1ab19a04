import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWithSector } from './compare-with-sector.ts'
import { fsmBands } from './like-for-like.ts'
import type { SectorSchool } from './sector-school.ts'

const aSchool = (
  urn: number,
  given: Partial<SectorSchool> & { share?: number; pupils?: number } = {},
): SectorSchool => ({
  urn,
  phase: 'primary',
  region: 'London',
  fsm: 20,
  figures: {
    'ks2.PTRWM_EXP': given.share ?? 60,
    'ks2.TELIG': given.pupils ?? 30,
    'census.FSM': given.fsm ?? 20,
    'census.NOR': 10 * (given.pupils ?? 30),
  },
  ...given,
})
const lineIn = (comparison: ReturnType<typeof compareWithSector>, title: string) => {
  const line = comparison.lines.find((one) => one.title === title)
  if (!line) throw new Error(`There is no line ${title}`)
  return line
}

test('chosen schools stand beside England by pupils and by schools, and beside schools like them', () => {
  const poor = Array.from({ length: 12 }, (_, place) => aSchool(100 + place, { fsm: 40, share: 50 }))
  const rich = Array.from({ length: 12 }, (_, place) => aSchool(200 + place, { fsm: 5, share: 70 }))
  const sector = [...poor, ...rich, aSchool(300, { fsm: 41, share: 56, pupils: 60 })]
  const line = lineIn(compareWithSector(sector, new Set([300])), 'Key stage 2, expected standard')
  expect(line).toMatchObject({
    n: 1,
    eligible: 1,
    weightedBy: 'ks2.TELIG',
    ours: 56,
    oursSimple: 56,
    englandSchools: 25,
  })
  expect(line.england).toBeCloseTo((12 * 30 * 50 + 12 * 30 * 70 + 60 * 56) / 780, 10)
  expect(line.alike).toBeCloseTo((4 * 30 * 50 + 60 * 56) / 180, 10)
  expect(line.closely).toEqual({ phaseBandRegion: 1, phaseBand: 0, phase: 0 })
})

test('a group of fewer than five gives way to a wider one', () => {
  const alone = aSchool(1, { region: 'North East' })
  const others = Array.from({ length: 8 }, (_, place) => aSchool(10 + place))
  const { closely } = lineIn(
    compareWithSector([alone, ...others], new Set([1])),
    'Pupils with free school meals',
  )
  expect(closely).toEqual({ phaseBandRegion: 0, phaseBand: 1, phase: 0 })
})

test('what is not published is not known, and where there are no pupils schools count once', () => {
  const sector = [1, 2, 3, 4, 5, 6].map((urn) => aSchool(urn, { figures: { 'ks4.ATT8SCR': 40 + urn } }))
  const comparison = compareWithSector(sector, new Set([1, 2]))
  expect(lineIn(comparison, 'Progress 8')).toMatchObject({ n: 0, ours: null, england: null, alike: null })
  expect(lineIn(comparison, 'Attainment 8')).toMatchObject({ weightedBy: null, ours: 41.5, england: 43.5 })
})

test('phase mix counts all-through schools with the secondaries and leaves nurseries out', () => {
  const phases = ['primary', 'primary', 'allThrough', 'special', 'nursery']
  const sector = phases.map((phase, place) => aSchool(place, { phase }))
  const { phases: mix } = compareWithSector(sector, new Set([0, 2]))
  expect(mix).toEqual([
    { phase: 'primary', ours: 50, england: 50 },
    { phase: 'secondary', ours: 50, england: 25 },
    { phase: 'special', ours: 0, england: 25 },
  ])
})

test('all of England, chosen, is like itself', () => {
  const schools = fc.array(
    fc.record({
      share: fc.integer({ min: 0, max: 100 }),
      fsm: fc.integer({ min: 0, max: 60 }),
      pupils: fc.integer({ min: 1, max: 90 }),
    }),
    { minLength: 5, maxLength: 60 },
  )
  fc.assert(
    fc.property(schools, (some) => {
      const sector = some.map((given, place) => aSchool(place, given))
      const line = lineIn(
        compareWithSector(sector, new Set(sector.map(({ urn }) => urn))),
        'Key stage 2, expected standard',
      )
      expect(line.ours).toBeCloseTo(line.england ?? 0, 9)
      const bands = [...fsmBands(sector).values()]
      expect(Math.max(...bands)).toBeLessThan(5)
    }),
  )
})
