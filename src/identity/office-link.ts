import { type Instant, type Refused, type Subject, minutesAfter } from '#kernel'
import type { Reader, Transactor } from '#platform/database'
import { type TaskLink, makeTaskLink, openTaskLink, revokeTaskLinks } from './task-link.ts'

/** The network itself, as what a first officer's link opens. */
export const theNetwork: Subject = { kind: 'network', id: '00000000-0000-4000-8000-000000000001' }

const task = 'open-office'
const sevenDays = 7 * 24 * 60

/** The secret of the one link by which an empty network gets its first officer; it voids any before it. */
export async function makeOfficeLink(tx: Transactor, at: Instant): Promise<string> {
  await closeOfficeLink(tx)
  return makeTaskLink(tx, { task, of: theNetwork, person: null, expires: minutesAfter(at, sevenDays) })
}

export const openOfficeLink = (db: Reader, secret: string, at: Instant): Promise<TaskLink | Refused> =>
  openTaskLink(db, { task, secret, at })

export const closeOfficeLink = (tx: Transactor): Promise<void> =>
  revokeTaskLinks(tx, { task, of: theNetwork, person: null })
