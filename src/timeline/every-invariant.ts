import { excellenceInvariants } from '#excellence'
import { partnershipInvariants } from '#partnership'
import type { Invariant } from '#platform/database'
import { practitionerInvariants } from '#practitioners'
import { eventInvariants } from '#events'
import { programmeInvariants } from '#programmes'
import { reportInvariants } from '#reports'
import { reviewInvariants } from '#reviews'
import { seasonInvariants } from '#seasons'
import { surveyInvariants } from '#surveys'

/** What must always hold, of every room. */
export const everyInvariant: readonly Invariant[] = [
  ...partnershipInvariants,
  ...practitionerInvariants,
  ...seasonInvariants,
  ...reviewInvariants,
  ...reportInvariants,
  ...excellenceInvariants,
  ...programmeInvariants,
  ...eventInvariants,
  ...surveyInvariants,
]
