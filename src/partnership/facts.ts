import { z } from 'zod'
import { Day, type FactOf, PersonId, fact } from '#kernel'
import { HubKind } from './hubs/hub.ts'
import { HubId, PostId, SchoolId, TrustId } from './ids.ts'
import { PartnershipLevel } from './membership/membership.ts'
import { PartnershipYear } from './partnership-year.ts'
import { Role } from './people/post.ts'

export const hubOpened = fact(
  'partnership.hubOpened',
  z.object({
    hub: HubId,
    name: z.string(),
    kind: HubKind,
    region: z.string().nullable(),
    vision: z.string().nullable(),
    from: Day,
  }),
)
export type HubOpened = FactOf<typeof hubOpened>

export const schoolLeftHub = fact(
  'partnership.schoolLeftHub',
  z.object({ school: SchoolId, hub: HubId, on: Day }),
)
export type SchoolLeftHub = FactOf<typeof schoolLeftHub>

export const schoolJoinedHub = fact(
  'partnership.schoolJoinedHub',
  z.object({ school: SchoolId, hub: HubId, from: Day }),
)
export type SchoolJoinedHub = FactOf<typeof schoolJoinedHub>

export const levelGiven = fact(
  'partnership.levelGiven',
  z.object({
    school: SchoolId,
    year: PartnershipYear,
    level: PartnershipLevel,
    from: Day,
    until: Day,
    agreedOn: Day.nullable(),
  }),
)
export type LevelGiven = FactOf<typeof levelGiven>

export const personAdded = fact(
  'partnership.personAdded',
  z.object({ person: PersonId, name: z.string(), email: z.string().nullable() }),
)
export type PersonAdded = FactOf<typeof personAdded>

export const personAppointed = fact(
  'partnership.personAppointed',
  z.object({
    post: PostId,
    person: PersonId,
    role: Role,
    title: z.string().nullable(),
    school: SchoolId.nullable(),
    trust: TrustId.nullable(),
    hub: HubId.nullable(),
    from: Day,
  }),
)
export type PersonAppointed = FactOf<typeof personAppointed>

export const hubBuddyNamed = fact(
  'partnership.hubBuddyNamed',
  z.object({ post: PostId, person: PersonId, hub: HubId, buddy: PersonId, since: Day }),
)
export type HubBuddyNamed = FactOf<typeof hubBuddyNamed>

export const postEnded = fact(
  'partnership.postEnded',
  z.object({ post: PostId, person: PersonId, until: Day }),
)
export type PostEnded = FactOf<typeof postEnded>
