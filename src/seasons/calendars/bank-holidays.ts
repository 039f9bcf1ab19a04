import { z } from 'zod'
import { Day, type FactOf, act, happened, theSystem } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { bankHolidaysRecorded } from '../facts.ts'
import { upsertBankHolidays } from './calendar-store.ts'

const Published = z.object({
  'england-and-wales': z.object({ events: z.array(z.object({ title: z.string(), date: Day })) }),
})

/** Reads the bank holidays as GOV.UK publishes them (www.gov.uk/bank-holidays.json). */
export const readBankHolidays = (json: unknown) =>
  Published.parse(json)['england-and-wales'].events.map(({ title, date }) => ({ day: date, name: title }))

const Holidays = z.object({ holidays: z.array(z.object({ day: Day, name: z.string() })) })

/** Recording the same days again changes nothing. */
export const recordBankHolidays = act({
  name: 'seasons.recordBankHolidays',
  input: Holidays,
  load: async () => ({}),
  may: theOffice.or(theSystem),
  decide: (_state, { holidays }) => happened(bankHolidaysRecorded({ holidays })),
  apply: (tx: Transactor, { body }: FactOf<typeof bankHolidaysRecorded>) =>
    upsertBankHolidays(tx, body.holidays),
})
