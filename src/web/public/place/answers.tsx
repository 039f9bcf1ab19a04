import { type Fact, refused } from '#kernel'
import { PlacementId, placeOfferView } from '#seasons'
import type { FormState, WayOn } from '#ui'
import { refusedScreen, show, submit } from '../../answer.tsx'
import type { AnyAct, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import type { PlaceAddresses, Refusing } from './place-answer.tsx'
import { PlaceScreen } from './place-screen.tsx'

type Told = Record<Refusing['form'], string>

const told: Told = {
  accept: 'Thank you: you are on the team.',
  decline: 'Thank you for telling us. We ask somebody else now; there is nothing more for you to do.',
  deputy: 'Thank you. We have asked your colleague, and you are free of this place.',
  withdraw: 'Thank you for telling us. We look for somebody else now.',
}

type Place = {
  readonly placementOf: (c: Asked) => string | undefined
  readonly addressesOf: (c: Asked) => PlaceAddresses
  /** The address of the place’s own page. */
  readonly here: (c: Asked) => string
  readonly breadcrumbs?: readonly WayOn[]
}

/** The page of one place and the answers to it, behind a mailed link or for somebody signed in. */
export function answersOf({ placementOf, addressesOf, here, breadcrumbs = [] }: Place) {
  const page = async (c: Asked, refusing: Refusing | null) => {
    const id = PlacementId.safeParse(placementOf(c))
    if (!id.success) return refusedScreen(c, refused('not-found'))
    return show(c, await placeOfferView(c.var.reading, id.data), (view) => ({
      title: `Review at ${view.schoolName}`,
      breadcrumbs,
      status: refusing ? 422 : 200,
      refusal: refusing?.state.refusal,
      body: <PlaceScreen view={view} addresses={addressesOf(c)} refusing={refusing} />,
    }))
  }
  return {
    page: (c: Asked) => page(c, null),
    answer: <Input, State, F extends Fact>(c: Asked, form: Refusing['form'], act: AnyAct<Input, State, F>) =>
      submit(c, act, {
        input: (filled) => ({ ...filled, placement: placementOf(c) }),
        done: () => ({ to: form === 'withdraw' ? paths.home() : here(c), told: told[form] }),
        again: (state: FormState) => page(c, { form, state }),
      }),
  }
}
