import { answerPlaceTask } from '#timeline'
import { acceptPlace, declinePlace, nameDeputy, withdrawFromPlace } from '#seasons'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { answersOf } from './answers.tsx'
import { bearsLink } from './bears-link.tsx'

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
  app.use(`${paths.place.pattern}/*`, bearsLink({ task: answerPlaceTask, kind: 'placement' }))
  app.get(paths.place.pattern, answers.page)
  app.get(paths.placeCalendar.pattern, answers.calendar)
  app.post(paths.acceptPlace.pattern, (c) => answers.answer(c, 'accept', acceptPlace))
  app.post(paths.declinePlace.pattern, (c) => answers.answer(c, 'decline', declinePlace))
  app.post(paths.nameDeputy.pattern, (c) => answers.answer(c, 'deputy', nameDeputy))
  app.post(paths.withdrawFromPlace.pattern, (c) => answers.answer(c, 'withdraw', withdrawFromPlace))
}
