import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'

const cuts = ['400-normal', '400-italic', '700-normal', '700-italic'] as const
const scripts = ['latin', 'latin-ext'] as const

/** Atkinson Hyperlegible as the typesetter reads it: the browser's files, unpacked. */
export function typeface(): Buffer[] {
  const find = createRequire(import.meta.url)
  return scripts.flatMap((script) =>
    cuts.map((cut) =>
      opentypeFrom(
        readFileSync(
          find.resolve(`@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-${script}-${cut}.woff`),
        ),
      ),
    ),
  )
}

type PackedTable = {
  readonly tag: Buffer
  readonly checksum: number
  readonly length: number
  readonly bytes: Buffer
}

const headerLength = 12
const recordLength = 16

/** A WOFF file is OpenType with each table deflated (W3C WOFF File Format 1.0, §3 to §5). */
export function opentypeFrom(woff: Buffer): Buffer {
  const tables = packedTables(woff)
  const header = Buffer.alloc(headerLength)
  const power = Math.floor(Math.log2(tables.length))
  woff.copy(header, 0, 4, 8)
  header.writeUInt16BE(tables.length, 4)
  header.writeUInt16BE(16 * 2 ** power, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(16 * (tables.length - 2 ** power), 10)
  let offset = headerLength + recordLength * tables.length
  const records = tables.map(({ tag, checksum, length, bytes }) => {
    const record = Buffer.alloc(recordLength)
    tag.copy(record)
    record.writeUInt32BE(checksum, 4)
    record.writeUInt32BE(offset, 8)
    record.writeUInt32BE(length, 12)
    offset += bytes.length
    return record
  })
  return Buffer.concat([header, ...records, ...tables.map(({ bytes }) => bytes)])
}

function packedTables(woff: Buffer): PackedTable[] {
  const count = woff.readUInt16BE(12)
  return Array.from({ length: count }, (_, index) => {
    const at = 44 + 20 * index
    const from = woff.readUInt32BE(at + 4)
    const packed = woff.readUInt32BE(at + 8)
    const length = woff.readUInt32BE(at + 12)
    const raw = woff.subarray(from, from + packed)
    const bytes = packed < length ? inflateSync(raw) : raw
    return {
      tag: woff.subarray(at, at + 4),
      checksum: woff.readUInt32BE(at + 16),
      length,
      bytes: Buffer.concat([bytes, Buffer.alloc((4 - (length % 4)) % 4)]),
    }
  })
}
