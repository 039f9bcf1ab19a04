import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Config } from '#platform/config'
import type { EnglandTopology } from '#ui'

const MapFile = z.custom<EnglandTopology>(
  (file) => typeof file === 'object' && file !== null && 'objects' in file,
  'Not a map: data/map/england.topojson must be a TopoJSON file',
)

const kept = new Map<string, EnglandTopology>()

/** The map of England that the product ships, read once a process. */
export function england({ root }: Pick<Config, 'root'>): EnglandTopology {
  const file = `${root}/data/map/england.topojson`
  const known = kept.get(file)
  if (known) return known
  const read = MapFile.parse(JSON.parse(readFileSync(file, 'utf8')))
  kept.set(file, read)
  return read
}
