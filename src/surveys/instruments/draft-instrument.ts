import { z } from 'zod'
import { type Decision, type Occasion, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { type InstrumentDrafted, instrumentDrafted } from '../facts.ts'
import { InstrumentId } from '../ids.ts'
import { theOffice } from '../policy.ts'
import { refused } from '../refusals.ts'
import { Instrument } from './instrument.ts'
import { type KeptInstrument, allInstruments, insertDraft } from './instrument-store.ts'

const input = z.object({ content: Instrument })
type Given = z.infer<typeof input>

type State = { readonly versions: readonly Pick<KeptInstrument, 'version' | 'publishedAt'>[] }

/** Begins a questionnaire, or the next version of one. */
export const draftInstrument = act({
  name: 'surveys.draftInstrument',
  input,
  load: async (tx: Transactor, { content }: Given): Promise<State> => ({
    versions: await allInstruments(tx, content.code),
  }),
  may: theOffice,
  decide: decideDraft,
  apply: (tx, { body }: InstrumentDrafted, { at }) => insertDraft(tx, body, at),
})

export function decideDraft(
  { versions }: State,
  { content }: Given,
  { fresh }: Pick<Occasion, 'fresh'>,
): Decision<InstrumentDrafted> {
  if (versions.some(({ publishedAt }) => publishedAt === null)) return refused('draft-exists')
  const version = Math.max(0, ...versions.map((one) => one.version)) + 1
  return happened(
    instrumentDrafted({ instrument: fresh(InstrumentId), version, title: content.title, content }),
  )
}
