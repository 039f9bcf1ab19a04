import { isUtf8 } from 'node:buffer'
import { gunzipSync } from 'node:zlib'

const mostBytes = 400_000_000

/** A file's text, or why it has none: gz or plain, UTF-8 or Windows-1252. */
export function fileText(bytes: Uint8Array): { text: string } | { trouble: string } {
  if (startsWith(bytes, 0x50, 0x4b))
    return { trouble: 'is a zip folder. Open it, then choose the CSV files inside' }
  const plain = startsWith(bytes, 0x1f, 0x8b) ? unzipped(bytes) : bytes
  if (plain === null)
    return { trouble: 'is damaged, or too large to open. Download it again, or unzip it first' }
  if (plain.length === 0) return { trouble: 'is empty. Download it again' }
  return { text: new TextDecoder(isUtf8(plain) ? 'utf-8' : 'windows-1252').decode(plain) }
}

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

function unzipped(bytes: Uint8Array): Uint8Array | null {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes })
  } catch {
    return null
  }
}
