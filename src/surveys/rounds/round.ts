import { z } from 'zod'
import { type Day, PersonId } from '#kernel'

/** What results can be filtered by, in words: `{ Phase: 'Primary', Region: 'London' }`. It tells of the subject, never of a respondent. */
export const Facets = z.record(z.string().max(40), z.string().max(80))
export type Facets = z.infer<typeof Facets>

export const Invitee = z.object({ person: PersonId, name: z.string() })
export type Invitee = z.infer<typeof Invitee>

export const roundStates = ['scheduled', 'open', 'closed'] as const
export type RoundState = (typeof roundStates)[number]

export const roundStateWords: Record<RoundState, string> = {
  scheduled: 'Opens later',
  open: 'Open',
  closed: 'Closed',
}

type Days = { readonly opensOn: Day; readonly closesOn: Day }

/** The closing day is the last on which it can be answered. */
export function stateOfRound({ opensOn, closesOn }: Days, today: Day): RoundState {
  if (today < opensOn) return 'scheduled'
  return today <= closesOn ? 'open' : 'closed'
}

/** How many days before closing people are reminded. */
export const remindAhead = 3
