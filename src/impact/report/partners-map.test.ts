import { expect, test } from 'vitest'
import { cellsOfRegion, mapOfPartners, mapWords } from './partners-map.ts'

const school = (region: string | null, pupils: number | null, lat: number | null = 52) => ({
  region,
  pupils,
  lat,
  lon: -1,
})

test('schools count in their region, those without a place on the map as well', () => {
  const map = mapOfPartners(
    [school('London', 300), school('North West', 200), school('London', null, null), school(null, 50)],
    [
      { region: 'London', lat: 51.5, lon: -0.1 },
      { region: null, lat: null, lon: null },
    ],
  )
  expect(map.regions).toEqual([
    { region: 'London', schools: 2, pupils: 300, hubs: 1 },
    { region: 'Across England', schools: 1, pupils: 50, hubs: 1 },
    { region: 'North West', schools: 1, pupils: 200, hubs: 0 },
  ])
  expect([map.schools.length, map.hubs.length]).toEqual([3, 1])
  expect(mapWords(map)).toBe('4 schools and 2 hubs in 2 regions; most schools are in London: 2 schools.')
})

test('a year without partners has a map with nobody on it', () => {
  expect(mapOfPartners([], [])).toEqual({ regions: [], schools: [], hubs: [] })
  expect(mapWords(mapOfPartners([], []))).toBe('No partner schools.')
})

test('a hub of no one region stands in the table without schools of its own, and not with none', () => {
  const { regions } = mapOfPartners([school('London', 1300)], [{ region: null, lat: null, lon: null }])
  expect(regions.map((one) => [one.region, ...cellsOfRegion(one)])).toEqual([
    ['London', '1', '1,300', '0'],
    ['Across England', '–', '–', '1'],
  ])
})
