import { isRefused } from '#kernel'
import { startPlayingTeams } from '#seasons'
import { filledIn, one, refusedScreen, seeOther } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'

export function outlookRoutes(app: App) {
  app.post(paths.playTeams.pattern, async (c) => {
    const filled = await filledIn(c)
    const [season, plan] = [one(filled, 'season'), one(filled, 'plan') || null]
    const playing = await startPlaying(c, { season, plan })
    if (isRefused(playing)) return refusedScreen(c, playing)
    const { patience } = c.var.services
    await Promise.race([playing.finished, ...(patience ? [patience()] : [])])
    return seeOther(c, `${plan ? paths.plan({ plan }) : paths.board({ season })}#outlook`)
  })
}

/** Sets it going; what goes wrong is kept beside it, and the page says so. */
export async function startPlaying(
  c: Asked,
  asked: { readonly season: string; readonly plan: string | null },
) {
  const { playElsewhere, log } = c.var.services
  const rooms = { world: c.var.world, db: c.var.reading.db, playElsewhere }
  const begun = await startPlayingTeams(rooms, { by: c.var.actor, input: asked })
  if (isRefused(begun)) return begun
  const finished = begun.finished.catch((fault: unknown) => log.error({ err: fault }, 'outlook of teams'))
  return { finished }
}
