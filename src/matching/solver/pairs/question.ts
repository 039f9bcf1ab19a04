import type { Opening } from '../../roster.ts'
import { farKm, mostPoints, sizeOf } from '../../suitability.ts'
import type { Compiled } from './compiled.ts'
import { type PeopleColumns, phases, trait } from './people-columns.ts'

export type Question = ReturnType<typeof questionOf>

/** One review in numbers. An organisation of -2 is nobody's: the rule does not hold. */
export function questionOf(
  { roster, names, span }: Pick<Compiled, 'roster' | 'names' | 'span'>,
  opening: Opening,
) {
  const { review } = opening
  const { conflicts, weights } = roster.policy
  const ruled = (holds: boolean, name: string | null): number =>
    holds && name !== null ? names.number(name) : -2
  const words = new Map<number, number>()
  for (const day of opening.days) {
    const offset = day - span.from
    words.set(offset >> 5, (words.get(offset >> 5) ?? 0) | (1 << (offset & 31)))
  }
  const focus = new Int32Array(names.subjectWords)
  for (const number of names.subjects(review.focus))
    focus[number >> 5] = (focus[number >> 5] ?? 0) | (1 << (number & 31))
  return {
    index: opening.index,
    easting: review.place.easting,
    northing: review.place.northing,
    school: names.number(review.school),
    trust: ruled(conflicts.ownTrust, review.trust),
    hub: ruled(conflicts.ownHub && !review.allows.ownHub, review.hub),
    bounded: conflicts.distance,
    dayWords: [...words.keys()],
    dayBits: [...words.values()],
    phaseBit: phases.indexOf(review.phase),
    needBits: Int32Array.from(opening.needs, ({ kind }) =>
      kind === 'samePhase' ? phases.indexOf(review.phase) : trait[kind],
    ),
    focus,
    size: sizeOf(review.context),
    meals: review.context.fsm,
    region: names.number(review.context.region),
    most: mostPoints(roster.policy),
    weights,
  }
}

/** Everybody who may join one review: the first `count` of each column. `meets` has a bit for each need of the review. */
export type Eligible = {
  count: number
  readonly people: Int32Array
  /** Points: what the pair costs, less what it would cost to take it back. */
  readonly costs: Int32Array
  readonly meets: Uint8Array
}

export const newEligible = (room: number): Eligible => ({
  count: 0,
  people: new Int32Array(room),
  costs: new Int32Array(room),
  meets: new Uint8Array(room),
})

/** What outlasts the next question. */
export const copyOf = ({ count, people, costs, meets }: Eligible): Eligible => ({
  count,
  people: people.slice(0, count),
  costs: costs.slice(0, count),
  meets: meets.slice(0, count),
})

type Homes = Pick<PeopleColumns, 'easting' | 'northing'>

/** As `kilometres` has it, to the last digit. */
export const kmTo = ({ easting, northing }: Question, people: Homes, spot: number): number =>
  Math.sqrt((easting - (people.easting[spot] ?? 0)) ** 2 + (northing - (people.northing[spot] ?? 0)) ** 2) /
  1000

export function isFreeOn({ dayWords, dayBits }: Question, people: PeopleColumns, spot: number): boolean {
  for (let word = 0; word < dayWords.length; word += 1) {
    const bits = dayBits[word] ?? 0
    if (((people.free[(dayWords[word] ?? 0) * people.count + spot] ?? 0) & bits) !== bits) return false
  }
  return (people.limit[spot] ?? 0) > 0
}

/** No rule that is in numbers keeps them out; the distance is asked apart, because a wish or a standing place overrides it. */
export const mayJoin = (question: Question, people: PeopleColumns, spot: number): boolean =>
  isFreeOn(question, people, spot) &&
  people.school[spot] !== question.school &&
  people.trust[spot] !== question.trust &&
  people.hub[spot] !== question.hub

/** A bit for each need of the review that somebody with these traits meets. */
export function meetsOf({ needBits }: Question, traits: number): number {
  let meets = 0
  for (let need = 0; need < needBits.length; need += 1)
    meets |= ((traits >> (needBits[need] ?? 0)) & 1) << need
  return meets
}

type Noted = {
  readonly found: Eligible
  readonly spot: number
  readonly km: number
  readonly bonus: number
}

export function note(question: Question, people: PeopleColumns, { found, spot, km, bonus }: Noted): void {
  const { count } = found
  found.people[count] = people.person[spot] ?? 0
  found.costs[count] = question.most - bonus - pointsOf(question, people, { spot, km })
  found.meets[count] = meetsOf(question, people.traits[spot] ?? 0)
  found.count = count + 1
}

/** What people are interested in and know: bit `subject % 32` of `interests[word * count + place]`. */
export type Subjects = {
  readonly count: number
  readonly interests: Int32Array
  readonly specialisms: Int32Array
}

/** Points for what a review focuses on and somebody is interested in, or knows. */
export function sharedPoints({ focus, weights }: Question, subjects: Subjects, place: number): number {
  let [interests, specialisms] = [0, 0]
  for (let word = 0; word < focus.length; word += 1) {
    const bits = focus[word] ?? 0
    interests += upToTwo(bits & (subjects.interests[word * subjects.count + place] ?? 0))
    specialisms += upToTwo(bits & (subjects.specialisms[word * subjects.count + place] ?? 0))
  }
  return Math.min(2, interests) * weights.interest + Math.min(2, specialisms) * weights.specialism
}

/** The same points as `scoreParts`, choices aside. */
function pointsOf(
  question: Question,
  people: PeopleColumns,
  { spot, km }: Pick<Noted, 'spot' | 'km'>,
): number {
  const { weights } = question
  let points =
    (((people.traits[spot] ?? 0) >> question.phaseBit) & 1) * weights.phase +
    sharedPoints(question, people, spot)
  const comfort = people.comfort[spot] ?? 1
  if (comfort > 0) return points + Math.round(weights.travel * Math.max(0, 1 - km / comfort))
  points += Math.round(weights.travel * Math.min(1, km / farKm))
  return points + Math.round(weights.contrast * contrastTo(question, people, spot))
}

/** What somebody's own school is like; a region of -1 where that is not known. */
export type Contexts = Pick<PeopleColumns, 'size' | 'meals' | 'region'>

/** How different somebody's own school is, 0 to 1, as `contrastOf` has it; 0 where it is not known. */
export function contrastTo(question: Question, people: Contexts, spot: number): number {
  const region = people.region[spot] ?? -1
  if (region < 0) return 0
  const size = Math.min(1, Math.abs(question.size - (people.size[spot] ?? 0)))
  const meals = Math.min(1, Math.abs(question.meals - (people.meals[spot] ?? 0)) / 0.5)
  return (size + meals + (region === question.region ? 0 : 1)) / 3
}

const upToTwo = (bits: number): number => (bits === 0 ? 0 : (bits & (bits - 1)) === 0 ? 1 : 2)
