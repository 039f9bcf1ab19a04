import {
  type Actor,
  PersonId,
  type World,
  addDays,
  day,
  daysFrom,
  instant,
  newId,
  period,
  toDaterange,
} from '#kernel'
import { shippedFrameworks } from '#frameworks'
import { SchoolId, partnershipYear } from '#partnership'
import { type Transactor, writing } from '#platform/database'
import type { TestDatabase } from '#platform/database/testing'
import { aPerson } from '#practitioners/testing'
import { PlacementId, ReviewId, SeasonId, type SeasonTables } from '#seasons'
import {
  type SmallNetwork,
  type WhenOpened,
  aDatedReview,
  aReviewer,
  aSmallNetwork,
  doing,
} from '#seasons/testing'
import { nameHostLeader } from './workspace/name-host-leader.ts'
import type { HostLeader, Visitor, Workspace } from './workspace/workspace.ts'

export const aVisitor = (said: Partial<Visitor> = {}): Visitor => ({
  placement: newId(PlacementId),
  person: newId(PersonId),
  name: 'Asha Rahman',
  role: 'peer',
  school: 'Kestrelmoor Primary School',
  ...said,
})

export const aHostLeader = (said: Partial<HostLeader> = {}): HostLeader => ({
  person: newId(PersonId),
  name: 'Imogen Vale',
  responsibility: 'Additional needs',
  safeguarding: false,
  telephone: null,
  ...said,
})

/** Larkfield Primary School, 3 to 5 December 2024, QAR-2023: a Lead Reviewer, two peers, two host leaders. */
export function aWorkspace(said: Partial<Workspace> = {}): Workspace {
  const lead = aVisitor({ role: 'lead', name: 'Lena Hart' })
  const [framework] = shippedFrameworks
  if (!framework) throw new Error('No framework is shipped')
  return {
    review: newId(ReviewId),
    season: newId(SeasonId),
    year: partnershipYear(2024),
    school: newId(SchoolId),
    hostName: 'Larkfield Primary School',
    ofTrust: null,
    phase: 'primary',
    pupils: 400,
    trust: null,
    hub: null,
    framework,
    stage: 'teamFull',
    days: daysFrom(day('2024-12-03'), 3),
    estimateOption: 'full',
    focus: [],
    issuedOn: null,
    closedOn: null,
    lead: lead.person,
    visitors: [lead, aVisitor(), aVisitor({ name: 'Ben Osei' })],
    hosts: [aHostLeader(), aHostLeader({ name: 'Jonas Reed', responsibility: 'Reading' })],
    ...said,
  }
}

/** A review in the database with its whole team, and two host leaders whom the head has named. */
export type StaffedReview = SmallNetwork & {
  readonly review: ReviewId
  readonly season: SeasonId
  readonly leadActor: Actor
  readonly peerActors: readonly [Actor, Actor, Actor]
  readonly hostActors: readonly [Actor, Actor]
}

export async function aStaffedReview(
  { database, world }: TestDatabase,
  opened?: WhenOpened,
): Promise<StaffedReview> {
  const network = await database.transaction(aSmallNetwork)
  const { review, season } = await aDatedReview(world, network, opened)
  const [one, two, three] = network.peers
  const hosts = await database.transaction(async (tx) => {
    await aPlaceHeld(tx, { review, person: network.lead, role: 'lead' })
    for (const person of [one, two, three]) await aPlaceHeld(tx, { review, person, role: 'peer' })
    return [
      await aPerson(tx, { name: 'Imogen Vale', school: network.host }),
      await aPerson(tx, { name: 'Jonas Reed', school: network.host, role: 'middleLeader' }),
    ] as const
  })
  const [first, second] = hosts
  await named(world, network, { review, person: first, responsibility: 'Additional needs' })
  await named(world, network, { review, person: second, responsibility: 'Reading' })
  return {
    ...network,
    review,
    season,
    leadActor: aReviewer(network.lead),
    peerActors: [aReviewer(one), aReviewer(two), aReviewer(three)],
    hostActors: [aReviewer(first), aReviewer(second)],
  }
}

type HostNamed = { readonly review: ReviewId; readonly person: PersonId; readonly responsibility: string }

const named = (world: World<Transactor>, { head }: SmallNetwork, input: HostNamed) =>
  doing(world, nameHostLeader, { by: head, input })

type Held = { readonly review: ReviewId; readonly person: PersonId; readonly role: 'lead' | 'peer' }

async function aPlaceHeld(tx: Transactor, { review, person, role }: Held): Promise<void> {
  const from = day('2024-12-03')
  const placement = newId(PlacementId)
  const at = '2024-10-01T09:00:00.000Z'
  const rows = writing<SeasonTables>(tx)
  await rows
    .insertInto('placement')
    .values({
      id: placement,
      review_id: review,
      person_id: person,
      role,
      state: 'accepted',
      since: instant(at),
      days: toDaterange(period(from, addDays(from, 3))),
    })
    .execute()
  await rows
    .insertInto('placement_event')
    .values({ id: newId(PlacementId), placement_id: placement, state: 'accepted', at: instant(at) })
    .execute()
}
export { aTrustLeader, aTrustReview } from './trust/testing.ts'
