import { answerStandbyTask } from '#timeline'
import { agreeToStandBy, declineToStandBy } from '#seasons'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { bearsLink } from '../place/bears-link.tsx'
import { standbyAnswersOf } from './answers.tsx'

const secretOf = (c: Asked) => ({ secret: c.req.param('secret') ?? '' })

const answers = standbyAnswersOf({
  standbyOf: ({ var: { actor } }) => (actor.kind === 'bearer' ? actor.of.id : undefined),
  here: (c) => paths.standby(secretOf(c)),
  addressesOf: (c) => ({
    agree: paths.agreeToStandBy(secretOf(c)),
    decline: paths.declineToStandBy(secretOf(c)),
  }),
})

/** The page behind the link of a mail that asks somebody to stand by. */
export function standbyRoutes(app: App) {
  app.use(`${paths.standby.pattern}/*`, bearsLink({ task: answerStandbyTask, kind: 'standby' }))
  app.get(paths.standby.pattern, answers.page)
  app.post(paths.agreeToStandBy.pattern, (c) => answers.answer(c, 'agree', agreeToStandBy))
  app.post(paths.declineToStandBy.pattern, (c) => answers.answer(c, 'decline', declineToStandBy))
}
