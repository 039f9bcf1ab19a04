import { type Fact, refused } from '#kernel'
import { moveView } from '#seasons/moves'
import { MoveId } from '#seasons'
import type { FormState, WayOn } from '#ui'
import { refusedScreen, show, submit } from '../../answer.tsx'
import type { AnyAct, Asked } from '../../context.ts'
import { type MoveAddresses, MoveScreen, type Refusing } from './move-screen.tsx'

type Asking = {
  readonly moveOf: (c: Asked) => string | undefined
  readonly addressesOf: (c: Asked) => MoveAddresses
  /** The address of this question’s own page. */
  readonly here: (c: Asked) => string
  readonly breadcrumbs?: readonly WayOn[]
}

/** The page that asks somebody to move and the answers to it, behind a mailed link or for somebody signed in. */
export function moveAnswersOf({ moveOf, addressesOf, here, breadcrumbs = [] }: Asking) {
  const page = async (c: Asked, refusing: Refusing | null) => {
    const id = MoveId.safeParse(moveOf(c))
    if (!id.success) return refusedScreen(c, refused('not-found'))
    return show(c, await moveView(c.var.reading, id.data), (view) => ({
      title: view.to ? `Could you go to ${view.to.schoolName} instead?` : 'Could you give your place up?',
      breadcrumbs,
      status: refusing ? 422 : 200,
      refusal: refusing?.state.refusal,
      body: <MoveScreen view={view} addresses={addressesOf(c)} refusing={refusing} />,
    }))
  }
  return {
    page: (c: Asked) => page(c, null),
    answer: <Input, State, F extends Fact>(c: Asked, form: Refusing['form'], act: AnyAct<Input, State, F>) =>
      submit(c, act, {
        input: (filled) => ({ ...filled, move: moveOf(c) }),
        done: () => ({ to: here(c) }),
        again: (state: FormState) => page(c, { form, state }),
      }),
  }
}
