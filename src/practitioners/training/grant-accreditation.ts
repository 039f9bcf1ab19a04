import { z } from 'zod'
import { Day, type Decision, type Occasion, PersonId, act, happened, longDate, yearsAfter } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { AccreditationKind } from '../accreditation.ts'
import { type AccreditationGranted, accreditationGranted } from '../facts.ts'
import { AccreditationId } from '../ids.ts'
import { refused } from '../refusals.ts'
import {
  type HeldAccreditation,
  type NamedPractitioner,
  accreditationsOf,
  findPractitioner,
  termOf,
} from '../store.ts'
import { writeAccreditation } from './accreditation-store.ts'

const input = z.object({ person: PersonId, kind: AccreditationKind, from: Day })

type State = NamedPractitioner & { readonly held: readonly HeldAccreditation[]; readonly years: number }

/** For somebody who was trained elsewhere, or before the product knew of it. */
export const grantAccreditation = act({
  name: 'practitioners.grantAccreditation',
  input,
  load: async (tx: Transactor, { person, kind }): Promise<State | null> => {
    const known = await findPractitioner(tx, person)
    if (!known) return null
    return { ...known, held: await accreditationsOf(tx, [person]), years: await termOf(tx, kind) }
  },
  may: theOffice,
  decide: decideToGrant,
  apply: writeAccreditation,
})

export function decideToGrant(
  { held, years, name }: State,
  { person, kind, from }: z.infer<typeof input>,
  { fresh }: Pick<Occasion, 'fresh'>,
): Decision<AccreditationGranted> {
  const until = yearsAfter(from, years)
  const standing = held.find(
    (other) =>
      other.kind === kind &&
      other.held.from < until &&
      (other.held.until === null || from < other.held.until),
  )
  if (standing)
    return refused('already-accredited', {
      field: 'kind',
      name,
      until: standing.held.until === null ? 'further notice' : longDate(standing.held.until),
    })
  const accreditation = fresh(AccreditationId)
  return happened(accreditationGranted({ accreditation, person, kind, from, until, trainingSession: null }))
}
