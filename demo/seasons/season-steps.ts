import { type Instant, day } from '#kernel'
import type { SeasonStep } from '#seasons'
import { momentAt } from '../days.ts'
import type { DemoYear } from './calendar.ts'

type Taken = { readonly year: DemoYear; readonly step: SeasonStep; readonly at: Instant }

const taken = (year: DemoYear, step: SeasonStep, on: string): Taken => ({
  year,
  step,
  at: momentAt(day(on), '09:00'),
})

/** Two seasons are over; in this one reviewers have been choosing for three weeks. */
export const seasonSteps: readonly Taken[] = [
  taken(2022, 'opened', '2022-06-10'),
  taken(2022, 'datesClosed', '2022-09-22'),
  taken(2022, 'choicesOpened', '2022-09-26'),
  taken(2022, 'choicesClosed', '2022-10-21'),
  taken(2022, 'closed', '2023-08-24'),
  taken(2023, 'opened', '2023-06-09'),
  taken(2023, 'datesClosed', '2023-09-21'),
  taken(2023, 'choicesOpened', '2023-09-25'),
  taken(2023, 'choicesClosed', '2023-10-20'),
  taken(2023, 'closed', '2024-08-22'),
  taken(2024, 'opened', '2024-06-10'),
  taken(2024, 'datesClosed', '2024-09-23'),
  taken(2024, 'choicesOpened', '2024-09-25'),
]
