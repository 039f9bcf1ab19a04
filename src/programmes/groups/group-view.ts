import { sql } from 'kysely'
import { type Day, type Refused, refusalOf, refused } from '#kernel'
import { theOffice } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import type { Tables } from '../cohorts/cohort-store.ts'
import type { GroupId, VisitId } from '../ids.ts'
import { mayLeadGroup, mayReadGroup } from '../policy.ts'
import { type GroupAtHand, findGroup } from './group-store.ts'

export type VisitLine = {
  readonly visit: VisitId
  readonly heldOn: Day
  readonly hostName: string
  readonly focus: string | null
  readonly state: 'toCome' | 'toRecord' | 'held' | 'calledOff'
  /** Who came from others than the host; null until it is recorded. */
  readonly visitors: number | null
  readonly why: string | null
}

export type GroupView = Omit<GroupAtHand, 'days' | 'places' | 'held'> & {
  readonly visits: readonly VisitLine[]
  readonly next: VisitLine | null
  readonly mayLead: boolean
  readonly mayChange: boolean
}

/** A group with its visits: for its members’ leaders, its facilitator and the office. */
export async function groupView({ db, actor, today }: Reading, id: GroupId): Promise<GroupView | Refused> {
  const found = await findGroup(db, id)
  if (!found) return refused('not-found')
  const question = { actor, state: found, today }
  const forbidden = refusalOf(mayReadGroup, question)
  if (forbidden) return forbidden
  const visits = await visitsOf(db, id, today)
  const { days: _days, places: _places, held, ...group } = found
  const running = held.until === null || today < held.until
  return {
    ...group,
    visits,
    next: visits.find(({ state }) => state === 'toCome') ?? null,
    mayLead: mayLeadGroup.allows(question) && running,
    mayChange: theOffice.allows(question),
  }
}

async function visitsOf(db: Reader, group: GroupId, today: Day): Promise<VisitLine[]> {
  const rows = await reading<Tables>(db)
    .selectFrom('programme_visit as visit')
    .innerJoin('programme_enrolment as host', 'host.id', 'visit.host_id')
    .leftJoin('school', 'school.id', 'host.school_id')
    .leftJoin('trust', 'trust.id', 'host.trust_id')
    .where('visit.group_id', '=', group)
    .select(['visit.id as visit', 'visit.held_on as heldOn', 'visit.focus', 'visit.recorded_at'])
    .select(['visit.called_off_at', 'visit.called_off_because as why'])
    .select([
      sql<string>`coalesce(school.name, trust.name)`.as('hostName'),
      sql<number | null>`(select sum(people)::int from programme_attendance
        where visit_id = visit.id and enrolment_id <> visit.host_id)`.as('visitors'),
    ])
    .orderBy('visit.held_on')
    .execute()
  return rows.map(({ recorded_at, called_off_at, ...visit }) => ({
    ...visit,
    state: stateOf(
      { recorded: recorded_at !== null, calledOff: called_off_at !== null },
      visit.heldOn,
      today,
    ),
  }))
}

type Course = { readonly recorded: boolean; readonly calledOff: boolean }

function stateOf({ recorded, calledOff }: Course, heldOn: Day, today: Day): VisitLine['state'] {
  if (calledOff) return 'calledOff'
  if (recorded) return 'held'
  return heldOn < today ? 'toRecord' : 'toCome'
}
