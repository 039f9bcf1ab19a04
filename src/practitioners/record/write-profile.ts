import { type Transactor, writing } from '#platform/database'
import type { PractitionerRegistered, ProfileUpdated } from '../facts.ts'
import type { PractitionerTables } from '../tables.ts'

type Told = (PractitionerRegistered | ProfileUpdated)['body']

export async function writeProfile(tx: Transactor, told: Told): Promise<void> {
  const row = {
    seniority: told.seniority,
    phases: told.phases,
    specialisms: told.specialisms,
    interests: told.interests,
    send_experience: told.sendExperience,
    home_area: told.homeArea,
    home_easting: told.home?.easting ?? null,
    home_northing: told.home?.northing ?? null,
    farthest_km: told.farthestKm,
    wants_far: told.wantsFar,
    most_reviews: told.mostReviews,
  }
  await writing<PractitionerTables>(tx)
    .insertInto('practitioner')
    .values({ person_id: told.person, ...row })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
    .execute()
}
