import { z } from 'zod'
import { Day, PersonId, fact } from '#kernel'
import { ReviewId } from '#seasons'
import { FollowUpStatus } from './follow-up/even-better-if.ts'
import { HostId, ActivityId, DocumentId, EvenBetterIfId, LineId } from './ids.ts'
import { Scan } from './pack/document.ts'
import { Activity } from './timetable/activity.ts'
import { Bells } from './timetable/bells.ts'

const aboutReview = { review: ReviewId, school: HostId }

export const hostLeaderNamed = fact(
  'reviews.hostLeaderNamed',
  z.object({
    ...aboutReview,
    person: PersonId,
    responsibility: z.string(),
    safeguarding: z.boolean(),
    telephone: z.string().nullable(),
  }),
)
export const hostLeaderStoodDown = fact(
  'reviews.hostLeaderStoodDown',
  z.object({ ...aboutReview, person: PersonId }),
)

export const lineOfEnquirySet = fact(
  'reviews.lineOfEnquirySet',
  z.object({ ...aboutReview, line: LineId, section: z.string(), question: z.string() }),
)
export const lineOfEnquiryDropped = fact(
  'reviews.lineOfEnquiryDropped',
  z.object({ ...aboutReview, line: LineId }),
)
export const protocolAccepted = fact(
  'reviews.protocolAccepted',
  z.object({ ...aboutReview, person: PersonId }),
)

export const briefingWritten = fact(
  'reviews.briefingWritten',
  z.object({
    ...aboutReview,
    context: z.string(),
    hopes: z.string(),
    arrival: z.string(),
    practical: z.string(),
  }),
)
/** What a document holds is not in the log: only that it was added, and what it is called. */
export const documentAdded = fact(
  'reviews.documentAdded',
  z.object({
    ...aboutReview,
    document: DocumentId,
    title: z.string(),
    mediaType: z.string(),
    ending: z.string(),
    bytes: z.number().int(),
    scan: Scan,
  }),
)
export const documentTakenOut = fact(
  'reviews.documentTakenOut',
  z.object({ ...aboutReview, document: DocumentId, title: z.string() }),
)

export const bellsSet = fact('reviews.bellsSet', z.object({ ...aboutReview, bells: Bells }))
export const timetableDrawn = fact(
  'reviews.timetableDrawn',
  z.object({ ...aboutReview, activities: z.array(Activity) }),
)
export const activitySet = fact('reviews.activitySet', z.object({ ...aboutReview, activity: Activity }))
export const activityTakenOut = fact(
  'reviews.activityTakenOut',
  z.object({ ...aboutReview, activity: ActivityId, title: z.string(), day: Day }),
)
/** It moved with its review, by so many days. */
export const timetableMoved = fact(
  'reviews.timetableMoved',
  z.object({ ...aboutReview, by: z.number().int(), activities: z.number().int() }),
)
/** Its days are gone, and what was planned for them with them. */
export const timetableCleared = fact(
  'reviews.timetableCleared',
  z.object({
    ...aboutReview,
    activities: z.array(z.object({ id: ActivityId, title: z.string(), day: Day })),
  }),
)
export const timetableAgreed = fact('reviews.timetableAgreed', z.object(aboutReview))

export const evenBetterIfsCarried = fact(
  'reviews.evenBetterIfsCarried',
  z.object({
    ...aboutReview,
    evenBetterIfs: z.array(z.object({ id: EvenBetterIfId, section: z.string(), words: z.string() })),
  }),
)
export const followUpSaid = fact(
  'reviews.followUpSaid',
  z.object({ ...aboutReview, evenBetterIf: EvenBetterIfId, status: FollowUpStatus, note: z.string() }),
)
/** `review` is the next one, in which the team looked again. */
export const followUpConfirmed = fact(
  'reviews.followUpConfirmed',
  z.object({ ...aboutReview, evenBetterIf: EvenBetterIfId, status: FollowUpStatus, note: z.string() }),
)
