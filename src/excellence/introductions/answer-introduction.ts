import { z } from 'zod'
import { type Decision, act, happened, personOf } from '#kernel'
import { theOffice } from '#partnership'
import { type Transactor, writing } from '#platform/database'
import type { Tables } from '../area-store.ts'
import { type IntroductionAnswered, introductionAnswered } from '../facts.ts'
import { IntroductionId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { type IntroductionKnown, findIntroduction } from './introduction-store.ts'

const Answer = z.object({
  introduction: IntroductionId,
  answer: z.enum(['introduced', 'declined'], 'Say whether you introduce them'),
  words: z
    .string()
    .trim()
    .max(1000, 'Use 1,000 characters or fewer')
    .nullish()
    .transform((words) => words || null),
})
type Answer = z.infer<typeof Answer>

/** The office introduces whoever asked to whoever leads the area, or says why not now. */
export const answerIntroduction = act({
  name: 'excellence.answerIntroduction',
  input: Answer,
  load: (tx: Transactor, { introduction }: Answer) => findIntroduction(tx, introduction),
  may: theOffice,
  decide,
  apply: async (tx, { body }: IntroductionAnswered, { at, by }) => {
    await writing<Tables>(tx)
      .updateTable('area_introduction')
      .set({ answer: body.answer, words: body.words, answered_at: at, answered_by: personOf(by) })
      .where('id', '=', body.introduction)
      .execute()
  },
})

export function decide(known: IntroductionKnown, { answer, words }: Answer): Decision<IntroductionAnswered> {
  if (known.answer !== null) return refused('answered-already')
  if (answer === 'declined' && words === null) return refused('say-why-not', { field: 'words' })
  const { introduction, area, school, title, person, contact } = known
  return happened(introductionAnswered({ introduction, area, school, title, person, contact, answer, words }))
}
