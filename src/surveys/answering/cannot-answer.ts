import { type Day, type Refused, longDate } from '#kernel'
import { refused } from '../refusals.ts'
import { stateOfRound } from '../rounds/round.ts'
import type { Invited } from './invitation-store.ts'

/** Why nothing can be answered now, or null when it can. */
export function cannotAnswer(
  invited: Pick<Invited, 'opensOn' | 'closesOn' | 'answeredAt'>,
  today: Day,
): Refused | null {
  switch (stateOfRound(invited, today)) {
    case 'scheduled':
      return refused('round-not-open', { day: longDate(invited.opensOn) })
    case 'closed':
      return refused('round-over', { day: longDate(invited.closesOn) })
    case 'open':
      return invited.answeredAt === null ? null : refused('answered-already')
  }
}
