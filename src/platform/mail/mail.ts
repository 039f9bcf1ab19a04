import { createTransport } from 'nodemailer'
import type { Config } from '#platform/config'
import type { Database } from '#platform/database'
import { htmlOf } from './html.ts'
import type { Letter } from './letter.ts'
import { keepLocally } from './store.ts'

export type Mail = {
  /** Where letters go: by SMTP, or no further than the outbox page of this machine. */
  readonly kind: 'smtp' | 'local'
  /** Throws when the mail server does not take the letter. */
  readonly send: (letter: Letter) => Promise<void>
}

type Settings = Pick<Config, 'smtpUrl' | 'mailFrom'>

export function openMail({ smtpUrl, mailFrom }: Settings, database: Database): Mail {
  if (!smtpUrl)
    return { kind: 'local', send: (letter) => database.transaction((tx) => keepLocally(tx, letter)) }
  const transport = createTransport(smtpUrl, { from: mailFrom })
  return {
    kind: 'smtp',
    send: async ({ attachments = [], html, ...letter }) => {
      await transport.sendMail({
        ...letter,
        html: html ?? htmlOf(letter.text),
        attachments: attachments.map(({ content, ...named }) => ({ ...named, content: bytesOf(content) })),
      })
    },
  }
}

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? content : Buffer.from(content)
