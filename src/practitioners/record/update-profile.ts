import { type Decision, PersonId, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { type ProfileUpdated, profileUpdated } from '../facts.ts'
import { mayChangeRecord } from '../policy.ts'
import { Profile } from './profile.ts'
import { refused } from '../refusals.ts'
import { type NamedPractitioner, type Point, findPractitioner, middleOfArea } from '../store.ts'
import { writeProfile } from './write-profile.ts'

const input = Profile.extend({ person: PersonId })

type State = NamedPractitioner & { readonly home: Point | null }

export const updateProfile = act({
  name: 'practitioners.updateProfile',
  input,
  load: async (tx: Transactor, { person, homeArea }): Promise<State | null> => {
    const known = await findPractitioner(tx, person)
    return known && { ...known, home: await middleOfArea(tx, homeArea) }
  },
  may: mayChangeRecord,
  decide: decideToUpdate,
  apply: (tx, { body }: ProfileUpdated) => writeProfile(tx, body),
})

export function decideToUpdate(
  { home }: State,
  profile: Profile & { readonly person: PersonId },
): Decision<ProfileUpdated> {
  if (profile.homeArea !== null && home === null)
    return refused('home-area-unknown', { field: 'homeArea', area: profile.homeArea })
  return happened(profileUpdated({ ...profile, home }))
}
