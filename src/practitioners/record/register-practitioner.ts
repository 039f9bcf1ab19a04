import { type Decision, PersonId, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { type PractitionerRegistered, practitionerRegistered } from '../facts.ts'
import { mayChangeRecord } from '../policy.ts'
import { Profile } from './profile.ts'
import { refused } from '../refusals.ts'
import { type KnownPerson, type Point, findPerson, middleOfArea } from '../store.ts'
import { writeProfile } from './write-profile.ts'

const input = Profile.extend({ person: PersonId })

type State = KnownPerson & { readonly home: Point | null }

export const registerPractitioner = act({
  name: 'practitioners.registerPractitioner',
  input,
  load: async (tx: Transactor, { person, homeArea }): Promise<State | null> => {
    const known = await findPerson(tx, person)
    return known && { ...known, home: await middleOfArea(tx, homeArea) }
  },
  may: mayChangeRecord,
  decide: decideToRegister,
  apply: (tx, { body }: PractitionerRegistered) => writeProfile(tx, body),
})

export function decideToRegister(
  { registered, name, home }: State,
  profile: Profile & { readonly person: PersonId },
): Decision<PractitionerRegistered> {
  if (registered) return refused('already-registered', { name })
  if (profile.homeArea !== null && home === null)
    return refused('home-area-unknown', { field: 'homeArea', area: profile.homeArea })
  return happened(practitionerRegistered({ ...profile, home }))
}
