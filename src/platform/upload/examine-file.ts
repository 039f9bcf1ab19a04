import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import type { ScanAnswer, Scanner } from './scanner.ts'

export const mostBytes = 10 * 1024 * 1024

/** A file as somebody sent it. */
export type SentFile = { readonly name: string; readonly bytes: Uint8Array }

export type ExaminedFile =
  | {
      readonly outcome: 'fit'
      readonly ending: string
      readonly mediaType: string
      readonly bytes: Uint8Array
      readonly scan: Exclude<ScanAnswer, 'infected'>
    }
  | {
      readonly outcome: 'unfit'
      readonly why: 'empty' | 'tooLarge' | 'kind' | 'namedOtherwise' | 'unreadable' | 'infected'
      readonly named: string
      readonly really: string
    }

/** Kinds of file that are kept, by the ending that their content has; each with the other endings it goes by. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  pdf: [],
  docx: [],
  xlsx: [],
  pptx: [],
  odt: [],
  ods: [],
  odp: [],
  jpg: ['jpeg'],
  png: [],
  webp: [],
}
const pictures = ['jpg', 'png', 'webp']

/** What a file really is, whatever it is called: its content is sniffed, scanned, and drawn again when it is a picture. */
export async function examineFile({ name, bytes }: SentFile, scanner: Scanner): Promise<ExaminedFile> {
  const named = endingOf(name)
  const unfit = (why: Extract<ExaminedFile, { outcome: 'unfit' }>['why'], really = '') =>
    ({ outcome: 'unfit', why, named, really }) as const
  if (bytes.length === 0) return unfit('empty')
  if (bytes.length > mostBytes) return unfit('tooLarge')
  const found = await fileTypeFromBuffer(bytes)
  const others = found && kinds[found.ext]
  if (!others) return unfit('kind')
  if (named !== found.ext && !others.includes(named)) return unfit('namedOtherwise', found.ext)
  const scan = await scanner(bytes)
  if (scan === 'infected') return unfit('infected')
  const kept = pictures.includes(found.ext) ? await drawnAgain(bytes, found.ext) : bytes
  if (kept === null) return unfit('unreadable')
  return { outcome: 'fit', ending: found.ext, mediaType: found.mime, bytes: kept, scan }
}

const endingOf = (name: string): string => /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''

const widest = 2400
const mostPixels = 60_000_000

/** The picture alone: turned as it was held, and without where, when and with what it was taken. */
async function drawnAgain(bytes: Uint8Array, ending: string): Promise<Uint8Array | null> {
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels })
      .rotate()
      .resize({ width: widest, height: widest, fit: 'inside', withoutEnlargement: true })
    const drawn =
      ending === 'png' ? picture.png() : ending === 'webp' ? picture.webp() : picture.jpeg({ quality: 82 })
    return await drawn.toBuffer()
  } catch {
    return null
  }
}
