import { sql } from 'kysely'
import { z } from 'zod'
import { type Decision, type Occasion, Day, PersonId, act, happened } from '#kernel'
import { type Transactor, reading } from '#platform/database'
import { type PersonAppointed, personAppointed } from '../facts.ts'
import { HubId, PostId, SchoolId, TrustId } from '../ids.ts'
import { theOffice } from '../policy.ts'
import { refused } from '../refusals.ts'
import { apply } from '../store.ts'
import type { PartnershipTables } from '../tables.ts'
import { blankOrLine } from '../words.ts'
import { Role, placeOf } from './post.ts'

const orNone = <Id extends z.ZodType>(id: Id) => z.preprocess((given) => given || null, id.nullable())

const Appointment = z.object({
  person: PersonId,
  role: Role,
  title: blankOrLine(80),
  school: orNone(SchoolId),
  trust: orNone(TrustId),
  hub: orNone(HubId),
  from: Day,
})
type Appointment = z.infer<typeof Appointment>

export type Appointee = { readonly name: string; readonly holdsItAlready: boolean }

export const appoint = act({
  name: 'partnership.appoint',
  input: Appointment,
  load: findAppointee,
  may: theOffice,
  decide,
  apply,
})

export function decide(
  { name, holdsItAlready }: Appointee,
  appointment: Appointment,
  { fresh }: Occasion,
): Decision<PersonAppointed> {
  const place = placeOf(appointment.role)
  const { school, trust, hub } = appointment
  const chosen = { school, trust, hub, partnership: 'the office' }[place]
  if (chosen === null) return refused('wrong-place-for-role', { field: place, place })
  if (holdsItAlready) return refused('post-held-already', { field: 'role', name })
  return happened(
    personAppointed({
      post: fresh(PostId),
      person: appointment.person,
      role: appointment.role,
      title: appointment.title,
      school: place === 'school' ? school : null,
      trust: place === 'trust' ? trust : null,
      hub: place === 'hub' ? hub : null,
      from: appointment.from,
    }),
  )
}

async function findAppointee(
  tx: Transactor,
  { person, role, from, ...places }: Appointment,
): Promise<Appointee | null> {
  const chosen = { school: places.school, trust: places.trust, hub: places.hub, partnership: null }[
    placeOf(role)
  ]
  const row = await reading<PartnershipTables>(tx)
    .selectFrom('person')
    .where('id', '=', person)
    .select('name')
    .select(
      sql<boolean>`exists (select from post where post.person_id = person.id and role = ${role}
        and organisation_id is not distinct from ${chosen}::uuid and held && daterange(${from}::date, null))`.as(
        'holds',
      ),
    )
    .executeTakeFirst()
  return row ? { name: row.name, holdsItAlready: row.holds } : null
}
