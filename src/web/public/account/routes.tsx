import { longInstant, refused } from '#kernel'
import { Role, roleWords } from '#partnership'
import { refusedScreen, screen, seeOther } from '../../answer.tsx'
import { callerOf } from '../../caller.ts'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { AccountScreen, type AccountView } from './account-screen.tsx'

export function accountRoutes(app: App) {
  app.get(paths.account.pattern, account)

  app.post(paths.removePasskey.pattern, async (c) => {
    if (!c.var.signedIn) return seeOther(c, paths.signIn())
    await c.var.services.doors.removePasskey(c.var.signedIn, c.req.param('passkey'))
    return seeOther(c, paths.account(), 'The passkey is removed. Take it out of your device’s settings too.')
  })

  app.post(paths.removeAuthenticator.pattern, async (c) => {
    const kept = await c.var.services.doors.removeAuthenticator(callerOf(c))
    return seeOther(
      c,
      kept ? paths.secondStep() : paths.account(),
      kept ? '' : 'Your second step is removed.',
    )
  })

  app.post(paths.signOutOtherDevices.pattern, (c) => signOutDevice(c, null))
  app.post(paths.signOutDevice.pattern, (c) => signOutDevice(c, c.req.param('device')))
}

async function signOutDevice(c: Asked, device: string | null) {
  if (!c.var.signedIn) return seeOther(c, paths.signIn())
  await c.var.services.doors.signOutDevice(c.var.signedIn, device)
  const told = device === null ? 'Every other device is signed out.' : 'That device is signed out.'
  return seeOther(c, paths.account(), told)
}

async function account(c: Asked) {
  const { actor, signedIn: who, services } = c.var
  if (!who) return seeOther(c, paths.signIn({ next: paths.account() }))
  if (actor.kind !== 'person') return refusedScreen(c, refused('not-found'))
  const devices = await services.doors.devicesOf(who)
  const view: AccountView = {
    name: actor.name,
    email: who.email,
    posts: actor.posts
      .map(({ role }) => Role.safeParse(role).data)
      .map((role) => (role ? roleWords[role] : '')),
    hasAuthenticator: who.hasAuthenticator,
    passkeys: await services.doors.passkeysHeld(who),
    devices: devices.map(({ usedAt, ...device }) => ({ ...device, lastUsed: longInstant(usedAt) })),
  }
  return screen(c, { title: 'Your account', body: <AccountScreen view={view} /> })
}
