import { type Refused, invalid, isRefused, newId, perform } from '#kernel'
import { ReviewId, allowOwnHub, chooseEstimateOption, chooseFocus, signUpToHost } from '#seasons'
import { z } from 'zod'
import { type Filled, all, one } from '../../answer.tsx'
import type { Asked } from '../../context.ts'

/** Signs a school up with all its wishes, or says what is wrong with any of them before anything is done. */
export async function signUp(c: Asked, school: string, filled: Filled): Promise<ReviewId | Refused> {
  const wishes = {
    focus: all(filled, 'focus'),
    option: one(filled, 'option'),
    allowed: one(filled, 'allowed'),
  }
  const wrong = problemsWith(wishes)
  if (wrong) return wrong
  const { world, actor: by } = c.var
  const asked = await perform(world, signUpToHost, { by, input: { season: one(filled, 'season'), school } })
  if (isRefused(asked)) return asked
  const [review] = asked.facts.map(({ body }) => body.review)
  if (review === undefined) throw new Error('A school signed up without a review')
  const input = { ...wishes, review }
  for (const decision of [
    await perform(world, chooseFocus, { by, input }),
    await perform(world, chooseEstimateOption, { by, input }),
    await perform(world, allowOwnHub, { by, input }),
  ])
    if (isRefused(decision)) return decision
  return review
}

type Wishes = { readonly focus: readonly string[]; readonly option: string; readonly allowed: string }

/** Read as each act would read it, for a review that is not there yet. */
function problemsWith(wishes: Wishes): Refused | null {
  const input = { ...wishes, review: newId(ReviewId) }
  const issues = [chooseFocus, chooseEstimateOption, allowOwnHub].flatMap(
    (act) => act.input.safeParse(input).error?.issues ?? [],
  )
  return issues.length === 0 ? null : invalid(new z.ZodError(issues))
}
