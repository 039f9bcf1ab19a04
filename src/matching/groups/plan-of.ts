import { at } from '../at.ts'
import { type Column, total } from './search/column.ts'
import { reasonsFor } from './explain-group.ts'
import { facilitatorsFor } from './facilitation.ts'
import { daysInCommon, groupFit } from './group-fit.ts'
import type { GroupsPlan, PlannedGroup, PoolCertificate } from './group-plan.ts'
import type { Facilitator, GroupsProblem, SchoolToGroup } from './groups-problem.ts'
import type { Grouped } from './ladder.ts'
import { givenWayFor } from './given-way.ts'
import type { Pool } from './pool.ts'
import { questionsOn } from './questions.ts'

export const membersOf = ({ schools }: Pool, { members }: Column): SchoolToGroup[] =>
  members.map((member) => at(schools, member))

/** The pools' groups as one plan: with facilitators, reasons, what was relaxed and what a person is asked. */
export function planOf(problem: GroupsProblem, pools: readonly Grouped[]): GroupsPlan {
  const groups = pools
    .flatMap(({ pool, found }) =>
      found.groups.filter(({ members }) => members.length > 1).map((group) => membersOf(pool, group)),
    )
    .toSorted((one, other) => (at(one, 0).id < at(other, 0).id ? -1 : 1))
  const leaders = facilitatorsFor(problem.facilitators, groups)
  const left = pools.flatMap(({ pool, found }) =>
    found.groups.filter(({ members }) => members.length === 1).flatMap((group) => membersOf(pool, group)),
  )
  const certificates = pools.map((grouped) => certificateOf(problem, grouped))
  const score = certificates.reduce((sum, pool) => sum + pool.score, 0)
  const bound = certificates.reduce((sum, pool) => sum + pool.bound, 0)
  const proven = certificates.every((pool) => pool.gap === 0)
  return {
    groups: groups.map((schools, index) => planned(problem, schools, leaders[index] ?? null)),
    leftOut: left.map(({ id }) => id).toSorted(),
    questions: questionsOn(problem, left),
    score,
    bound,
    gap: shareOf(bound - score, bound),
    proven,
    pools: certificates,
    stoppedBecause: proven ? provenWords : within,
  }
}

const provenWords = 'These are the best possible groups, and that is proven.'
const within = 'The search was long enough; slightly better groups may exist, within the gap shown.'

const shareOf = (part: number, whole: number): number => Math.max(0, part) / Math.max(1, Math.abs(whole))

/** Score and bound both leave out what relaxing and leaving out cost, so that they are read as fit. */
function certificateOf({ policy }: GroupsProblem, { pool, found }: Grouped): PoolCertificate {
  const fit = found.groups.reduce(
    (sum, group) => sum + (group.members.length > 1 ? groupFit(membersOf(pool, group), policy) : 0),
    0,
  )
  const bound = fit + Math.max(0, found.bound - total(found.groups))
  const gap = shareOf(bound - fit, bound)
  return {
    phases: [...new Set(pool.schools.map(({ phase }) => phase))].toSorted(),
    schools: pool.size,
    score: fit,
    bound,
    gap,
    stoppedBecause: gap === 0 ? provenWords : within,
  }
}

function planned(
  problem: GroupsProblem,
  schools: readonly SchoolToGroup[],
  facilitator: Facilitator | null,
): PlannedGroup {
  const shared = daysInCommon(schools)
  const visitDays = schools.flatMap(
    (_, index) => shared[Math.floor((index * shared.length) / schools.length)] ?? [],
  )
  return {
    schools: schools.map(({ id }) => id),
    points: groupFit(schools, problem.policy),
    facilitator: facilitator?.id ?? null,
    visitDays: [...new Set(visitDays)],
    reasons: reasonsFor({ schools, facilitator, visitDays }),
    relaxed: givenWayFor(problem, schools, { sharedDays: shared.length, led: facilitator !== null }),
  }
}
