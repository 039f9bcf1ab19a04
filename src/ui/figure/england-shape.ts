import { type GeoProjection, geoPath, geoTransverseMercator } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

export type RegionShape = { readonly region: string }

/** The nine regions of England (and whatever else the file holds) in WGS84. */
export type EnglandTopology = Topology<{ regions: GeometryCollection<RegionShape> }>

export const mapSize = { width: 600, height: 720 } as const

type EnglandShape = {
  readonly projection: GeoProjection
  readonly regions: readonly { readonly name: string; readonly path: string }[]
}

const drawn = new WeakMap<EnglandTopology, EnglandShape>()

/** Draws a topology once for as long as it is kept. */
export function shapeOf(england: EnglandTopology): EnglandShape {
  const known = drawn.get(england)
  if (known) return known
  const shape = draw(england)
  drawn.set(england, shape)
  return shape
}

function draw(england: EnglandTopology): EnglandShape {
  const regions = feature(england, england.objects.regions)
  // The national grid's own projection: a transverse Mercator about two degrees west.
  const projection = geoTransverseMercator()
    .rotate([2, 0])
    .fitExtent(
      [
        [8, 8],
        [mapSize.width - 8, mapSize.height - 8],
      ],
      regions,
    )
  const path = geoPath(projection).digits(1)
  return {
    projection,
    regions: regions.features.map((region) => ({ name: region.properties.region, path: path(region) ?? '' })),
  }
}
