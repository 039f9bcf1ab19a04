import { z } from 'zod'
import { type Decision, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import {
  type InstrumentDiscarded,
  type InstrumentPublished,
  instrumentDiscarded,
  instrumentPublished,
} from '../facts.ts'
import { InstrumentId } from '../ids.ts'
import { theOffice } from '../policy.ts'
import { refused } from '../refusals.ts'
import { type KeptInstrument, deleteDraft, findInstrument, markPublished } from './instrument-store.ts'

const input = z.object({ instrument: InstrumentId })
const load = (tx: Transactor, { instrument }: z.infer<typeof input>) => findInstrument(tx, instrument)

const told = ({ id, version, content }: KeptInstrument) => ({
  instrument: id,
  version,
  title: content.title,
})

/** From now on people are asked with this version, and it never changes again. */
export const publishInstrument = act({
  name: 'surveys.publishInstrument',
  input,
  load,
  may: theOffice,
  decide: (draft): Decision<InstrumentPublished> =>
    draft.publishedAt === null ? happened(instrumentPublished(told(draft))) : refused('published-already'),
  apply: (tx, { body }: InstrumentPublished, occasion) => markPublished(tx, body.instrument, occasion),
})

export const discardDraft = act({
  name: 'surveys.discardDraft',
  input,
  load,
  may: theOffice,
  decide: (draft): Decision<InstrumentDiscarded> =>
    draft.publishedAt === null ? happened(instrumentDiscarded(told(draft))) : refused('not-a-draft'),
  apply: (tx, { body }: InstrumentDiscarded) => deleteDraft(tx, body.instrument),
})
