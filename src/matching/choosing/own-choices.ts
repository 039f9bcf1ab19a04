import { at } from '../at.ts'
import type { Chance } from '../chance.ts'
import type { Pair, Problem } from '../problem.ts'
import { deskOf, pairOf } from '../repair/desk.ts'
import { type Columns, columnBetween, columnsOf, pairingAt } from '../solver/core/columns.ts'
import { needsAtMost } from '../solver/core/core.ts'
import { type Teams, copyOf, fits, seat } from '../solver/search/teams.ts'
import { pointsWanted, roomsIn } from './rooms.ts'
import type { StillOpen } from './still-open.ts'
import { type Wanted, wantedIn } from './wanted.ts'

/**
 * How people choose: `anything` that they are free for; `lastPlacesKept` for what a team lacks; `withRoom`, what is shown to them
 * as open; `firstOfList`, the same and the first of the list rather than what suits them best.
 */
export type Choosing = 'anything' | 'lastPlacesKept' | 'withRoom' | 'firstOfList'

type Choosers = { readonly share: number; readonly chance: Chance; readonly how?: Choosing }

/** After so many people what is open is looked at anew. */
const lookedAtAfter = 20

/**
 * What people would take for themselves, first come, first served: a `share` of them, in an order that chance gives, each what
 * suits them best of what is still open, as many reviews as they may have. A yardstick for benches.
 */
export function ownChoices(problem: Problem, { share, chance, how = 'lastPlacesKept' }: Choosers): Pair[] {
  const { teams: open } = deskOf(problem, { placements: [] })
  const teams = copyOf(open)
  const { people } = teams.core.roster
  const order = chance.shuffled([...people.keys()]).filter(() => chance.happens(share))
  const chosen: Pair[] = []
  let looked = lookAt(teams)
  for (const [nth, person] of order.entries()) {
    if (nth % lookedAtAfter === 0 && how !== 'anything' && how !== 'lastPlacesKept') looked = lookAt(teams)
    for (let column = next(teams, { person, how, looked }); column >= 0;) {
      seat(teams, column)
      chosen.push(pairOf(teams, column))
      column = next(teams, { person, how, looked })
    }
  }
  return chosen
}

type Looked = { readonly open: StillOpen; readonly wanted: Wanted }
type Chooser = { readonly person: number; readonly how: Choosing; readonly looked: Looked }
type Wish = { readonly column: number; readonly cost: number }

/** The column that somebody takes next; -1 when they take none. */
function next(teams: Teams, chooser: Chooser): number {
  let best: Wish = { column: -1, cost: Number.POSITIVE_INFINITY }
  for (const wish of wishesOf(teams, chooser))
    if (wish.cost < best.cost && fits(teams, pairingAt(teams.core.columns, wish.column))) {
      if (chooser.how !== 'anything' && isKept(teams, wish.column)) continue
      best = wish
    }
  return best.column
}

function wishesOf(teams: Teams, { person, how, looked }: Chooser): Wish[] {
  const { columns, roster } = teams.core
  if (how === 'anything' || how === 'lastPlacesKept')
    return columnsOfPerson(columns, person).map((column) => ({ column, cost: columns.cost[column] ?? 0 }))
  const openings = columnsOfPerson(columns, person)
    .filter((column) => fits(teams, pairingAt(columns, column)))
    .map((column) => at(roster.openings, columns.opening[column] ?? 0))
  return roomsIn(looked.open, looked.wanted, { person: at(roster.people, person), openings })
    .filter(({ keptFor, wantedAt }) => keptFor === null && wantedAt === null)
    .map(({ opening, wanted }) => {
      const column = columnBetween(columns, opening.index, person)
      const higher = how === 'firstOfList' ? pointsWanted * Math.log(wanted) : 0
      return { column, cost: (columns.cost[column] ?? 0) - higher }
    })
}

function columnsOfPerson({ firstOfPerson, nextOfPerson }: Columns, person: number): number[] {
  const found: number[] = []
  for (let column = firstOfPerson[person] ?? -1; column >= 0; column = nextOfPerson[column] ?? -1)
    found.push(column)
  return found
}

function lookAt(teams: Teams): Looked {
  const { core, ofPerson, open, met } = teams
  const { roster, columns, lacking } = core
  const from = new Int32Array(roster.openings.length + 1)
  const people: number[] = []
  const meets: number[] = []
  for (const { index } of roster.openings) {
    for (const column of columnsOf(columns, index)) {
      const pair = pairingAt(columns, column)
      if (!fits(teams, pair)) continue
      people.push(pair.person)
      meets.push(pair.meets)
    }
    from[index + 1] = people.length
  }
  const still: StillOpen = {
    roster,
    open: open.slice(),
    lacking: lacking.map((many, row) => Math.max(0, many - (met[row] ?? 0))),
    capacity: Int32Array.from(roster.people, ({ index, practitioner }) =>
      Math.max(0, practitioner.limit - at(ofPerson, index).length),
    ),
    from,
    people: Int32Array.from(people),
    meets: Uint8Array.from(meets),
  }
  return { open: still, wanted: wantedIn(still) }
}

/** The places still open are just enough for those whom the team needs, and this person is none of them. */
function isKept({ core, met, open }: Teams, column: number): boolean {
  const { opening, meets } = pairingAt(core.columns, column)
  const left = open[opening] ?? 0
  for (let need = 0; need < needsAtMost; need += 1) {
    const row = opening * needsAtMost + need
    const lacks = (core.lacking[row] ?? 0) - (met[row] ?? 0)
    if (lacks > 0 && lacks <= left && lacks - ((meets >> need) & 1) > left - 1) return true
  }
  return false
}
