import { at } from '../at.ts'
import { cannotJoin, isFree } from '../company.ts'
import { isEligible } from '../eligibility.ts'
import { firmLineup } from '../lineup.ts'
import type { Problem } from '../problem.ts'
import { type Opening, type Person, type Roster, openingNamed, personNamed, rosterOf } from '../roster.ts'
import { needsAtMost } from '../solver/core/core.ts'
import { type Comer, type Wanting, leastLack, less, whoCouldMatter } from './least-lack.ts'
import { type StillOpen, stillOpenIn } from './still-open.ts'
import { type Wanted, wantedFor, wantedIn } from './wanted.ts'

/** What one person's taking a place would leave a review with. */
export type Room = {
  /** Whom the team still looks for: completes “somebody …”; `you` when it is this person. */
  readonly looksFor: readonly { readonly words: string; readonly you: boolean }[]
  /** What its last places are kept for, since it could not have that any more with this person; null when they may have one. */
  readonly keptFor: string | null
  /** How many like them are wanted there for each who could come: 1 where nobody is scarce. */
  readonly wanted: number
  /** Another review that wants them so much more that they cannot choose this one first; null when none does. */
  readonly wantedAt: string | null
}

/** Points by which a review stands higher in somebody's list each time that it wants them e times as much. */
export const pointsWanted = 100

/** A review can be chosen as long as none that the person could have wants them so many times more. */
export const muchMore = 8

/** With more pairs than this, eligible or not, only reviews that the person could have are looked at, and of each those nearest. */
const pairsAtMost = 2_000_000
const nearest = 60

/**
 * For each review that no rule keeps a practitioner from and that has a place open: what the season would still have room for if
 * they took it, those who stand firm taken as given. Takes some 0.1 s at 425 reviews and 1,500 practitioners. Throws RangeError when
 * the problem has no such practitioner.
 */
export function roomsFor(problem: Problem, practitioner: string): ReadonlyMap<string, Room> {
  const roster = rosterOf(problem)
  const person = personNamed(roster, practitioner)
  const openings = openTo(roster, person)
  const large = roster.openings.length * roster.people.length > pairsAtMost
  const open = large ? stillOpenIn(roster, { asked: openings, enough: nearest }) : stillOpenIn(roster)
  const rooms = roomsIn(open, wantedIn(open), { person, openings })
  return new Map(rooms.map(({ opening, ...room }) => [opening.review.id, room]))
}

/** The reviews that a person could have beside those that they stand in firmly. */
function openTo(roster: Roster, person: Person): Opening[] {
  const lineup = firmLineup(roster)
  return roster.openings.filter(
    (opening) =>
      !at(lineup.teams, opening.index).includes(person.index) &&
      isEligible(opening, person, roster.policy) &&
      isFree(roster, { opening, person, lineup }),
  )
}

/**
 * What the last open places of a review are kept for when this practitioner does not bring it: completes “kept for …”; null when
 * they may have one, or a rule keeps them out anyway. Throws RangeError when the problem has no such review or practitioner.
 */
export function keptFor(problem: Problem, review: string, practitioner: string): string | null {
  const roster = rosterOf(problem)
  const opening = openingNamed(roster, review)
  const person = personNamed(roster, practitioner)
  if (!openTo(roster, person).includes(opening)) return null
  return keptIn(stillOpenIn(roster, { asked: [opening] }), opening, comerAt(opening, person))
}

type RoomAt = Room & { readonly opening: Opening }
type Asking = { readonly person: Person; readonly openings: readonly Opening[] }

/** The same for reviews that no rule keeps them from, of what is open. */
export function roomsIn(open: StillOpen, wanted: Wanted, { person, openings }: Asking): RoomAt[] {
  const found = openings
    .filter(({ index }) => (open.open[index] ?? 0) > 0)
    .map((opening) => {
      const own = comerAt(opening, person)
      return {
        opening,
        looksFor: looksFor(open, opening, own.meets),
        keptFor: keptIn(open, opening, own),
        wanted: wantedFor(wanted, opening.index, own.meets),
      }
    })
  const [most] = found
    .filter((room) => room.keptFor === null)
    .toSorted((one, other) => other.wanted - one.wanted || one.opening.index - other.opening.index)
  return found.map((room) => ({
    ...room,
    wantedAt: most && most.wanted > muchMore * room.wanted ? most.opening.review.id : null,
  }))
}

const comerAt = ({ needs }: Opening, person: Person): Comer => ({
  person,
  meets: needs.reduce((bits, { meets }, need) => bits | (Number(meets(person.practitioner)) << need), 0),
})

const looksFor = (open: StillOpen, opening: Opening, meets: number): Room['looksFor'] =>
  opening.needs.flatMap(({ words }, need) =>
    (lacksOf(open, opening)[need] ?? 0) > 0 ? [{ words, you: ((meets >> need) & 1) === 1 }] : [],
  )

const lacksOf = ({ lacking }: StillOpen, { index, needs }: Opening): number[] =>
  needs.map((_, need) => lacking[index * needsAtMost + need] ?? 0)

const mattering = new WeakMap<StillOpen, Map<number, readonly Comer[]>>()

/** Those of a review who could matter to what its team lacks, looked for once. */
function comersOf(open: StillOpen, opening: Opening, wanting: Wanting): readonly Comer[] {
  const ofAll = mattering.get(open) ?? new Map<number, readonly Comer[]>()
  mattering.set(open, ofAll)
  const known = ofAll.get(opening.index) ?? whoCouldMatter(wanting, everybodyFor(open, opening))
  ofAll.set(opening.index, known)
  return known
}

function* everybodyFor({ roster, from, people, meets, capacity }: StillOpen, { index }: Opening) {
  for (let pair = from[index] ?? 0; pair < (from[index + 1] ?? 0); pair += 1) {
    const person = people[pair] ?? 0
    if ((capacity[person] ?? 0) > 0) yield { person: at(roster.people, person), meets: meets[pair] ?? 0 }
  }
}

/** What the team could not have any more if this person took a place; null when it lacks no more at best than without them. */
function keptIn(open: StillOpen, opening: Opening, own: Comer): string | null {
  const places = open.open[opening.index] ?? 0
  const lacks = lacksOf(open, opening)
  const after = less(lacks, own.meets)
  if (after.every((many, need) => many === 0 || many < (lacks[need] ?? 0))) return null
  const { policy } = open.roster
  const team = { opening, policy, weights: opening.needs.map(({ weight }) => weight) }
  const others = comersOf(open, opening, { lacks, places }).filter(({ person }) => person !== own.person)
  const beside = others.filter(({ person }) => cannotJoin(opening, policy, [person, own.person]) === null)
  const withThem = leastLack({ ...team, lacks: after, places: places - 1 }, beside, 0)
  if (withThem === 0 || withThem <= leastLack({ ...team, lacks, places }, others, 0)) return null
  return opening.needs
    .filter((_, need) => (after[need] ?? 0) > 0)
    .map(({ words }) => words)
    .join(' and ')
}
