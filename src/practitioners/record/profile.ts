import { z } from 'zod'
import { Phase } from '#partnership'
import { Seniority, Topic } from '../practitioner.ts'

const firstHalfOfPostcode = /^[A-Z]{1,2}\d[A-Z\d]?$/

/** `CB2 1TN` and `cb2` are both `CB2`: an area to measure from, never an address. */
export const HomeArea = z
  .string()
  .transform((text) => areaOf(text.toUpperCase().trim()))
  .pipe(z.string().regex(firstHalfOfPostcode, 'Enter a postcode, or its first half, like CB2'))

function areaOf(postcode: string): string {
  return /^(.+?)\s*\d[A-Z]{2}$/.exec(postcode)?.[1] ?? postcode
}

const wholeNumber = 'Enter a whole number'

/** What somebody tells us about how they can help. `farthestKm` is a straight line; null when there is no limit. */
export const Profile = z.object({
  seniority: Seniority,
  phases: z.array(Phase).min(1, 'Choose at least one phase that you know well'),
  specialisms: z.array(Topic),
  interests: z.array(Topic),
  sendExperience: z.boolean(),
  homeArea: HomeArea.nullable(),
  farthestKm: z.coerce
    .number(wholeNumber)
    .int(wholeNumber)
    .min(1, 'Enter at least 1 kilometre')
    .max(1000, 'Enter 1,000 kilometres or fewer, or choose no limit')
    .nullable(),
  wantsFar: z.boolean(),
  mostReviews: z.coerce
    .number(wholeNumber)
    .int(wholeNumber)
    .min(0, 'Enter 0 or more')
    .max(12, 'Enter 12 or fewer'),
})
export type Profile = z.infer<typeof Profile>
