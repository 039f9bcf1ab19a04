// Some mirrors of the registry lack a part that is built for another platform; npm then leaves that part out of the lock and
// refuses the lock later. This writes the missing parts in by name and version: they are fetched only on their own platform.
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const Part = z.looseObject({
  license: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
})
const Lock = z.looseObject({ packages: z.record(z.string(), Part) })
const platform = /(?<os>android|darwin|linux|win32)-(?<cpu>arm64|arm|x64)/

const lock = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const missing = Object.values(lock.packages).flatMap((part) =>
  Object.entries(part.optionalDependencies ?? {}).flatMap(([name, version]) => {
    const { os, cpu } = platform.exec(name)?.groups ?? {}
    if (lock.packages[`node_modules/${name}`] || os === undefined || cpu === undefined) return []
    return [
      [
        `node_modules/${name}`,
        { version, cpu: [cpu], license: part.license, optional: true, os: [os] },
      ] as const,
    ]
  }),
)
const packages = Object.fromEntries(
  [...Object.entries(lock.packages), ...missing].sort(([a], [b]) => (a < b ? -1 : 1)),
)
writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages }, null, 2)}\n`)
process.stdout.write(`${missing.length} parts for other platforms written into the lock.\n`)
