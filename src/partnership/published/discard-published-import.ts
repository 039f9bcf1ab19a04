import { z } from 'zod'
import { type Decision, act, happened, theSystem } from '#kernel'
import type { Transactor } from '#platform/database'
import { theOffice } from '../policy.ts'
import { type PublishedImportDiscarded, publishedImportDiscarded } from './published-facts.ts'
import { settlePublishedImport, takePublishedImport } from './published-import-store.ts'
import { type PublishedImport, PublishedImportId } from './published-import.ts'
import { refused } from './published-refusals.ts'

const Input = z.object({ publishedImport: PublishedImportId })
type Input = z.infer<typeof Input>

/** Puts planned figures aside: nothing of them is kept. */
export const discardPublishedImport = act<Transactor, Input, PublishedImport, PublishedImportDiscarded>({
  name: 'partnership.discardPublishedImport',
  input: Input,
  load: (tx, { publishedImport }) => takePublishedImport(tx, publishedImport),
  may: theOffice.or(theSystem),
  decide,
  apply: (tx, { body }, { at, by }) =>
    settlePublishedImport(tx, body.publishedImport, { state: 'discarded', at, by }),
})

export function decide({ id, state }: PublishedImport): Decision<PublishedImportDiscarded> {
  switch (state) {
    case 'planned':
      return happened(publishedImportDiscarded({ publishedImport: id }))
    case 'adopted':
      return refused('published-import-adopted')
    case 'discarded':
      return refused('published-import-discarded')
  }
}
