import { z } from 'zod'
import { PersonId, fact } from '#kernel'
import { SchoolId, TrustId } from '#partnership'
import { ReviewId } from '#seasons'
import { ChallengeId } from '../ids.ts'

const aboutTrust = { review: ReviewId, trust: TrustId }

/** Confidential words stay out of the log: facts say that something was written, never what. */
export const trustProformaWritten = fact(
  'reviews.trustProformaWritten',
  z.object({ ...aboutTrust, answers: z.number().int() }),
)
export const trustSchoolsChosen = fact(
  'reviews.trustSchoolsChosen',
  z.object({ ...aboutTrust, schools: z.array(SchoolId) }),
)
export const trustSchoolDescribed = fact(
  'reviews.trustSchoolDescribed',
  z.object({ ...aboutTrust, school: SchoolId }),
)
export const trustGroupPlanned = fact(
  'reviews.trustGroupPlanned',
  z.object({ ...aboutTrust, activity: z.string(), title: z.string() }),
)
export const trustChallengeAsked = fact(
  'reviews.trustChallengeAsked',
  z.object({ ...aboutTrust, challenge: ChallengeId, place: z.number().int() }),
)
export const trustChallengeWritten = fact(
  'reviews.trustChallengeWritten',
  z.object({ ...aboutTrust, challenge: ChallengeId, hasConsensus: z.boolean() }),
)
export const trustChallengeDropped = fact(
  'reviews.trustChallengeDropped',
  z.object({ ...aboutTrust, challenge: ChallengeId }),
)
export const biographyWritten = fact(
  'reviews.biographyWritten',
  z.object({ ...aboutTrust, person: PersonId }),
)
