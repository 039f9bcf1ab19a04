import { type Refused, isRefused } from '#kernel'
import { type PractitionerView, registerPractitioner, updateProfile } from '#practitioners'
import type { FormState } from '#ui'
import { type Filled, refusedScreen, screen, submit } from '../../answer.tsx'
import type { Asked } from '../../context.ts'
import { formOf, newProfile, profileFrom } from './profile-form.ts'
import { ProfileScreen } from './profile-screen.tsx'
import { type Whose, viewOf } from './whose-record.ts'

const isNew = (view: PractitionerView | Refused): view is Refused =>
  isRefused(view) && view.refusal.code === 'not-registered'

/** The questions, with the answers that we have; for somebody new, the first step onto the list. */
export async function showProfile(whose: Whose, c: Asked, typed: FormState | null = null) {
  const view = await viewOf(whose, c)
  if (!isNew(view) && isRefused(view)) return refusedScreen(c, view)
  const state = typed ?? (isNew(view) ? newProfile : formOf(view.profile))
  const title = isNew(view) ? 'Join the list of practitioners' : 'How you can help'
  return screen(c, {
    title,
    breadcrumbs: whose.breadcrumbs,
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: (
      <ProfileScreen
        heading={title}
        lead="The answers decide which reviews suit. Change them whenever they change."
        button={isNew(view) ? 'Join the list' : 'Save these answers'}
        action={whose.addressesOf(c).profile}
        state={state}
      />
    ),
  })
}

export async function saveProfile(whose: Whose, c: Asked) {
  const answering = {
    input: (filled: Filled) => ({ ...profileFrom(filled), person: whose.personOf(c) }),
    done: () => ({ to: whose.addressesOf(c).record, told: 'The answers are saved.' }),
    again: (state: FormState) => showProfile(whose, c, state),
  }
  return isNew(await viewOf(whose, c))
    ? submit(c, registerPractitioner, answering)
    : submit(c, updateProfile, answering)
}
