import { z } from 'zod'
import { type Decision, type Occasion, act, contains, happened, personOf, postsOf } from '#kernel'
import { partners } from '#partnership'
import { type Transactor, writing } from '#platform/database'
import { type AreaKnown, type Tables, findArea } from '../area-store.ts'
import { type IntroductionAsked, introductionAsked } from '../facts.ts'
import { AreaId, IntroductionId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { hasAsked } from './introduction-store.ts'

const Asked = z.object({
  area: AreaId,
  purpose: z
    .string()
    .trim()
    .min(1, 'Say what you hope to learn, so that the school can prepare')
    .max(1000, 'Use 1,000 characters or fewer'),
})
type Asked = z.infer<typeof Asked>

type State = { readonly known: AreaKnown; readonly asked: boolean }

/** Somebody would like to know more; the office brings the two together, so that no school is asked too often. */
export const askForIntroduction = act({
  name: 'excellence.askForIntroduction',
  input: Asked,
  load: async (tx: Transactor, { area }, { by }): Promise<State | null> => {
    const known = await findArea(tx, area)
    const person = personOf(by)
    return known && person ? { known, asked: await hasAsked(tx, { area, person }) } : null
  },
  may: partners,
  decide,
  apply: async (tx, { body }: IntroductionAsked, { at }) => {
    await writing<Tables>(tx)
      .insertInto('area_introduction')
      .values({
        id: body.introduction,
        area_id: body.area,
        asked_by: body.person,
        purpose: body.purpose,
        asked_at: at,
        answer: null,
        words: null,
        answered_at: null,
        answered_by: null,
      })
      .execute()
  },
})

export function decide(
  { known, asked }: State,
  { purpose }: Asked,
  { today, by, fresh }: Pick<Occasion, 'today' | 'by' | 'fresh'>,
): Decision<IntroductionAsked> {
  const { area, school, title, held, listed } = known
  const person = personOf(by)
  if (person === null || !listed || !held || !contains(held, today)) return refused('not-in-directory')
  if (postsOf(by).some(({ at }) => at.id === school)) return refused('own-area')
  if (asked) return refused('asked-already')
  const introduction = fresh(IntroductionId)
  return happened(introductionAsked({ area, school, title, introduction, person, purpose }))
}
