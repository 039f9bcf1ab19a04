import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { type Act, type Fact, type Refused, isRefused, perform } from '#kernel'
import type { Transactor } from '#platform/database'
import { type FormState, Notice, Page, type PageProps, refusedForm } from '#ui'
import type { Asked } from './context.ts'
import { chromeFor } from './chrome.tsx'
import { RefusedScreen } from './refused-screen.tsx'

type Shown = Pick<PageProps, 'title' | 'breadcrumbs' | 'back' | 'refusal' | 'description' | 'reloadAfter'> & {
  readonly body: ReactNode
  readonly status?: 200 | 400 | 403 | 404 | 409 | 422 | 429 | 500 | undefined
}

/** A whole page: the screen inside the product's chrome, as static HTML. */
export async function screen(c: Asked, { body, status = 200, ...props }: Shown) {
  const told = takeNotice(c)
  const page = (
    <Page {...chromeFor(c)} {...props}>
      {told && <Notice tone="success">{told}</Notice>}
      {body}
    </Page>
  )
  c.header('Cache-Control', 'private, no-store')
  return c.html(`<!doctype html>${renderToStaticMarkup(page)}`, status)
}

/** Shows a view, or its refusal: “we cannot find that” (404) or “only … can do this” (403). */
export async function show<View>(c: Asked, view: View | Refused, render: (view: View) => Shown) {
  return isRefused(view) ? refusedScreen(c, view) : screen(c, render(view))
}

export const refusedScreen = (c: Asked, { refusal }: Refused) =>
  screen(c, {
    title: refusal.code === 'not-found' ? 'Page not found' : 'You cannot open this page',
    status: statusOf(refusal.code),
    body: <RefusedScreen refusal={refusal} signedIn={c.var.actor.kind === 'person'} />,
  })

const statusOf = (code: string) => (code === 'not-found' ? 404 : code === 'not-allowed' ? 403 : 422)

export type Filled = Readonly<Record<string, string | readonly string[]>>

type Submission<F extends Fact> = {
  /** What the act is given, read from the form (and from the address, for what the form must not choose). */
  readonly input: (filled: Filled) => unknown
  /** Where to go when it has happened, and what to say there. */
  readonly done: (facts: readonly F[]) => { readonly to: string; readonly told?: string }
  /** The same screen again, with what was typed and what is wrong with it. */
  readonly again: (state: FormState) => Promise<Response> | Response
}

/** POST → 303 → GET, or the form again with every answer kept. */
export async function submit<Input, State, F extends Fact>(
  c: Asked,
  act: Act<Transactor, Input, State, F>,
  { input, done, again }: Submission<F>,
) {
  const filled = await filledIn(c)
  const decision = await perform(c.var.world, act, { by: c.var.actor, input: input(filled) })
  if (decision.outcome === 'happened') {
    const { to, told } = done(decision.facts)
    return seeOther(c, to, told)
  }
  if (decision.refusal.code === 'not-found' || decision.refusal.code === 'not-allowed')
    return refusedScreen(c, decision)
  return again(refusedForm(filled, decision.refusal))
}

/** A page with its form: as it is asked, or again with what was refused. */
export const withForm = (state: FormState | null): Pick<Shown, 'status' | 'refusal'> => ({
  status: state?.refusal ? 422 : 200,
  refusal: state?.refusal ?? null,
})

/** Sends the browser on, with a sentence to show when it arrives. */
export function seeOther(c: Asked, to: string, told?: string) {
  if (told)
    setCookie(c, 'told', encodeURIComponent(told), { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 60 })
  return c.redirect(to, 303)
}

function takeNotice(c: Asked): string | null {
  const told = getCookie(c, 'told')
  if (!told) return null
  deleteCookie(c, 'told', { path: '/' })
  return decodeURIComponent(told)
}

/** A form's answers as text: one value, or several of the same name. Files are left to the route that wants them. */
export async function filledIn(c: Asked): Promise<Filled> {
  const form = await c.req.formData()
  const names = [...new Set(form.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const answers = form.getAll(name).filter((answer) => typeof answer === 'string')
      return [name, answers.length > 1 ? answers : (answers[0]?.trim() ?? '')]
    }),
  )
}

/** One answer, whatever the browser sent. */
export const one = (filled: Filled, name: string): string => [filled[name] ?? ''].flat()[0] ?? ''

/** All answers of that name, blanks left out. */
export const all = (filled: Filled, name: string): string[] => [filled[name] ?? []].flat().filter(Boolean)
