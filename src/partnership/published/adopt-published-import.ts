import { z } from 'zod'
import { type Decision, act, happened, theSystem } from '#kernel'
import type { Transactor } from '#platform/database'
import { theOffice } from '../policy.ts'
import { type PublishedImportAdopted, publishedImportAdopted } from './published-facts.ts'
import { adoptFigures, settlePublishedImport, takePublishedImport } from './published-import-store.ts'
import { type PublishedImport, PublishedImportId } from './published-import.ts'
import { refused } from './published-refusals.ts'

const Input = z.object({ publishedImport: PublishedImportId })
type Input = z.infer<typeof Input>

/** Writes a planned import over what is known, whole, in one transaction. */
export const adoptPublishedImport = act<Transactor, Input, PublishedImport, PublishedImportAdopted>({
  name: 'partnership.adoptPublishedImport',
  input: Input,
  load: (tx, { publishedImport }) => takePublishedImport(tx, publishedImport),
  may: theOffice.or(theSystem),
  decide,
  apply: async (tx, { body }, { at, by }) => {
    await adoptFigures(tx, body.publishedImport, at)
    await settlePublishedImport(tx, body.publishedImport, { state: 'adopted', at, by })
  },
})

export function decide({
  id,
  state,
  dataset,
  year,
  release,
  counts,
  overtaken,
}: PublishedImport): Decision<PublishedImportAdopted> {
  switch (state) {
    case 'planned':
      return overtaken
        ? refused('published-import-overtaken')
        : happened(publishedImportAdopted({ publishedImport: id, dataset, year, release, counts }))
    case 'adopted':
      return refused('published-import-adopted')
    case 'discarded':
      return refused('published-import-discarded')
  }
}
