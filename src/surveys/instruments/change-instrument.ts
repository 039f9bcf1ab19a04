import { z } from 'zod'
import { type Act, type Decision, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { type InstrumentChanged, instrumentChanged } from '../facts.ts'
import { InstrumentId } from '../ids.ts'
import { theOffice } from '../policy.ts'
import { refused } from '../refusals.ts'
import { Instrument, SurveyQuestion } from './instrument.ts'
import { type KeptInstrument, findInstrument, rewriteDraft } from './instrument-store.ts'

type Draft = Pick<KeptInstrument, 'id' | 'content' | 'publishedAt'>

const changing = <Input extends { readonly instrument: InstrumentId }>(
  name: string,
  input: z.ZodType<Input>,
  decide: (draft: Draft, given: Input) => Decision<InstrumentChanged>,
): Act<Transactor, Input, KeptInstrument, InstrumentChanged> =>
  act({
    name: `surveys.${name}`,
    input,
    load: (tx: Transactor, { instrument }: Input) => findInstrument(tx, instrument),
    may: theOffice,
    decide: (draft, given) => (draft.publishedAt === null ? decide(draft, given) : refused('not-a-draft')),
    apply: (tx, { body }: InstrumentChanged) => rewriteDraft(tx, body.instrument, body.content),
  })

const changed = ({ id }: Draft, content: Instrument) =>
  happened(instrumentChanged({ instrument: id, title: content.title, content }))

const Description = z.object({
  instrument: InstrumentId,
  ...Instrument.pick({ title: true, role: true, opening: true, anonymous: true }).shape,
})

/** Its title, whom it asks, what it says first and whether answers carry a name. */
export const describeInstrument = changing(
  'describeInstrument',
  Description,
  (draft, { instrument: _, ...said }) => changed(draft, { ...draft.content, ...said }),
)

const Written = z.object({
  instrument: InstrumentId,
  /** The code of the question that is replaced; null adds one. */
  replaces: z.string().nullable(),
  /** Its place in the order, from 1. */
  place: z.coerce.number('Enter a whole number').int('Enter a whole number').min(1, 'Enter 1 or more'),
  ...SurveyQuestion.shape,
})

/** Adds a question to a draft, or changes one of its questions. */
export const writeQuestion = changing(
  'writeQuestion',
  Written,
  (draft, { instrument: _, replaces, place, ...question }) => {
    const { questions } = draft.content
    if (replaces !== null && !questions.some(({ code }) => code === replaces))
      return refused('no-such-question')
    const others = questions.filter(({ code }) => code !== replaces)
    if (others.some(({ code }) => code === question.code))
      return refused('code-taken', { field: 'code', code: question.code })
    return changed(draft, { ...draft.content, questions: others.toSpliced(place - 1, 0, question) })
  },
)

const Removed = z.object({ instrument: InstrumentId, code: z.string() })

export const removeQuestion = changing('removeQuestion', Removed, (draft, { code }) => {
  const questions = draft.content.questions.filter((question) => question.code !== code)
  if (questions.length === draft.content.questions.length) return refused('no-such-question')
  if (questions.length === 0) return refused('last-question')
  return changed(draft, { ...draft.content, questions })
})
