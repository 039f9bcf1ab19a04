import { isRefused } from '#kernel'
import { type FormState, blankForm, filledForm, refusedForm } from '#ui'
import { filledIn, one, screen, seeOther } from '../../answer.tsx'
import { callerOf, setCookies } from '../../caller.ts'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { CodeScreen } from './code-screen.tsx'
import { LinkScreen } from './link-screen.tsx'
import { SignInScreen } from './sign-in-screen.tsx'
import { forgetSigningIn, ownAddress, rememberSigningIn, signingIn } from './signing-in.ts'

export function signInRoutes(app: App) {
  app.get(paths.signIn.pattern, (c) => signIn(c, filledForm({ next: c.req.query('next') ?? '' })))

  app.post(paths.signIn.pattern, async (c) => {
    const filled = await filledIn(c)
    const sent = await c.var.services.doors.sendSignIn(callerOf(c), one(filled, 'email'))
    if (isRefused(sent)) return signIn(c, refusedForm(filled, sent.refusal))
    rememberSigningIn(c, { email: sent.email, next: ownAddress(one(filled, 'next')) })
    return seeOther(c, paths.signInCode())
  })

  app.get(paths.signInCode.pattern, (c) => code(c, blankForm))

  app.post(paths.signInCode.pattern, async (c) => {
    const filled = await filledIn(c)
    const email = signingIn(c)?.email ?? ''
    const entered = await c.var.services.doors.enterCode(callerOf(c), { email, code: one(filled, 'code') })
    if (isRefused(entered)) return code(c, refusedForm(filled, entered.refusal))
    setCookies(c, entered)
    return goOn(c)
  })

  app.get(paths.signInLink.pattern, (c) =>
    screen(c, { title: 'Sign in', body: <LinkScreen token={c.req.param('token')} /> }),
  )

  app.post(paths.signInLink.pattern, async (c) => {
    const opened = await c.var.services.doors.openLink(callerOf(c), c.req.param('token'))
    if (isRefused(opened)) return signIn(c, refusedForm({}, opened.refusal))
    setCookies(c, opened)
    return goOn(c)
  })

  app.post(paths.signOut.pattern, async (c) => {
    setCookies(c, { cookies: await c.var.services.doors.signOut(c.req.raw.headers) })
    return seeOther(c, paths.home(), 'You have signed out.')
  })
  elsewhereRoutes(app)
}

function elsewhereRoutes(app: App) {
  app.post(paths.signInElsewhere.pattern, async (c) => {
    const sent = await c.var.services.doors.goElsewhere(callerOf(c), c.req.param('provider'))
    if (isRefused(sent)) return signIn(c, refusedForm({}, sent.refusal))
    setCookies(c, sent)
    return c.redirect(sent.to, 303)
  })

  app.get(paths.comeBack.pattern, async (c) => {
    const entered = await c.var.services.doors.comeBack(callerOf(c), new URL(c.req.url))
    if (isRefused(entered)) return signIn(c, refusedForm({}, entered.refusal))
    setCookies(c, entered)
    return goOn(c)
  })
}

/** To where they were going. */
function goOn(c: Asked) {
  const next = signingIn(c)?.next ?? paths.home()
  forgetSigningIn(c)
  return seeOther(c, next)
}

const signIn = (c: Asked, state: FormState) =>
  screen(c, {
    title: 'Sign in',
    refusal: state.refusal,
    status: state.refusal ? 422 : 200,
    body: (
      <SignInScreen
        state={state}
        elsewhere={c.var.services.doors.elsewhere}
        demo={c.var.services.config.demo}
      />
    ),
  })

async function code(c: Asked, state: FormState) {
  const asked = signingIn(c)
  if (!asked) return seeOther(c, paths.signIn())
  return screen(c, {
    title: 'Check your mail',
    back: { label: 'Back', href: paths.signIn() },
    refusal: state.refusal,
    status: state.refusal ? 422 : 200,
    body: <CodeScreen email={asked.email} state={state} local={c.var.services.mail.kind === 'local'} />,
  })
}
