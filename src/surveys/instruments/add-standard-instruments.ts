import { z } from 'zod'
import { type Decision, act, happened, theSystem } from '#kernel'
import type { Transactor } from '#platform/database'
import { standardInstruments } from '../bank/bank.ts'
import {
  type InstrumentDrafted,
  type InstrumentPublished,
  instrumentDrafted,
  instrumentPublished,
} from '../facts.ts'
import { InstrumentId } from '../ids.ts'
import { theOffice } from '../policy.ts'
import { allInstruments, insertDraft, markPublished } from './instrument-store.ts'

/** Publishes each questionnaire of the bank that is not here in any version. */
export const addStandardInstruments = act({
  name: 'surveys.addStandardInstruments',
  input: z.unknown(),
  load: async (tx: Transactor) => new Set((await allInstruments(tx)).map(({ content }) => content.code)),
  may: theOffice.or(theSystem),
  decide: (known, _given, { fresh }): Decision<InstrumentDrafted | InstrumentPublished> =>
    happened(
      ...standardInstruments
        .filter(({ code }) => !known.has(code))
        .flatMap((content) => {
          const told = { instrument: fresh(InstrumentId), version: 1, title: content.title }
          return [instrumentDrafted({ ...told, content }), instrumentPublished(told)]
        }),
    ),
  apply: async (tx, fact: InstrumentDrafted | InstrumentPublished, occasion) =>
    fact.name === 'surveys.instrumentDrafted'
      ? insertDraft(tx, fact.body, occasion.at)
      : markPublished(tx, fact.body.instrument, occasion),
})
