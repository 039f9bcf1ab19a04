import type { Instant } from '#kernel'
import { forgetExpired } from '#identity'
import type { Transactor } from '#platform/database'
import { forgetPresences } from '#reports'
import { mixResponses } from '#surveys'
import { deleteOldEvidence } from './clock/delete-old-evidence.ts'
import { forgetOldRespondents } from './clock/forget-respondents.ts'
import { checkInvariants } from './clock/check-invariants.ts'
import { lapseEveryOffer } from './clock/lapse.ts'
import { remindOfOffers } from './clock/remind.ts'
import { sendDigests } from './clock/send-digests.ts'
import { warnOfEndings } from './clock/warn-of-endings.ts'
import { remindOfSurveys, sendDueSurveys } from './clock/send-surveys.ts'
import { sendWaitingLetters } from './letters/send-letter.ts'
import type { Product } from './product.ts'

export type ScheduledWork = {
  readonly name: string
  readonly cron: string
  readonly work: (product: Product) => Promise<void>
}

/** What runs on a clock, in English local time: minute, hour, day, month, weekday. */
export const schedule: readonly ScheduledWork[] = [
  { name: 'lapse-offers', cron: '15 1 * * *', work: lapseEveryOffer },
  { name: 'forget-expired', cron: '45 1 * * *', work: ({ database }) => database.transaction(forgetExpired) },
  {
    name: 'forget-presences',
    cron: '55 * * * *',
    work: ({ database }) => database.transaction(forgetPresences),
  },
  { name: 'delete-old-evidence', cron: '20 2 * * *', work: deleteOldEvidence },
  { name: 'check-invariants', cron: '30 2 * * *', work: checkInvariants },
  { name: 'send-digests', cron: '0 7 * * 1', work: sendDigests },
  { name: 'remind-of-offers', cron: '0 8 * * 1-5', work: remindOfOffers },
  { name: 'warn-of-endings', cron: '30 8 * * 1-5', work: warnOfEndings },
  { name: 'send-surveys', cron: '5 8 * * 1-5', work: sendDueSurveys },
  { name: 'remind-of-surveys', cron: '10 8 * * 1-5', work: remindOfSurveys },
  { name: 'mix-responses', cron: '*/10 * * * *', work: (product) => withNow(product, mixResponses) },
  { name: 'forget-respondents', cron: '50 1 * * *', work: forgetOldRespondents },
  { name: 'send-waiting-letters', cron: '*/10 7-17 * * 1-5', work: sendWaitingLetters },
]

async function withNow(
  { database, clockNow }: Product,
  write: (tx: Transactor, at: Instant) => Promise<void>,
): Promise<void> {
  const at = (await clockNow()).now()
  await database.transaction((tx) => write(tx, at))
}
