import { type PersonId, toDaterange } from '#kernel'
import type { Transactor } from '#platform/database'
import { writeRows } from '../write-rows.ts'
import type { DemoStandby } from './standbys.ts'

export const writeStandbys = (tx: Transactor, standbys: readonly DemoStandby[], officer: PersonId) =>
  writeRows(
    tx,
    'standby',
    standbys.map(({ id, review, person, state, days, since, expires, reason }) => ({
      id,
      review_id: review,
      person_id: person,
      state,
      days: toDaterange(days),
      since,
      by_person: officer,
      expires,
      reason,
    })),
  )
