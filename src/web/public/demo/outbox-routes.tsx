import { longInstant, refused } from '#kernel'
import { localLetter, localLetters } from '#platform/mail'
import { refusedScreen, screen } from '../../answer.tsx'
import { callerOf } from '../../caller.ts'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { LetterScreen } from './letter-screen.tsx'
import { OutboxScreen } from './outbox-screen.tsx'

const outbox = { label: 'Outbox', href: paths.outbox() }

/** Letters hold codes that sign people in, so only the demonstration shows them, and a developer's own machine. */
export function outboxRoutes(app: App) {
  app.use(`${paths.outbox.pattern}/*`, async (c, next) =>
    maySee(c) ? next() : refusedScreen(c, refused('not-found')),
  )

  app.get(paths.outbox.pattern, async (c) => {
    const letters = await localLetters(c.var.reading.db)
    const lines = letters.map(({ sentAt, ...letter }) => ({ ...letter, sent: longInstant(sentAt) }))
    return screen(c, { title: 'Outbox', body: <OutboxScreen letters={lines} /> })
  })

  app.get(paths.outboxLetter.pattern, async (c) => {
    const letter = await letterAsked(c)
    if (!letter) return refusedScreen(c, refused('not-found'))
    const { sentAt, ...shown } = letter
    return screen(c, {
      title: letter.subject,
      breadcrumbs: [outbox],
      body: <LetterScreen letter={{ ...shown, sent: longInstant(sentAt) }} />,
    })
  })

  app.get(paths.outboxAttachment.pattern, async (c) => {
    const letter = await letterAsked(c)
    const attachment = letter?.attachments[Number(c.req.param('attachment'))]
    if (!attachment) return refusedScreen(c, refused('not-found'))
    c.header('Content-Type', attachment.contentType)
    c.header(
      'Content-Disposition',
      `attachment; filename="${attachment.filename.replaceAll(/[^\w. -]/g, '_')}"`,
    )
    return c.body(new Uint8Array(Buffer.from(attachment.base64, 'base64')))
  })
}

function maySee(c: Asked): boolean {
  const { config, mail } = c.var.services
  if (mail.kind !== 'local') return false
  return config.demo || (!config.production && ['127.0.0.1', '::1'].includes(callerOf(c).address))
}

async function letterAsked(c: Asked) {
  const id = Number(c.req.param('letter'))
  return Number.isSafeInteger(id) ? localLetter(c.var.reading.db, id) : null
}
