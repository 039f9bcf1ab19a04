import { type PersonId, toDaterange } from '#kernel'
import type { Transactor } from '#platform/database'
import type { Standby } from '#seasons'
import { writeRows } from '../write-rows.ts'

export const writeStandbys = (tx: Transactor, standbys: readonly Standby[], officer: PersonId) =>
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
