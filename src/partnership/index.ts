export { HubKind, hubKindWords } from './hub.ts'
export { HubId, PostId, SchoolId, TrustId } from './ids.ts'
export { PartnershipLevel, levelWords } from './membership.ts'
export {
  PartnershipYear,
  partnershipYear,
  periodOfYear,
  yearAfter,
  yearBefore,
  yearOf,
} from './partnership-year.ts'
export {
  itsHeadteacher,
  itsHubLeaders,
  itsLeaders,
  itsTrustLeaders,
  partners,
  theOffice,
  trustees,
} from './policy.ts'
export { Role, type RolePlace, isOfficeRole, placeOf, roleWords } from './post.ts'
export { Phase, SchoolStatus, firstFictionalUrn, phaseWords, phases, schoolStatusWords } from './school.ts'
export type { PartnershipTables } from './tables.ts'
