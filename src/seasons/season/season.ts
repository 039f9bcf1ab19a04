import { z } from 'zod'
import type { FrameworkCode } from '#frameworks'
import type { PartnershipYear } from '#partnership'
import type { SeasonId } from '../ids.ts'
import type { SeasonPolicies } from './season-policies.ts'

export const SeasonStep = z.enum(['opened', 'datesClosed', 'choicesOpened', 'choicesClosed', 'closed'])
export type SeasonStep = z.infer<typeof SeasonStep>

/** What may be done in a season now: its latest step. */
export type SeasonState = 'datesOpen' | 'datesClosed' | 'choicesOpen' | 'choicesClosed' | 'closed'

export const seasonStateOf: Record<SeasonStep, SeasonState> = {
  opened: 'datesOpen',
  datesClosed: 'datesClosed',
  choicesOpened: 'choicesOpen',
  choicesClosed: 'choicesClosed',
  closed: 'closed',
}

export const seasonStateWords: Record<SeasonState, string> = {
  datesOpen: 'Hosts are choosing dates',
  datesClosed: 'Dates are closed',
  choicesOpen: 'Reviewers are choosing reviews',
  choicesClosed: 'Choices are closed',
  closed: 'Closed',
}

export type Season = {
  readonly id: SeasonId
  readonly year: PartnershipYear
  readonly policies: SeasonPolicies
  /** What reviews are held with that sign up now. */
  readonly framework: FrameworkCode
  readonly state: SeasonState
}
