import { isRefused } from '#kernel'
import type { SignedIn } from '#identity'
import { type FormState, blankForm, refusedForm } from '#ui'
import { filledIn, one, screen, seeOther } from '../../answer.tsx'
import { callerOf, setCookies } from '../../caller.ts'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { BackupCodesScreen } from './backup-codes-screen.tsx'
import { SecondStepScreen, type SecondStepStage } from './second-step-screen.tsx'
import { SetUpAuthenticatorScreen } from './set-up-authenticator-screen.tsx'

export function secondStepRoutes(app: App) {
  app.get(paths.secondStep.pattern, (c) => secondStep(c, blankForm))

  app.post(paths.secondStep.pattern, async (c) => {
    const filled = await filledIn(c)
    const passed = await c.var.services.doors.passSecondStep(callerOf(c), one(filled, 'code'))
    if (isRefused(passed)) return secondStep(c, refusedForm({}, passed.refusal))
    setCookies(c, passed)
    return seeOther(c, paths.home())
  })

  app.post(paths.beginAuthenticator.pattern, async (c) => {
    const refused = await c.var.services.doors.beginAuthenticator(callerOf(c))
    return refused
      ? secondStep(c, refusedForm({}, refused.refusal))
      : seeOther(c, paths.confirmAuthenticator())
  })

  app.get(paths.confirmAuthenticator.pattern, (c) => setUp(c, blankForm))

  app.post(paths.confirmAuthenticator.pattern, async (c) => {
    const filled = await filledIn(c)
    const confirmed = await c.var.services.doors.confirmAuthenticator(callerOf(c), one(filled, 'code'))
    if (isRefused(confirmed)) return setUp(c, refusedForm(filled, confirmed.refusal))
    setCookies(c, confirmed)
    return backupCodes(c, confirmed.backupCodes)
  })

  app.post(paths.backupCodes.pattern, async (c) => {
    const renewed = await c.var.services.doors.renewBackupCodes(callerOf(c))
    return isRefused(renewed) ? secondStep(c, refusedForm({}, renewed.refusal)) : backupCodes(c, renewed)
  })
}

/** Told once: the page that answers the form is the only place where they are ever shown. */
const backupCodes = (c: Asked, codes: readonly string[]) =>
  screen(c, { title: 'Keep your backup codes', body: <BackupCodesScreen codes={codes} /> })

async function secondStep(c: Asked, state: FormState) {
  const who = c.var.signedIn
  if (!who) return seeOther(c, paths.signIn())
  const stage = await stageOf(c, who)
  if (stage === 'passed' && !state.refusal) return seeOther(c, paths.account())
  return screen(c, {
    title: 'Your second step',
    refusal: state.refusal,
    status: state.refusal ? 422 : 200,
    body: <SecondStepScreen stage={stage} state={state} email={who.email} />,
  })
}

async function stageOf(c: Asked, who: SignedIn): Promise<SecondStepStage> {
  if (who.hasAuthenticator) return who.secondFactorAt ? 'passed' : 'enter'
  if (who.secondFactorAt) return 'begin'
  const passkeys = await c.var.services.doors.passkeysHeld(who)
  return passkeys.length > 0 ? 'passkey' : 'begin'
}

async function setUp(c: Asked, state: FormState) {
  const who = c.var.signedIn
  const begun = who && (await c.var.services.doors.authenticatorBegun(who, callerOf(c)))
  if (!begun) return seeOther(c, paths.secondStep())
  return screen(c, {
    title: 'Set up your authenticator app',
    back: { label: 'Back', href: paths.secondStep() },
    refusal: state.refusal,
    status: state.refusal ? 422 : 200,
    body: <SetUpAuthenticatorScreen authenticator={begun} state={state} />,
  })
}
