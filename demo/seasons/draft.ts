import { type PersonId, day } from '#kernel'
import { shippedFramework, standardFramework } from '#frameworks'
import { type Topic } from '#practitioners'
import {
  type EstimateLevel,
  type EstimateOption,
  type EstimateScope,
  ReviewId,
  type SeasonPolicies,
  peerSlotsFor,
  writtenScopes,
} from '#seasons'
import { momentOn, weekdayBetween } from '../days.ts'
import type { DemoSchool } from '../partnership/schools.ts'
import { topicsFor } from '../practitioners/profiles.ts'
import { type Chance, demoId } from '../random.ts'
import type { DemoYear } from './calendar.ts'
import type { DemoReview } from './review.ts'

type Asked = {
  readonly school: DemoSchool
  readonly year: DemoYear
  readonly policies: SeasonPolicies
  readonly option: EstimateOption
  readonly head: PersonId | null
}

/** A review as its host asks for it in the summer: no days, no team. */
export function draftReview(chance: Chance, { school, year, policies, option, head }: Asked): DemoReview {
  const requestedAt = momentOn(chance, weekdayBetween(chance, day(`${year}-06-12`), day(`${year}-07-19`)))
  const focus: Topic[] = topicsFor(chance, school.phase, chance.whole(1, 3))
  return {
    id: demoId(ReviewId, 'review', year, school.urn),
    year,
    school,
    requestedAt,
    requestedBy: head,
    days: null,
    option,
    focus,
    ownHubAllowed: chance.happens(0.05)
      ? momentOn(chance, weekdayBetween(chance, day(`${year}-07-20`), day(`${year}-09-12`)))
      : null,
    slots: peerSlotsFor(policies, school.pupils),
    places: [],
    estimates: [],
    issued: null,
    closed: null,
    cancelled: null,
    postponed: null,
  }
}

const levels: readonly EstimateLevel[] = ['leading', 'effective', 'workingTowards']

const standard = shippedFramework(standardFramework) ?? { estimates: null }

/** What the team wrote down: what the host asked for and no more. */
export function estimatesFor(
  chance: Chance,
  option: EstimateOption,
  overall: EstimateLevel | null,
): DemoReview['estimates'] {
  const around = overall ?? chance.oneOf(['leading', 'effective', 'effective'] as const)
  return writtenScopes(option, standard).map((scope: EstimateScope) => ({
    scope,
    level: scope === 'overall' ? around : beside(chance, around),
  }))
}

/** Mostly the same, sometimes a step to one side. */
function beside(chance: Chance, level: EstimateLevel): EstimateLevel {
  if (chance.happens(0.72)) return level
  return levels[levels.indexOf(level) + (chance.happens(0.5) ? 1 : -1)] ?? level
}
