export { type PlaceFound, findPlaces } from './directory/places-view.ts'
export { type MapPoint, type MapView, mapView } from './directory/map-view.ts'
export { isRegisterEmpty } from './directory/register-size-view.ts'
export { type SchoolView, schoolView } from './directory/school-view.ts'
export { SchoolsQuestion } from './directory/schools-question.ts'
export { type SchoolLine, type SchoolsView, schoolsView } from './directory/schools-view.ts'
export { type TrustLine, type TrustView, trustView, trustsView } from './directory/trusts-view.ts'
export { HubKind, hubKindWords } from './hubs/hub.ts'
export { type HubLine, type HubView, type HubsView, hubView, hubsView } from './hubs/hubs-view.ts'
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
