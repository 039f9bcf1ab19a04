import type { PartnershipYear } from '../../partnership-year.ts'
import type { Release } from '../dataset.ts'
import { type OpenPublished, type PublishedFile, openPublished } from './open-published.ts'
import type { PublishedReading } from './published-reading.ts'
import { readLong } from './read-long.ts'
import { readWide } from './read-wide.ts'

/** What somebody says of a file that its name and its rows may not tell. */
export type PublishedAsked = { readonly year: PartnershipYear | null; readonly release: Release | null }

/** Reads one published file of one year, in whichever form it comes. A bad row is a complaint; the rest is read. */
export function readPublished(
  file: PublishedFile,
  asked: PublishedAsked,
): PublishedReading | { readonly why: string } {
  const opened = openPublished(file)
  if ('why' in opened) return opened
  const told = opened.form === 'wide' ? wide(opened, asked) : long(opened, asked)
  if ('why' in told) return told
  if (told.rows.length === 0)
    return { why: `${file.name} says nothing of a school, an authority or England in ${told.year}.` }
  return {
    ...told,
    file: file.name,
    dataset: opened.dataset,
    release: asked.release ?? opened.releaseInName ?? 'final',
  }
}

type Told =
  | Pick<PublishedReading, 'told' | 'year' | 'rows' | 'complaints' | 'notes'>
  | { readonly why: string }

function wide(opened: OpenPublished, asked: PublishedAsked): Told {
  const year = asked.year ?? opened.yearInName
  if (year === null)
    return { why: `${opened.name} does not say its year. Choose the year, or keep it in the file’s name.` }
  const read = readWide(opened)
  return 'told' in read ? { ...read, year } : read
}

function long(opened: OpenPublished, asked: PublishedAsked): Told {
  const read = readLong(opened, asked.year ?? opened.yearInName)
  const [only, ...others] = read.years
  const year = asked.year ?? opened.yearInName ?? only
  if (!year) return { why: `${opened.name} has no row with a year.` }
  if (asked.year === null && opened.yearInName === null && others.length > 0)
    return { why: `${opened.name} has the years ${read.years.join(', ')}. Choose which of them to import.` }
  return { ...read, year }
}
