import { answerMoveTask } from '#timeline'
import { agreeToMove, declineToMove } from '#seasons/moves'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { bearsLink } from '../place/bears-link.tsx'
import { moveAnswersOf } from './answers.tsx'

const secretOf = (c: Asked) => ({ secret: c.req.param('secret') ?? '' })

const fromLink = moveAnswersOf({
  moveOf: ({ var: { actor } }) => (actor.kind === 'bearer' ? actor.of.id : undefined),
  here: (c) => paths.move(secretOf(c)),
  addressesOf: (c) => ({
    agree: paths.agreeToMove(secretOf(c)),
    decline: paths.declineToMove(secretOf(c)),
  }),
})

const moveIn = (c: Asked) => ({ move: c.req.param('move') ?? '' })

const signedIn = moveAnswersOf({
  moveOf: (c) => c.req.param('move'),
  here: (c) => paths.myMove(moveIn(c)),
  breadcrumbs: [{ label: 'My reviews', href: paths.myReviews() }],
  addressesOf: (c) => ({
    agree: paths.agreeToMyMove(moveIn(c)),
    decline: paths.declineMyMove(moveIn(c)),
  }),
})

/** Where somebody who is asked to move answers: from the link of a mail, or signed in. */
export function moveRoutes(app: App) {
  app.use(`${paths.move.pattern}/*`, bearsLink({ task: answerMoveTask, kind: 'move' }))
  app.get(paths.move.pattern, fromLink.page)
  app.post(paths.agreeToMove.pattern, (c) => fromLink.answer(c, 'agree', agreeToMove))
  app.post(paths.declineToMove.pattern, (c) => fromLink.answer(c, 'decline', declineToMove))
  app.get(paths.myMove.pattern, signedIn.page)
  app.post(paths.agreeToMyMove.pattern, (c) => signedIn.answer(c, 'agree', agreeToMove))
  app.post(paths.declineMyMove.pattern, (c) => signedIn.answer(c, 'decline', declineToMove))
}
