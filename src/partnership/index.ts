export { type PlaceFound, findPlaces } from './directory/places-view.ts'
export { type MapPoint, type MapView, mapView } from './directory/map-view.ts'
export { isRegisterEmpty } from './directory/register-size-view.ts'
export { type SchoolView, schoolView } from './directory/school-view.ts'
export { SchoolsQuestion } from './directory/schools-question.ts'
export { type SchoolLine, type SchoolsView, schoolsView } from './directory/schools-view.ts'
export { type TrustLine, type TrustView, trustView, trustsView } from './directory/trusts-view.ts'
export { HubKind, hubKindWords } from './hubs/hub.ts'
export { type HubLine, type HubView, type HubsView, hubView, hubsView } from './hubs/hubs-view.ts'
export { nameHubBuddy } from './hubs/name-hub-buddy.ts'
export { joinHub } from './hubs/join-hub.ts'
export { openHub } from './hubs/open-hub.ts'
export { HubId, PostId, SchoolId, TrustId } from './ids.ts'
export { partnershipInvariants } from './invariants.ts'
export { giveLevel } from './membership/give-level.ts'
export { PartnershipLevel, levelWords } from './membership/membership.ts'
export {
  PartnershipYear,
  partnershipYear,
  periodOfYear,
  yearAfter,
  yearBefore,
  yearOf,
} from './partnership-year.ts'
export { actorOf, isKnownAddress } from './people/actor-store.ts'
export { addPerson } from './people/add-person.ts'
export { appoint } from './people/appoint.ts'
export { endPost } from './people/end-post.ts'
export {
  type PeopleView,
  type PersonLine,
  type PersonView,
  peopleView,
  personView,
} from './people/people-view.ts'
export { officeStands, openOffice } from './people/open-office.ts'
export { Role, type RolePlace, isOfficeRole, placeOf, roleWords } from './people/post.ts'
export {
  itsHeadteacher,
  itsHubLeaders,
  itsLeaders,
  itsTrustLeaders,
  partners,
  theOffice,
  trustees,
} from './policy.ts'
export { Phase, SchoolStatus, firstFictionalUrn, phaseWords, phases, schoolStatusWords } from './school.ts'
export type { PartnershipTables } from './tables.ts'
export { adoptPublishedImport } from './published/adopt-published-import.ts'
export { Dataset, Release, datasetWords, datasets, releaseWords, releases } from './published/dataset.ts'
export { discardPublishedImport } from './published/discard-published-import.ts'
export { england } from './published/figures.ts'
export { whyNotPublished } from './published/known-gaps.ts'
export { measuresOf } from './published/measure.ts'
export { planPublishedImport } from './published/plan-published-import.ts'
export {
  publishedImportAdopted,
  publishedImportDiscarded,
  publishedImportPlanned,
} from './published/published-facts.ts'
export { PublishedImportId, publishedImportStateWords } from './published/published-import.ts'
export {
  type PublishedChangeLine,
  PublishedImportQuestion,
  type PublishedImportView,
  publishedImportView,
} from './published/published-import-view.ts'
export { notGivenWords } from './published/not-given.ts'
export { type PublishedOfSchool, publishedOfSchool } from './published/published-of-school-read-model.ts'
export { type PublishedImportsView, publishedImportsView } from './published/published-imports-view.ts'
export type { PublishedTables } from './published/tables.ts'
export { wgs84FromGrid } from './register/reading/osgb36.ts'
export { adoptRegisterImport } from './register/adopt-register-import.ts'
export type { DifferenceLine } from './register/difference-line.ts'
export { discardRegisterImport } from './register/discard-register-import.ts'
export { planRegisterImport } from './register/plan-register-import.ts'
export type { RegisterFile } from './register/reading/open-file.ts'
export { readRegister } from './register/reading/read-register.ts'
export {
  registerImportAdopted,
  registerImportDiscarded,
  registerImportPlanned,
} from './register/register-facts.ts'
export {
  RegisterImportId,
  type RegisterImportState,
  registerImportStateWords,
} from './register/register-import.ts'
export {
  RegisterImportQuestion,
  type RegisterImportView,
  registerImportView,
} from './register/register-import-view.ts'
export { type RegisterImportLine, registerImportsView } from './register/register-imports-view.ts'
