import { z } from 'zod'
import { type Decision, PersonId, act, happened } from '#kernel'
import { type Transactor, writing } from '#platform/database'
import { type UnavailabilityRemoved, unavailabilityRemoved } from '../facts.ts'
import { UnavailabilityId } from '../ids.ts'
import { mayChangeRecord } from '../policy.ts'
import { refused } from '../refusals.ts'
import {
  type HeldUnavailability,
  type NamedPractitioner,
  findPractitioner,
  unavailabilityOf,
} from '../store.ts'
import type { PractitionerTables } from '../tables.ts'

const input = z.object({ person: PersonId, unavailability: UnavailabilityId })

type State = NamedPractitioner & { readonly away: readonly HeldUnavailability[] }

export const removeUnavailability = act({
  name: 'practitioners.removeUnavailability',
  input,
  load: async (tx: Transactor, { person }): Promise<State | null> => {
    const known = await findPractitioner(tx, person)
    return known && { ...known, away: await unavailabilityOf(tx, person) }
  },
  may: mayChangeRecord,
  decide: ({ person, away }, { unavailability }): Decision<UnavailabilityRemoved> =>
    away.some((held) => held.unavailability === unavailability)
      ? happened(unavailabilityRemoved({ unavailability, person }))
      : refused('unavailability-gone'),
  apply: async (tx, { body }) => {
    await writing<PractitionerTables>(tx)
      .deleteFrom('unavailability')
      .where('id', '=', body.unavailability)
      .execute()
  },
})
