import type { Generated } from 'kysely'
import { z } from 'zod'
import type { Instant } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'
import type { Letter } from './letter.ts'

const LocalAttachments = z.array(
  z.object({ filename: z.string(), contentType: z.string(), base64: z.string() }),
)
export type LocalAttachment = z.infer<typeof LocalAttachments>[number]

type MailTables = {
  local_mail: {
    id: Generated<number>
    recipient: string
    subject: string
    text: string
    attachments: unknown
    sent_at: Generated<Instant>
  }
}

export type LocalLetter = {
  readonly id: number
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly attachments: readonly LocalAttachment[]
  readonly sentAt: Instant
}

export async function keepLocally(
  tx: Transactor,
  { to, subject, text, attachments = [] }: Letter,
): Promise<void> {
  const kept = attachments.map(({ filename, contentType, content }) => ({
    filename,
    contentType,
    base64: Buffer.from(content).toString('base64'),
  }))
  await writing<MailTables>(tx)
    .insertInto('local_mail')
    .values({ recipient: to, subject, text, attachments: JSON.stringify(kept) })
    .execute()
}

const letters = (db: Reader) => reading<MailTables>(db).selectFrom('local_mail').selectAll()

/** The newest hundred letters that stayed on this machine. */
export async function localLetters(db: Reader): Promise<LocalLetter[]> {
  const rows = await letters(db).orderBy('id', 'desc').limit(100).execute()
  return rows.map(letterOf)
}

export async function localLetter(db: Reader, id: number): Promise<LocalLetter | null> {
  const row = await letters(db).where('id', '=', id).executeTakeFirst()
  return row ? letterOf(row) : null
}

type Row = Awaited<ReturnType<ReturnType<typeof letters>['execute']>>[number]

const letterOf = ({ id, recipient, subject, text, attachments, sent_at }: Row): LocalLetter => ({
  id,
  to: recipient,
  subject,
  text,
  attachments: LocalAttachments.parse(attachments),
  sentAt: sent_at,
})
