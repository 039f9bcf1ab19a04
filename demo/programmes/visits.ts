import type { Day, Instant, PersonId } from '#kernel'
import { type GroupId, VisitId } from '#programmes'
import { momentAt } from '../days.ts'
import { type Chance, at, chanceOf, demoId } from '../random.ts'
import { type DemoCalendar, weekdaysIn } from '../seasons/calendar.ts'
import { demoToday } from '../today.ts'
import { visitFocuses } from '../words/programme-words.ts'
import type { DemoCohort, DemoGroup, DemoMember } from './cohorts.ts'

export type DemoVisit = {
  readonly id: VisitId
  readonly group: GroupId
  readonly host: DemoMember
  readonly heldOn: Day
  readonly focus: string | null
  readonly recordedAt: Instant | null
  readonly recordedBy: PersonId | null
  readonly attendance: readonly { readonly member: DemoMember; readonly people: number }[]
}

const meetingsOfANetwork = 4

/** A visit to each school of a trio or quad, four meetings of a network, and five or so visits to trusts. */
export function inventVisits(cohorts: readonly DemoCohort[], calendar: DemoCalendar): DemoVisit[] {
  const chance = chanceOf('visits')
  const schoolDays = openDays(calendar)
  return cohorts.flatMap((cohort) =>
    cohort.groups.flatMap((group, index) =>
      hostsOf(chance, cohort, { group, index }).map((host, place, hosts): DemoVisit => {
        const days = schoolDays(host.laCode, cohort.plan.year).filter(
          (on) => on >= cohort.plan.first && on <= cohort.plan.last,
        )
        const share = (place + chance.share() * 0.8) / hosts.length
        const heldOn = at(days, Math.floor(share * days.length))
        const isPast = heldOn < demoToday
        return {
          id: demoId(VisitId, 'visit', group.id, place),
          group: group.id,
          host,
          heldOn,
          focus: chance.oneOf(visitFocuses[cohort.plan.programme]),
          recordedAt: isPast ? momentAt(heldOn, '15:45') : null,
          recordedBy: isPast ? group.facilitator : null,
          attendance: isPast
            ? group.members.map((member) => ({ member, people: peopleFrom(chance, member, host) }))
            : [],
        }
      }),
    ),
  )
}

type Placed = { readonly group: DemoGroup; readonly index: number }

function hostsOf(
  chance: Chance,
  { plan: { programme } }: DemoCohort,
  { group, index }: Placed,
): DemoMember[] {
  const { members } = group
  switch (programme) {
    case 'jubileeNetworks':
      return chance.some(members, meetingsOfANetwork)
    case 'trustLeaders':
      return chance.some(members, index === 0 ? 3 : 2)
    case 'send':
    case 'growingTheTop':
    case 'extendingLeadingPractice':
      return chance.shuffled(members)
  }
}

const peopleFrom = (chance: Chance, member: DemoMember, host: DemoMember): number =>
  member === host ? chance.whole(3, 8) : chance.oneOf([0, 1, 1, 2, 2, 2, 2, 2, 3])

function openDays({ authorities, bankHolidays }: DemoCalendar) {
  const closed = new Set<string>(bankHolidays.map(({ day: on }) => on))
  const known = new Map<string, readonly Day[]>()
  return (laCode: number, year: number): readonly Day[] => {
    const key = `${laCode} ${year}`
    const found = known.get(key) ?? weekdaysOf(authorities, { laCode, year }).filter((on) => !closed.has(on))
    known.set(key, found)
    return found
  }
}

type Where = { readonly laCode: number; readonly year: number }

const weekdaysOf = (authorities: DemoCalendar['authorities'], { laCode, year }: Where): Day[] =>
  authorities
    .filter((authority) => authority.laCode === laCode && authority.year === year)
    .flatMap(({ terms }) => terms.flatMap(weekdaysIn))
