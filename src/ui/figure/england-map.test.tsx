import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { html } from '../testing.ts'
import { EnglandMap } from './england-map.tsx'
import type { EnglandTopology } from './england-shape.ts'
import { PlacesPicture } from './places-map.tsx'

/** Two square regions, clockwise as the sphere wants them, west and east of two degrees west. */
const england: EnglandTopology = {
  type: 'Topology',
  arcs: [
    [
      [-4, 51],
      [-4, 54],
      [-2, 54],
      [-2, 51],
      [-4, 51],
    ],
    [
      [-2, 51],
      [-2, 54],
      [0, 54],
      [0, 51],
      [-2, 51],
    ],
  ],
  objects: {
    regions: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0]], properties: { region: 'West' } },
        { type: 'Polygon', arcs: [[1]], properties: { region: 'East' } },
      ],
    },
  },
}

const map = html(
  <EnglandMap
    england={england}
    title="Our schools"
    kinds={[
      { kind: 'host', label: 'Host' },
      { kind: 'partner', label: 'Partner' },
    ]}
    points={[
      { lat: 52, lon: -3, label: 'Ash Lane', href: '/schools/1', kind: 'partner' },
      { lat: 53, lon: -1, label: 'Birch Hill', href: '/schools/2', kind: 'host' },
    ]}
  >
    <p>The same as a list</p>
  </EnglandMap>,
)

it('the map names its regions', () => {
  expect([...map.matchAll(/<title>(West|East)<\/title>/g)].map(([, name]) => name)).toEqual(['West', 'East'])
})

it('each point is a link that says what it is and of which kind', () => {
  expect(
    [...map.matchAll(/href="(\/schools\/\d)" aria-label="([^"]+)"/g)].map(([, ...found]) => found),
  ).toEqual([
    ['/schools/1', 'Ash Lane, Partner'],
    ['/schools/2', 'Birch Hill, Host'],
  ])
})

it('what lies west is drawn to the left, what lies north above', () => {
  const [ash, birch] = [...map.matchAll(/translate\(([\d.]+),([\d.]+)\)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ])
  expect(Number(ash?.[0])).toBeLessThan(Number(birch?.[0]))
  expect(Number(birch?.[1])).toBeLessThan(Number(ash?.[1]))
})

it('paths carry one decimal, so that the page stays small', () => {
  expect(map).not.toMatch(/\d\.\d\d/)
})

it('kinds differ in shape as well as in colour', () => {
  const [, legend = ''] = map.split('cf-map__legend')
  const shapes = [...legend.slice(0, legend.indexOf('</ul>')).matchAll(/ d="([^"]+)"/g)].map(
    ([, path]) => path,
  )
  expect(new Set(shapes).size).toBe(2)
})

it('the same stands beneath as words, and the map can be skipped', () => {
  expect(map.indexOf('The same as a list')).toBeGreaterThan(map.indexOf('id="after-map"'))
  expect(map).toContain('href="#after-map"')
})

it('the nine regions of England fit in 60 kB of page', () => {
  const shipped: EnglandTopology = JSON.parse(readFileSync('data/map/england.topojson', 'utf8'))
  const page = html(
    <EnglandMap england={shipped} title="England" kinds={[]} points={[]}>
      {null}
    </EnglandMap>,
  )
  expect(page.match(/cf-map__region/g)).toHaveLength(9)
  expect(page.length).toBeLessThan(60_000)
})

describe('a map of many places', () => {
  const picture = html(
    <PlacesPicture
      england={england}
      layers={[
        {
          label: 'School',
          mark: 'dot',
          places: [
            { lat: 52, lon: -3 },
            { lat: 53, lon: -1 },
          ],
        },
        { label: 'Hub', mark: 'diamond', places: [{ lat: 52.5, lon: -2 }] },
      ]}
    />,
  )

  it('draws all dots in one path, and each of what stands out by itself', () => {
    expect(picture.match(/M[\d.]+ [\d.]+h0/g)).toHaveLength(2)
    expect(picture.match(/translate\(/g)).toHaveLength(1)
  })

  it('stands by itself: its colours are in it, and nothing in it leads anywhere', () => {
    expect(picture).toContain('xmlns="http://www.w3.org/2000/svg"')
    expect(picture.match(/<path(?![^>]*(fill|stroke)=)/g)?.length ?? 0).toBe(1)
    expect(picture).not.toContain('href')
  })
})
