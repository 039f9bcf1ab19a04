import { type Day, type Refused, refusalOf, refused } from '#kernel'
import type { Reading } from '#platform/database'
import type { EnrolmentId, GroupId, VisitId } from '../ids.ts'
import { mayLeadGroup } from '../policy.ts'
import type { Programme } from '../programme.ts'
import { findVisit } from './visit-store.ts'

export type VisitView = {
  readonly visit: VisitId
  readonly group: GroupId
  readonly groupName: string
  readonly programme: Programme
  readonly host: EnrolmentId
  readonly hostName: string
  readonly heldOn: Day
  readonly focus: string | null
  readonly recorded: boolean
  readonly calledOff: boolean
  /** Its day has come. */
  readonly mayRecord: boolean
  readonly members: readonly {
    readonly enrolment: EnrolmentId
    readonly name: string
    readonly people: number | null
  }[]
}

/** One visit as whoever leads the group records it. */
export async function visitView({ db, actor, today }: Reading, id: VisitId): Promise<VisitView | Refused> {
  const known = await findVisit(db, id)
  if (!known) return refused('not-found')
  const forbidden = refusalOf(mayLeadGroup, { actor, state: known, today })
  if (forbidden) return forbidden
  const { visit, group, name, programme, host, hostName, heldOn, focus, recorded, calledOff, attendance } =
    known
  return {
    visit,
    group,
    groupName: name,
    programme,
    host,
    hostName,
    heldOn,
    focus,
    recorded,
    calledOff,
    mayRecord: !calledOff && heldOn <= today,
    members: known.members.map((member) => ({
      enrolment: member.enrolment,
      name: member.name,
      people: attendance.get(member.enrolment) ?? null,
    })),
  }
}
