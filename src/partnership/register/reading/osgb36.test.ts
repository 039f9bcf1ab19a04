import { expect, test } from 'vitest'
import { wgs84FromGrid } from './osgb36.ts'

const metresADegree = 111_320

test('the Ordnance Survey’s worked example comes out within ten metres', () => {
  const { latitude, longitude } = wgs84FromGrid(651_409.903, 313_177.27)
  expect(Math.abs(latitude - 52.65798) * metresADegree).toBeLessThan(10)
  expect(Math.abs(longitude - 1.71605) * metresADegree * Math.cos(0.919)).toBeLessThan(10)
})

test.each([
  ['Land’s End', 134_000, 25_000, 50.0655, -5.7148],
  ['the Tower of London', 533_600, 180_500, 51.5081, -0.0761],
  ['Berwick-upon-Tweed', 400_000, 653_000, 55.7704, -2.0],
])('%s lies where maps show it, within 500 metres', (_, easting, northing, latitude, longitude) => {
  const found = wgs84FromGrid(easting, northing)
  expect(Math.abs(found.latitude - latitude)).toBeLessThan(0.0045)
  expect(Math.abs(found.longitude - longitude)).toBeLessThan(0.008)
})
