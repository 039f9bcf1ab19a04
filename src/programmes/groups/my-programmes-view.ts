import { sql } from 'kysely'
import { type Day, type Refused, personOf, postsOf, refusalOf } from '#kernel'
import { type PartnershipYear, partners, theOffice, trustees } from '#partnership'
import { type Reading, reading } from '#platform/database'
import type { Tables } from '../cohorts/cohort-store.ts'
import type { GroupId, VisitId } from '../ids.ts'
import type { Programme } from '../programme.ts'

/** One part that somebody has in a programme: leading a group of it, or being in one by their school or trust. */
export type ProgrammePart = {
  readonly programme: Programme
  readonly year: PartnershipYear
  readonly part: 'facilitator' | 'member'
  /** Their school or trust; null when they lead the group. */
  readonly member: string | null
  /** Null while the office has not put them into one. */
  readonly group: GroupId | null
  readonly groupName: string | null
  readonly facilitatorName: string | null
  readonly next: { readonly visit: VisitId; readonly heldOn: Day; readonly hostName: string } | null
}

export type MyProgrammesView = { readonly parts: readonly ProgrammePart[]; readonly mayOversee: boolean }

/** What the asking person has to do with the programmes that run today, in one query. */
export async function myProgrammesView({ db, actor, today }: Reading): Promise<MyProgrammesView | Refused> {
  const asking = { actor, state: null, today }
  const forbidden = refusalOf(partners, asking)
  if (forbidden) return forbidden
  const places = postsOf(actor)
    .filter(({ at }) => at.kind === 'school' || at.kind === 'trust')
    .map(({ at }) => at.id)
  const { rows } = await sql<Row>`
    with part as (
      select cohort.programme, cohort.year, 'member' as part, coalesce(school.name, trust.name) as member,
        placed.group_id as "group"
      from programme_cohort as cohort
      join programme_enrolment as enrolment on enrolment.cohort_id = cohort.id
      left join school on school.id = enrolment.school_id
      left join trust on trust.id = enrolment.trust_id
      left join programme_group_member as placed on placed.enrolment_id = enrolment.id
      where enrolment.held @> ${today}::date and enrolment.member_id = any(${places}::uuid[])
      union all
      select cohort.programme, cohort.year, 'facilitator', null, led.id
      from programme_group as led
      join programme_cohort as cohort on cohort.id = led.cohort_id
      where cohort.held @> ${today}::date and led.facilitator_id = ${personOf(actor)}
    )
    select part.*, programme_group.name as "groupName", person.name as "facilitatorName",
      visit.id as visit, visit.held_on as "heldOn", visit.host as "hostName"
    from part
    left join programme_group on programme_group.id = part."group"
    left join person on person.id = programme_group.facilitator_id
    left join lateral (
      select upcoming.id, held_on, coalesce(school.name, trust.name) as host
      from programme_visit as upcoming
      join programme_enrolment as hosting on hosting.id = host_id
      left join school on school.id = hosting.school_id
      left join trust on trust.id = hosting.trust_id
      where upcoming.group_id = part."group" and held_on >= ${today}::date
        and recorded_at is null and called_off_at is null
      order by held_on limit 1
    ) as visit on true
    order by visit.held_on nulls last, part.programme, part.member`.execute(reading<Tables>(db))
  return { parts: rows.map(partOf), mayOversee: theOffice.or(trustees).allows(asking) }
}

type Row = Omit<ProgrammePart, 'next'> & {
  readonly visit: VisitId | null
  readonly heldOn: Day | null
  readonly hostName: string | null
}

const partOf = ({ visit, heldOn, hostName, ...part }: Row): ProgrammePart => ({
  ...part,
  next: visit && heldOn && hostName ? { visit, heldOn, hostName } : null,
})
