import { Day, PersonId, addDays, isRefused, refused } from '#kernel'
import { theOffice } from '#partnership'
import { endAccreditation, grantAccreditation, practitionerView, renewAccreditation } from '#practitioners'
import { type FormState, blankForm, dateAnswer } from '#ui'
import { type Filled, one, refusedScreen, screen, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { AccreditScreen } from './accredit-screen.tsx'
import { RenewScreen } from './renew-screen.tsx'

const personIn = (c: Asked): string => c.req.param('person') ?? ''
const record = (c: Asked): string => paths.practitioner({ person: personIn(c) })

/** The office grants, renews and ends accreditation. */
export function accreditationRoutes(app: App) {
  app.get(paths.accreditations.pattern, (c) => accredit(c))
  app.get(paths.renewAccreditation.pattern, (c) => renewing(c))
  app.post(paths.accreditations.pattern, (c) =>
    submit(c, grantAccreditation, {
      input: (filled) => ({
        person: personIn(c),
        kind: one(filled, 'kind'),
        from: dateAnswer(filled, 'from'),
      }),
      done: () => ({ to: record(c), told: 'The accreditation is recorded.' }),
      again: (state) => accredit(c, state),
    }),
  )
  app.post(paths.renewAccreditation.pattern, (c) =>
    submit(c, renewAccreditation, {
      input: (filled) => ({ accreditation: c.req.param('accreditation'), until: dayAfter(filled, 'until') }),
      done: () => ({ to: record(c), told: 'The accreditation is renewed.' }),
      again: (renew) => renewing(c, { renew }),
    }),
  )
  app.post(paths.endAccreditation.pattern, (c) =>
    submit(c, endAccreditation, {
      input: (filled) => ({
        accreditation: c.req.param('accreditation'),
        on: dateAnswer(filled, 'on'),
        why: one(filled, 'why'),
      }),
      done: () => ({ to: record(c), told: 'The accreditation ends on the day you chose.' }),
      again: (end) => renewing(c, { end }),
    }),
  )
}

async function recordOf(c: Asked) {
  const person = PersonId.safeParse(personIn(c))
  if (!person.success) return refused('not-found')
  const view = await practitionerView(c.var.reading, person.data)
  if (isRefused(view) || view.mayAccredit) return view
  return refused('not-allowed', { claim: theOffice.claim })
}

const wayBack = (c: Asked, name: string) => [
  { label: 'Practitioners', href: paths.practitioners() },
  { label: name, href: record(c) },
]

async function accredit(c: Asked, state: FormState = blankForm) {
  const view = await recordOf(c)
  if (isRefused(view)) return refusedScreen(c, view)
  const action = paths.accreditations({ person: view.person })
  return screen(c, {
    title: 'Accredit',
    breadcrumbs: wayBack(c, view.name),
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <AccreditScreen name={view.name} action={action} state={state} />,
  })
}

type Typed = { readonly renew?: FormState; readonly end?: FormState }

async function renewing(c: Asked, { renew = blankForm, end = blankForm }: Typed = {}) {
  const view = await recordOf(c)
  if (isRefused(view)) return refusedScreen(c, view)
  const found = view.accreditations.find(
    ({ accreditation }) => accreditation === c.req.param('accreditation'),
  )
  if (!found) return refusedScreen(c, refused('not-found'))
  const address = { person: view.person, accreditation: found.accreditation }
  const refusal = renew.refusal ?? end.refusal
  return screen(c, {
    title: 'Renew or end',
    breadcrumbs: wayBack(c, view.name),
    status: refusal ? 422 : 200,
    refusal,
    body: (
      <RenewScreen
        name={view.name}
        accreditation={found}
        renew={{ action: paths.renewAccreditation(address), state: renew }}
        end={{ action: paths.endAccreditation(address), state: end }}
      />
    ),
  })
}

/** The form asks for a last day; the act for the day after, which ends a period. */
function dayAfter(filled: Filled, name: string): string {
  const typed = dateAnswer(filled, name)
  const last = Day.safeParse(typed)
  return last.success ? addDays(last.data, 1) : typed
}
