import { closeOfficeLink, openOfficeLink } from '#identity'
import { bearer, isRefused, perform } from '#kernel'
import { openOffice } from '#partnership'
import { type FormState, blankForm, refusedForm } from '#ui'
import { filledIn, refusedScreen, screen, seeOther } from '../../answer.tsx'
import { callerOf, setCookies } from '../../caller.ts'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { OpenOfficeScreen } from './open-office-screen.tsx'

/** An empty network's first day: the link that was printed where it was started. */
export function openOfficeRoutes(app: App) {
  app.get(paths.openOffice.pattern, async (c) => {
    const link = await linkOf(c, c.req.param('token'))
    return isRefused(link) ? refusedScreen(c, link) : ask(c, blankForm)
  })

  app.post(paths.openOffice.pattern, async (c) => {
    const link = await linkOf(c, c.req.param('token'))
    if (isRefused(link)) return refusedScreen(c, link)
    const filled = await filledIn(c)
    const opened = await perform(c.var.world, openOffice, { by: bearer(link.of), input: filled })
    if (isRefused(opened)) return ask(c, refusedForm(filled, opened.refusal))
    const email =
      opened.facts.flatMap(({ body }) => ('email' in body && body.email ? [body.email] : []))[0] ?? ''
    await c.var.services.database.transaction(closeOfficeLink)
    const entered = await c.var.services.doors.admitFirstOfficer(callerOf(c), email)
    if (isRefused(entered)) return refusedScreen(c, entered)
    setCookies(c, entered)
    return seeOther(c, paths.secondStep())
  })
}

const linkOf = (c: Asked, secret: string) =>
  openOfficeLink(c.var.reading.db, secret, c.var.services.clock.now())

const ask = (c: Asked, state: FormState) =>
  screen(c, {
    title: 'Open the office',
    refusal: state.refusal,
    status: state.refusal ? 422 : 200,
    body: <OpenOfficeScreen action={c.req.path} state={state} />,
  })
