import type { z } from 'zod'
import { idOf } from '#kernel'

export const InstrumentId = idOf('Instrument')
export type InstrumentId = z.infer<typeof InstrumentId>

export const SurveyRoundId = idOf('SurveyRound')
export type SurveyRoundId = z.infer<typeof SurveyRoundId>

export const SurveyInvitationId = idOf('SurveyInvitation')
export type SurveyInvitationId = z.infer<typeof SurveyInvitationId>
