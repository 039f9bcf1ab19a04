import type { Profile } from '#practitioners'
import { type FormState, filledForm } from '#ui'
import { type Filled, all, one } from '../../answer.tsx'

/** The answers of the profile's form as the act reads them. Blank numbers are left out, so that they are asked for. */
export const profileFrom = (filled: Filled) => ({
  seniority: one(filled, 'seniority'),
  phases: all(filled, 'phases'),
  specialisms: all(filled, 'specialisms'),
  interests: all(filled, 'interests'),
  sendExperience: one(filled, 'sendExperience') === 'yes',
  homeArea: one(filled, 'homeArea') || null,
  farthestKm: one(filled, 'farthestKm') || null,
  wantsFar: one(filled, 'wantsFar') === 'yes',
  mostReviews: one(filled, 'mostReviews') || undefined,
})

export const formOf = (profile: Profile): FormState =>
  filledForm({
    seniority: profile.seniority,
    phases: profile.phases,
    specialisms: profile.specialisms,
    interests: profile.interests,
    sendExperience: profile.sendExperience ? 'yes' : '',
    homeArea: profile.homeArea ?? '',
    farthestKm: String(profile.farthestKm ?? ''),
    wantsFar: profile.wantsFar ? 'yes' : '',
    mostReviews: String(profile.mostReviews),
  })

/** What a new record begins with: one review a term is what most people can give. */
export const newProfile: FormState = filledForm({ mostReviews: '2' })
