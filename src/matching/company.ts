import { at } from './at.ts'
import type { Blocker, Obstacle, Rule } from './blocker.ts'
import { datesOf, pairObstacles } from './eligibility.ts'
import type { Lineup } from './lineup.ts'
import type { MatchingPolicy } from './matching-policy.ts'
import type { Opening, Person, Roster } from './roster.ts'

/** Two reviews that one person cannot have both: on the same days, or with fewer clear days between than they need. */
export const tooClose = (one: Opening, other: Opening, gapDays: number): boolean =>
  one.first <= other.last + gapDays && other.first <= one.last + gapDays

/** Two people who cannot be in one team; null when they can. */
export function cannotJoin(
  { review: { allows } }: Opening,
  { conflicts }: MatchingPolicy,
  [one, other]: readonly [Person, Person],
): Rule | null {
  const { school, trust } = one.practitioner
  const sameSchool = school !== null && school === other.practitioner.school
  if (sameSchool && allows.severalFromOneSchool) return null
  if (sameSchool && conflicts.oneFromASchool) return 'sendingSchool'
  const sameTrust = trust !== null && trust === other.practitioner.trust
  return sameTrust && conflicts.oneFromATrust ? 'sendingTrust' : null
}

/** What the line-up itself puts in the way of a seat; the two may be changed copies of those in the roster. */
export type Seating = { readonly opening: Opening; readonly person: Person; readonly lineup: Lineup }

export function isFree(roster: Roster, { opening, person, lineup }: Seating): boolean {
  const { limit, gapDays } = person.practitioner
  let load = 0
  for (const index of at(lineup.loads, person.index)) {
    if (index === opening.index) continue
    load += 1
    if (tooClose(at(roster.openings, index), opening, gapDays)) return false
  }
  if (load >= limit) return false
  for (const index of at(lineup.teams, opening.index)) {
    if (index === person.index) continue
    if (cannotJoin(opening, roster.policy, [at(roster.people, index), person]) !== null) return false
  }
  return true
}

export function companyObstacles(roster: Roster, { opening, person, lineup }: Seating): Obstacle[] {
  const { name, limit, gapDays } = person.practitioner
  const others = at(lineup.loads, person.index).filter((index) => index !== opening.index)
  const close = others
    .map((index) => at(roster.openings, index))
    .filter((other) => tooClose(other, opening, gapDays))
  const mates = at(lineup.teams, opening.index)
    .filter((index) => index !== person.index)
    .map((index) => at(roster.people, index))
  return [
    ...close.map((other) => closeReview(other, opening, person)),
    ...(others.length >= limit
      ? [{ rule: 'limit', words: () => limitWords(name, others.length) } as const]
      : []),
    ...mates.flatMap((mate): Obstacle[] => {
      const rule = cannotJoin(opening, roster.policy, [mate, person])
      return rule ? [{ rule, words: () => mateWords(rule, mate, person) }] : []
    }),
  ]
}

/** Every hard rule in the way of a seat, those between the two first. */
export const obstaclesIn = (roster: Roster, seating: Seating): Obstacle[] => [
  ...pairObstacles(seating.opening, seating.person, roster.policy),
  ...companyObstacles(roster, seating),
]

export const blockersIn = (roster: Roster, seating: Seating): Blocker[] =>
  obstaclesIn(roster, seating).map(({ rule, words }) => ({ rule, words: words() }))

function closeReview(
  other: Opening,
  opening: Opening,
  { practitioner: { name, gapDays } }: Person,
): Obstacle {
  const where = (): string => `${other.review.name} (${datesOf(other.review)})`
  return tooClose(other, opening, 0)
    ? { rule: 'twoAtOnce', words: () => `${name} is on another review then: ${where()}.` }
    : {
        rule: 'gap',
        words: () => `${name} needs ${clearDays(gapDays)} between reviews and has another: ${where()}.`,
      }
}

const clearDays = (gapDays: number): string => (gapDays === 1 ? 'a clear day' : `${gapDays} clear days`)

function limitWords(name: string, load: number): string {
  if (load === 0) return `${name} takes no reviews this season.`
  return `${name} has ${load === 1 ? 'one review' : `${load} reviews`}, as many as they agreed to.`
}

const mateWords = (rule: Rule, mate: Person, person: Person): string =>
  `${mate.practitioner.name} is in this team and comes from the same ${rule === 'sendingSchool' ? 'school' : 'trust'} as ${person.practitioner.name}.`
