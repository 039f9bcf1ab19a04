import { type Instant, type PersonId, addDays, day, dayOf, minutesAfter } from '#kernel'
import { partnershipYear } from '#partnership'
import {
  cohortOpened,
  facilitatorNamed,
  groupFormed,
  memberEnrolled,
  visitPlanned,
  visitRecorded,
} from '#programmes'
import { momentAt } from '../days.ts'
import type { DemoPartnership } from '../partnership/write-partnership.ts'
import {
  type DemoCohort,
  type DemoGroup,
  type DemoMember,
  daysOfCohort,
  membersOf,
} from '../programmes/cohorts.ts'
import type { DemoVisit } from '../programmes/visits.ts'
import type { Dated } from './dated.ts'

type Known = {
  readonly cohorts: readonly DemoCohort[]
  readonly visits: readonly DemoVisit[]
  readonly partnership: DemoPartnership
  readonly officer: PersonId
}

type Naming = (member: DemoMember) => string
type Told = Pick<Known, 'officer'> & { readonly nameOf: Naming }

/** Cohorts open, schools and trusts join, groups are formed and visit one another. */
export function programmeFacts({ cohorts, visits, partnership, officer }: Known): Dated[] {
  const names = new Map<string, string>(
    [...partnership.schools, ...partnership.trusts].map(({ id, name }) => [id, name]),
  )
  const told = { officer, nameOf: ({ school, trust }: DemoMember) => names.get(school ?? trust ?? '') ?? '' }
  const byGroup = Map.groupBy(visits, ({ group }) => group)
  return cohorts.flatMap((cohort) => [
    ...opening(cohort, told),
    ...cohort.groups.flatMap((group) =>
      (byGroup.get(group.id) ?? []).flatMap((visit) => visiting(cohort, { group, visit }, told)),
    ),
  ])
}

const aboutCohort = ({ id, plan }: DemoCohort) => ({ cohort: id, programme: plan.programme })

/** The first cohort met before those whose facilitators were named. */
const begun = ({ plan, namedAt }: DemoCohort): Instant =>
  plan.year === 2022 ? momentAt(day('2022-10-03'), '10:00') : namedAt

const weeksBefore = (at: Instant, weeks: number, time: `${number}:${number}`): Instant =>
  momentAt(addDays(dayOf(at), -7 * weeks), time)

function opening(cohort: DemoCohort, { officer, nameOf }: Told): Dated[] {
  const about = aboutCohort(cohort)
  const at = begun(cohort)
  const { from, until } = daysOfCohort(cohort)
  const held = { from, until: until ?? from }
  const year = partnershipYear(cohort.plan.year)
  return [
    {
      fact: cohortOpened({ ...about, year, ...held }),
      act: 'programmes.openCohort',
      at: weeksBefore(at, 3, '09:20'),
      by: officer,
    },
    ...membersOf(cohort).map((member): Dated => {
      const { id: enrolment, school, trust } = member
      return {
        fact: memberEnrolled({ ...about, enrolment, school, trust, name: nameOf(member), ...held }),
        act: 'programmes.enrolMember',
        at: weeksBefore(at, 2, '10:40'),
        by: officer,
      }
    }),
    ...cohort.facilitators.map((person): Dated => ({
      fact: facilitatorNamed({ ...about, person }),
      act: 'programmes.nameFacilitator',
      at,
      by: officer,
    })),
    ...cohort.groups.map(({ id: group, name, facilitator, members, why }): Dated => ({
      fact: groupFormed({ ...about, group, name, facilitator, members: members.map(({ id }) => id), why }),
      act: 'programmes.formGroup',
      at: minutesAfter(at, 30),
      by: officer,
    })),
  ]
}

type Visiting = { readonly group: DemoGroup; readonly visit: DemoVisit }

/** A group settles its days as soon as it is formed. */
function visiting(cohort: DemoCohort, { group, visit }: Visiting, { officer, nameOf }: Told): Dated[] {
  const { id, host, heldOn, focus, recordedAt, recordedBy, attendance } = visit
  const about = { ...aboutCohort(cohort), visit: id, group: group.id, hostName: nameOf(host), heldOn }
  const planned: Dated = {
    fact: visitPlanned({ ...about, host: host.id, focus }),
    act: 'programmes.planVisit',
    at: minutesAfter(begun(cohort), 90),
    by: group.facilitator ?? officer,
  }
  if (recordedAt === null) return [planned]
  const came = attendance.map(({ member, people }) => ({ enrolment: member.id, people }))
  return [
    planned,
    {
      fact: visitRecorded({ ...about, attendance: came }),
      act: 'programmes.recordVisit',
      at: recordedAt,
      by: recordedBy,
    },
  ]
}
