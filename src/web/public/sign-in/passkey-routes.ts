import { z } from 'zod'
import { isRefused } from '#kernel'
import { callerOf, setCookies } from '../../caller.ts'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'

const Made = z.object({ response: z.unknown(), name: z.string().trim().max(60).catch('Passkey') })

/** What src/islands/passkey.ts asks for. It never learns a session's token: that stays in the cookie. */
export function passkeyRoutes(app: App) {
  app.post(paths.passkeyChallenge.pattern, async (c) =>
    challenge(c, await c.var.services.doors.askForPasskey(callerOf(c))),
  )
  app.post(paths.newPasskeyChallenge.pattern, async (c) =>
    challenge(c, await c.var.services.doors.askForNewPasskey(callerOf(c))),
  )

  app.post(paths.enterWithPasskey.pattern, async (c) => {
    const entered = await c.var.services.doors.enterWithPasskey(callerOf(c), await jsonOf(c))
    if (isRefused(entered)) return c.json({ words: entered.refusal.words }, 422)
    setCookies(c, entered)
    return c.json({ to: paths.home() })
  })

  app.post(paths.passkeys.pattern, async (c) => {
    const made = Made.safeParse(await jsonOf(c))
    if (!made.success) return c.json({ words: 'That passkey could not be read. Try again.' }, 422)
    const refused = await c.var.services.doors.addPasskey(callerOf(c), made.data)
    return refused ? c.json({ words: refused.refusal.words }, 422) : c.json({ to: paths.account() })
  })
}

type Answer = Awaited<ReturnType<Asked['var']['services']['doors']['askForPasskey']>>

function challenge(c: Asked, answer: Answer) {
  c.header('Cache-Control', 'no-store')
  if (isRefused(answer)) return c.json({ words: answer.refusal.words }, 422)
  setCookies(c, answer)
  return c.json(answer.options)
}

async function jsonOf(c: Asked): Promise<unknown> {
  return c.req.json().catch(() => null)
}
