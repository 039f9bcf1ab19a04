import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { describe, expect, test } from 'vitest'
import { onEachDatabase } from '#platform/database/testing'
import { htmlOf } from './html.ts'
import { openMail } from './mail.ts'
import { localLetter, localLetters } from './store.ts'

const mailFrom = 'Critical Friend <no-reply@critical-friend.example>'
const letter = {
  to: 'rowan@ash-lane.example',
  subject: 'A place on a review',
  text: 'Dear Rowan,\n\nYou are offered a place.\nhttps://partnership.example/offers/1',
  replyTo: 'office@partnership.example',
  attachments: [{ filename: 'review.ics', contentType: 'text/calendar', content: 'BEGIN:VCALENDAR' }],
}

onEachDatabase('mail', (open) => {
  test('without a mail server stays on this machine, newest first', async () => {
    const { database, db } = open()
    const mail = openMail({ smtpUrl: null, mailFrom }, database)
    await mail.send({ ...letter, subject: 'The first' })
    await mail.send(letter)
    const kept = await localLetters(db)
    expect(kept.map(({ subject }) => subject)).toEqual(['A place on a review', 'The first'])
    const [newest] = kept
    expect(await localLetter(db, newest?.id ?? 0)).toMatchObject({
      to: letter.to,
      text: letter.text,
      attachments: [{ filename: 'review.ics', base64: Buffer.from('BEGIN:VCALENDAR').toString('base64') }],
    })
  })

  test('goes to a mail server as plain text with HTML beside it, and leaves nothing here', async () => {
    const { database, db } = open()
    const server = await aMailServer()
    await openMail({ smtpUrl: server.url, mailFrom }, database).send(letter)
    server.close()
    expect(server.received).toEqual([
      {
        from: 'no-reply@critical-friend.example',
        to: [letter.to],
        message: expect.stringContaining('Subject: A place on a review'),
      },
    ])
    const { message } = server.received[0] ?? { message: '' }
    expect(message).toContain('Reply-To: office@partnership.example')
    expect(message.indexOf('text/plain')).toBeLessThan(message.indexOf('text/html'))
    expect(message).toContain('filename=review.ics')
    expect(await localLetters(db)).toEqual([])
  })

  test('says so when the mail server does not take it', async () => {
    const server = await aMailServer({ refusing: true })
    const mail = openMail({ smtpUrl: server.url, mailFrom }, open().database)
    await expect(mail.send(letter)).rejects.toThrow('No such mailbox')
    server.close()
  })
})

describe('the HTML of a letter', () => {
  test('is its words, with addresses as links and nothing that could act', () => {
    expect(htmlOf('Ash & <b>Lane</b>\n\nSee https://x.example/a?b=1&c=2 now')).toContain(
      '<p>Ash &amp; &lt;b&gt;Lane&lt;/b&gt;</p><p>See <a href="https://x.example/a?b=1&amp;c=2">https://x.example/a?b=1&amp;c=2</a> now</p>',
    )
  })
})

type Received = { from: string; to: string[]; message: string }

async function aMailServer({ refusing = false } = {}) {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, answer) => answer(refusing ? new Error('No such mailbox') : null),
    onData: (stream, { envelope }, answer) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          message: Buffer.concat(parts).toString(),
        })
        answer()
      })
    },
  })
  const { server: listening } = server
  server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const address = listening.address()
  const port = typeof address === 'object' ? address?.port : address
  return { received, url: `smtp://127.0.0.1:${port}`, close: () => server.close() }
}
