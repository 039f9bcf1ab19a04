import type { MiddlewareHandler } from 'hono'
import { openTaskLink } from '#identity'
import { bearer, isRefused } from '#kernel'
import { answerPlaceTask } from '#timeline'
import { acceptPlace, declinePlace, nameDeputy, withdrawFromPlace } from '#seasons'
import { screen } from '../../answer.tsx'
import type { App, Asked, Env } from '../../context.ts'
import { paths } from '../../paths.ts'
import { answersOf } from './answers.tsx'
import { LinkOverScreen } from './link-over-screen.tsx'

const secretOf = (c: Asked) => ({ secret: c.req.param('secret') ?? '' })

const answers = answersOf({
  placementOf: ({ var: { actor } }) => (actor.kind === 'bearer' ? actor.of.id : undefined),
  here: (c) => paths.place(secretOf(c)),
  addressesOf: (c) => ({
    accept: paths.acceptPlace(secretOf(c)),
    decline: paths.declinePlace(secretOf(c)),
    deputy: paths.nameDeputy(secretOf(c)),
    withdraw: paths.withdrawFromPlace(secretOf(c)),
    calendar: paths.placeCalendar(secretOf(c)),
  }),
})

/** The page behind the link of a mail: no account, one place, and only a POST that acts. */
export function placeRoutes(app: App) {
  app.use(`${paths.place.pattern}/*`, bearsTheLink)
  app.get(paths.place.pattern, answers.page)
  app.get(paths.placeCalendar.pattern, answers.calendar)
  app.post(paths.acceptPlace.pattern, (c) => answers.answer(c, 'accept', acceptPlace))
  app.post(paths.declinePlace.pattern, (c) => answers.answer(c, 'decline', declinePlace))
  app.post(paths.nameDeputy.pattern, (c) => answers.answer(c, 'deputy', nameDeputy))
  app.post(paths.withdrawFromPlace.pattern, (c) => answers.answer(c, 'withdraw', withdrawFromPlace))
}

/** From here on the request acts as the bearer of its link, and as nobody else. */
const bearsTheLink: MiddlewareHandler<Env> = async (c, next) => {
  const secret = c.req.param('secret') ?? ''
  const at = c.var.world.clock.now()
  const link = await openTaskLink(c.var.reading.db, { task: answerPlaceTask, secret, at })
  if (isRefused(link) || link.of.kind !== 'placement')
    return screen(c, { title: 'This link no longer works', status: 404, body: <LinkOverScreen /> })
  const actor = bearer(link.of, link.person)
  c.set('actor', actor)
  c.set('reading', { ...c.var.reading, actor })
  return next()
}
