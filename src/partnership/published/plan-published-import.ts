import { z } from 'zod'
import { type Decision, type Occasion, act, happened, theSystem } from '#kernel'
import type { Transactor } from '#platform/database'
import { PartnershipYear } from '../partnership-year.ts'
import { theOffice } from '../policy.ts'
import { type PublishedDifference, comparePublished } from './compare-published.ts'
import { Release } from './dataset.ts'
import type { Figures } from './figures.ts'
import { type PublishedImportPlanned, publishedImportPlanned } from './published-facts.ts'
import { findPublished, insertPublishedImport } from './published-import-store.ts'
import { PublishedImportId } from './published-import.ts'
import { refusedFile } from './published-refusals.ts'
import type { PublishedReading } from './reading/published-reading.ts'
import { readPublished } from './reading/read-published.ts'

const Input = z.object({
  file: z.object({
    name: z.string(),
    bytes: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array),
  }),
  /** Null when the file tells its year itself. */
  year: PartnershipYear.nullable().default(null),
  release: Release.nullable().default(null),
})
type Input = z.infer<typeof Input>

type Comparable = { readonly reading: PublishedReading; readonly known: ReadonlyMap<string, Figures> }
type State = Comparable | { readonly why: string }
type Planned = PublishedImportPlanned & {
  readonly reading: PublishedReading
  readonly difference: PublishedDifference
}

/** Reads and compares a published file and keeps what it would change, for somebody to look at. */
export const planPublishedImport = act<Transactor, Input, State, Planned>({
  name: 'partnership.planPublishedImport',
  input: Input,
  load: async (tx, { file, year, release }) => {
    const reading = readPublished(file, { year, release })
    return 'why' in reading
      ? reading
      : { reading, known: await findPublished(tx, reading.dataset, reading.year) }
  },
  may: theOffice.or(theSystem),
  decide,
  apply: (tx, { body, reading, difference }, { at, by }) =>
    insertPublishedImport(tx, { id: body.publishedImport, at, by, reading, difference }),
})

export function decide(state: State, _: Input, { fresh }: Pick<Occasion, 'fresh'>): Decision<Planned> {
  if ('why' in state) return refusedFile(state.why)
  const { reading, known } = state
  const { dataset, year, release, file, complaints } = reading
  const planned = publishedImportPlanned({
    publishedImport: fresh(PublishedImportId),
    dataset,
    year,
    release,
    file,
    complaints: complaints.length,
  })
  return happened({ ...planned, reading, difference: comparePublished(reading.rows, known) })
}
