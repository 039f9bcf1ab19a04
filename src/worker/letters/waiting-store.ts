import { z } from 'zod'
import { type Instant, PersonId, idOf, newId } from '#kernel'
import { type Reader, type Transactor, reading, writing } from '#platform/database'

const WaitingId = idOf('WaitingLetter')

/** A letter as it waits: attachments are text. */
export const KeptLetter = z.object({
  subject: z.string(),
  text: z.string(),
  attachments: z
    .array(z.object({ filename: z.string(), contentType: z.string(), content: z.string() }))
    .default([]),
})
export type KeptLetter = z.infer<typeof KeptLetter>

type WaitingTables = {
  waiting_letter: {
    id: string
    person_id: PersonId | null
    address: string
    letter: unknown
    since: Instant
  }
}

export type Waiting = {
  readonly id: string
  readonly person: PersonId | null
  readonly to: string
  readonly letter: KeptLetter
}

export async function keepWaiting(
  tx: Transactor,
  { person, to, letter, since }: Omit<Waiting, 'id'> & { readonly since: Instant },
): Promise<void> {
  await writing<WaitingTables>(tx)
    .insertInto('waiting_letter')
    .values({
      id: newId(WaitingId),
      person_id: person,
      address: to,
      letter: JSON.stringify(letter),
      since,
    })
    .execute()
}

export async function waitingLetters(db: Reader): Promise<Waiting[]> {
  const rows = await reading<WaitingTables>(db)
    .selectFrom('waiting_letter')
    .select(['id', 'person_id', 'address', 'letter'])
    .orderBy('since')
    .orderBy('id')
    .limit(500)
    .execute()
  return rows.map(({ id, person_id, address, letter }) => ({
    id,
    person: person_id,
    to: address,
    letter: KeptLetter.parse(letter),
  }))
}

export async function waitsNoMore(tx: Transactor, id: string): Promise<void> {
  await writing<WaitingTables>(tx).deleteFrom('waiting_letter').where('id', '=', id).execute()
}
