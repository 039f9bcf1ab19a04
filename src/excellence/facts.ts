import { z } from 'zod'
import { Day, type FactOf, PersonId, fact } from '#kernel'
import { SchoolId } from '#partnership'
import { ReviewId, ReviewRole } from '#seasons'
import { Opinion } from './area.ts'
import { Described } from './description.ts'
import { AreaAccreditationId, AreaId, ExaminationId, IntroductionId } from './ids.ts'

const aboutArea = { area: AreaId, school: SchoolId, title: z.string() }
const aboutExamination = { ...aboutArea, examination: ExaminationId, review: ReviewId }

/** `described` is null when an area that is known already is nominated again. */
export const areaNominated = fact(
  'excellence.areaNominated',
  z.object({ ...aboutExamination, described: Described.nullable() }),
)
export type AreaNominated = FactOf<typeof areaNominated>

export const nominationChanged = fact(
  'excellence.nominationChanged',
  z.object({ ...aboutArea, described: Described }),
)
export type NominationChanged = FactOf<typeof nominationChanged>

export const nominationWithdrawn = fact('excellence.nominationWithdrawn', z.object(aboutExamination))
export type NominationWithdrawn = FactOf<typeof nominationWithdrawn>

export const opinionGiven = fact(
  'excellence.opinionGiven',
  z.object({
    ...aboutExamination,
    person: PersonId,
    role: ReviewRole,
    opinion: Opinion,
    why: z.string().nullable(),
  }),
)
export type OpinionGiven = FactOf<typeof opinionGiven>

export const areaAccredited = fact(
  'excellence.areaAccredited',
  z.object({ ...aboutExamination, accreditation: AreaAccreditationId, from: Day, until: Day }),
)
export type AreaAccredited = FactOf<typeof areaAccredited>

export const areaNotAccredited = fact('excellence.areaNotAccredited', z.object(aboutExamination))
export type AreaNotAccredited = FactOf<typeof areaNotAccredited>

const aboutAccreditation = { ...aboutArea, accreditation: AreaAccreditationId, until: Day }

export const areaRenewed = fact('excellence.areaRenewed', z.object(aboutAccreditation))
export type AreaRenewed = FactOf<typeof areaRenewed>

export const areaWithdrawn = fact(
  'excellence.areaWithdrawn',
  z.object({ ...aboutAccreditation, why: z.string() }),
)
export type AreaWithdrawn = FactOf<typeof areaWithdrawn>

const aboutIntroduction = { ...aboutArea, introduction: IntroductionId, person: PersonId }

export const introductionAsked = fact(
  'excellence.introductionAsked',
  z.object({ ...aboutIntroduction, purpose: z.string() }),
)
export type IntroductionAsked = FactOf<typeof introductionAsked>

export const introductionAnswered = fact(
  'excellence.introductionAnswered',
  z.object({
    ...aboutIntroduction,
    answer: z.enum(['introduced', 'declined']),
    contact: PersonId.nullable(),
    words: z.string().nullable(),
  }),
)
export type IntroductionAnswered = FactOf<typeof introductionAnswered>
