import { type Refused, isRefused, refused } from '#kernel'
import {
  FrameworkCode,
  type FrameworkFormView,
  changeFramework,
  frameworkFormView,
  frameworkListView,
} from '#frameworks'
import { type FormState, filledForm } from '#ui'
import { type Filled, one, refusedScreen, screen, seeOther, submit, withForm } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { FrameworkFormScreen, headingOf } from './framework-form-screen.tsx'
import { FrameworkListScreen } from './framework-list-screen.tsx'
import { aspectWords } from './framework-words.ts'

type Where = { readonly framework: string; readonly aspect: string }
const where = (c: Asked): Where => ({
  framework: c.req.param('framework') ?? '',
  aspect: c.req.param('aspect') ?? '',
})
const oneIn = (c: Asked): string | null => c.req.param('one') ?? null

/** Where the office changes a draft: every list by the same two pages, and what is said once by one. */
export function draftRoutes(app: App) {
  app.get(paths.frameworkAspect.pattern, list)
  app.get(paths.newInFramework.pattern, (c) => form(c, null))
  app.get(paths.oneInFramework.pattern, (c) => form(c, null))
  app.post(paths.frameworkAspect.pattern, (c) =>
    change(c, (typed) => ({ does: 'fill', typed }), { told: 'It is saved.', to: paths.framework }),
  )
  const changed = { told: 'It is saved.', to: paths.frameworkAspect }
  app.post(paths.newInFramework.pattern, (c) =>
    change(c, (typed) => ({ does: 'put', one: null, typed }), { ...changed, told: 'It is added.' }),
  )
  app.post(paths.oneInFramework.pattern, (c) =>
    change(c, (typed) => ({ does: 'put', one: oneIn(c), typed }), changed),
  )
  app.post(paths.moveInFramework.pattern, (c) =>
    change(c, (typed) => ({ does: 'move', one: oneIn(c), to: one(typed, 'to') }), {
      ...changed,
      told: 'It is moved.',
      again: sentBack(c),
    }),
  )
  app.post(paths.removeFromFramework.pattern, (c) =>
    change(c, () => ({ does: 'remove', one: oneIn(c) }), {
      ...changed,
      told: 'It is removed.',
      again: sentBack(c),
    }),
  )
}

type After = {
  readonly told: string
  readonly to: (at: Where) => string
  readonly again?: (state: FormState) => Response
}

const change = (c: Asked, changing: (typed: Filled) => object, { told, to, again }: After) =>
  submit(c, changeFramework, {
    input: (typed) => ({ ...where(c), change: changing(typed) }),
    done: () => ({ to: to(where(c)), told }),
    again: again ?? ((state) => form(c, state)),
  })

/** Where there is no form to show again, the list says what was wrong. */
const sentBack =
  (c: Asked) =>
  ({ refusal }: FormState) =>
    seeOther(c, paths.frameworkAspect(where(c)), refusal?.words)

const askedOf = (c: Asked) => {
  const { framework, aspect } = where(c)
  const code = FrameworkCode.safeParse(framework)
  return code.success ? { framework: code.data, aspect } : null
}

async function list(c: Asked) {
  const asked = askedOf(c)
  const view = asked && (await frameworkListView(c.var.reading, asked))
  if (view === null || isRefused(view)) return form(c, null)
  return screen(c, {
    title: aspectWords[view.name].title,
    back: backTo(view.framework.code),
    body: <FrameworkListScreen view={view} />,
  })
}

const backTo = (framework: string) => ({
  label: `Back to ${framework}`,
  href: paths.framework({ framework }),
})

async function form(c: Asked, state: FormState | null) {
  const view = await formAsked(c)
  if (isRefused(view)) return refusedScreen(c, view)
  const one = oneIn(c)
  const at = { framework: view.framework.code, aspect: view.aspect }
  const list = aspectWords[view.name].one !== undefined
  return screen(c, {
    title: headingOf(view),
    back: list
      ? { label: `Back to ${aspectWords[view.name].title}`, href: paths.frameworkAspect(at) }
      : backTo(at.framework),
    ...withForm(state),
    body: (
      <FrameworkFormScreen
        view={view}
        action={c.req.path}
        remove={one === null || !view.mayRemove ? null : paths.removeFromFramework({ ...at, one })}
        state={state ?? filledForm(view.answers)}
      />
    ),
  })
}

async function formAsked(c: Asked): Promise<FrameworkFormView | Refused> {
  const asked = askedOf(c)
  if (asked === null) return refused('not-found')
  return frameworkFormView(c.var.reading, { ...asked, one: oneIn(c) })
}
