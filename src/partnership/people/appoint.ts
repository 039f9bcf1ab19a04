import { z } from 'zod'
import { type Decision, type Occasion, Day, PersonId, act, happened } from '#kernel'
import { type PersonAppointed, personAppointed } from '../facts.ts'
import { HubId, PostId, SchoolId, TrustId } from '../ids.ts'
import { theOffice } from '../policy.ts'
import { refused } from '../refusals.ts'
import { apply } from '../store.ts'
import { blankOrLine } from '../words.ts'
import { type Appointee, findAppointee } from './appointee-store.ts'
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
export type Appointment = z.infer<typeof Appointment>

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
