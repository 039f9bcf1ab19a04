import { z } from 'zod'
import { PersonId, type Refused } from '#kernel'
import type { CohortKnown } from '../cohorts/cohort-store.ts'
import { EnrolmentId, type GroupId } from '../ids.ts'
import { programmeShapes, programmeWords } from '../programme.ts'
import { refused } from '../refusals.ts'

/** Who is to be together, as a form says it. */
export const Grouping = z.object({
  name: z.string().trim().min(1, 'Give the group a name').max(80, 'Use 80 characters or fewer'),
  facilitator: PersonId.nullable(),
  members: z.array(EnrolmentId),
  why: z
    .string()
    .trim()
    .max(300, 'Use 300 characters or fewer')
    .nullish()
    .transform((words) => words || null),
})
export type Grouping = z.infer<typeof Grouping>

/** Why a group cannot be so; null when it can. `group` is the one that changes, null for a new one. */
export function whyNotSo(known: CohortKnown, grouping: Grouping, group: GroupId | null): Refused | null {
  const { name, members, why } = grouping
  const others = known.groups.filter((other) => other.group !== group)
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    return refused('group-name-taken', { field: 'name', name })
  if (members.length < 2) return refused('nobody-chosen', { field: 'members' })
  const chosen = known.members.filter(({ enrolment }) => members.includes(enrolment))
  const elsewhere = chosen.find((member) => member.group !== null && member.group !== group)
  const theirs = others.find((other) => other.group === elsewhere?.group)
  if (elsewhere && theirs)
    return refused('grouped-already', { field: 'members', name: elsewhere.name, group: theirs.name })
  const { least, most } = programmeShapes[known.programme]
  const count = chosen.length
  if (why === null && (count < least || count > most))
    return refused('size-needs-a-reason', {
      field: 'why',
      programme: programmeWords[known.programme],
      least,
      most,
      count,
    })
  return whyNotThem(known, grouping)
}

/** A facilitator is one of the cohort’s, and of none of the schools that they lead. */
function whyNotThem(known: CohortKnown, { facilitator, members }: Grouping): Refused | null {
  if (facilitator === null) return null
  const found = known.facilitators.find(({ person }) => person === facilitator)
  if (!found) return refused('not-a-facilitator', { field: 'facilitator' })
  const places = known.members
    .filter(({ enrolment }) => members.includes(enrolment))
    .map(({ school, trust }): string | null => school ?? trust)
  const own = found.posts.find(({ place }) => places.includes(place))
  return own
    ? refused('facilitator-of-own', { field: 'facilitator', name: found.name, school: own.name })
    : null
}
