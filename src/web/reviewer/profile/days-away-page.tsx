import { isRefused } from '#kernel'
import { declareUnavailable, removeUnavailability } from '#practitioners'
import { type FormState, blankForm, dateAnswer } from '#ui'
import { one, refusedScreen, screen, submit } from '../../answer.tsx'
import type { Asked } from '../../context.ts'
import { NewDaysAwayScreen } from './new-days-away-screen.tsx'
import { showRecord } from './record-page.tsx'
import { type Whose, viewToChange, wayBack } from './whose-record.ts'

export async function showNewDaysAway(whose: Whose, c: Asked, state: FormState = blankForm) {
  const view = await viewToChange(whose, c)
  if (isRefused(view)) return refusedScreen(c, view)
  return screen(c, {
    title: 'Add days away',
    breadcrumbs: wayBack(whose, c, view.name),
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <NewDaysAwayScreen action={whose.addressesOf(c).away} state={state} />,
  })
}

export const addDaysAway = (whose: Whose, c: Asked) =>
  submit(c, declareUnavailable, {
    input: (filled) => ({
      person: whose.personOf(c),
      first: dateAnswer(filled, 'first'),
      last: dateAnswer(filled, 'last') || dateAnswer(filled, 'first'),
      why: one(filled, 'why') || null,
    }),
    done: () => ({ to: `${whose.addressesOf(c).record}#away`, told: 'The days are on the list.' }),
    again: (state) => showNewDaysAway(whose, c, state),
  })

export const removeDaysAway = (whose: Whose, c: Asked) =>
  submit(c, removeUnavailability, {
    input: () => ({ person: whose.personOf(c), unavailability: c.req.param('unavailability') }),
    done: () => ({ to: `${whose.addressesOf(c).record}#away`, told: 'The days are off the list.' }),
    again: (state) => showRecord(whose, c, state),
  })
