import { type Fact, refused } from '#kernel'
import { StandbyId, standbyView } from '#seasons'
import type { FormState, WayOn } from '#ui'
import { refusedScreen, show, submit } from '../../answer.tsx'
import type { AnyAct, Asked } from '../../context.ts'
import { type Refusing, type StandbyAddresses, StandbyScreen } from './standby-screen.tsx'

const told: Record<Refusing['form'], string> = {
  agree: 'Thank you: you stand by for this review.',
  decline: 'Thank you for telling us. Your days are your own; there is nothing more for you to do.',
}

type Standby = {
  readonly standbyOf: (c: Asked) => string | undefined
  readonly addressesOf: (c: Asked) => StandbyAddresses
  /** The address of the standby’s own page. */
  readonly here: (c: Asked) => string
  readonly breadcrumbs?: readonly WayOn[]
}

/** The page on standing by and the answers to it, behind a mailed link or for somebody signed in. */
export function standbyAnswersOf({ standbyOf, addressesOf, here, breadcrumbs = [] }: Standby) {
  const page = async (c: Asked, refusing: Refusing | null) => {
    const id = StandbyId.safeParse(standbyOf(c))
    if (!id.success) return refusedScreen(c, refused('not-found'))
    return show(c, await standbyView(c.var.reading, id.data), (view) => ({
      title: `Standing by for the review at ${view.schoolName}`,
      breadcrumbs,
      status: refusing ? 422 : 200,
      refusal: refusing?.state.refusal,
      body: <StandbyScreen view={view} addresses={addressesOf(c)} refusing={refusing} />,
    }))
  }
  return {
    page: (c: Asked) => page(c, null),
    answer: <Input, State, F extends Fact>(c: Asked, form: Refusing['form'], act: AnyAct<Input, State, F>) =>
      submit(c, act, {
        input: (filled) => ({ ...filled, standby: standbyOf(c) }),
        done: () => ({ to: here(c), told: told[form] }),
        again: (state: FormState) => page(c, { form, state }),
      }),
  }
}
