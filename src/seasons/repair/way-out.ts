import { PersonId } from '#kernel'
import { type RepairOffer, type Repairs, withTrouble } from '#matching/repair'
import { ReviewId } from '../ids.ts'
import { savedBy, touching } from './touching.ts'
import type { Broken } from './trouble-of.ts'

type Somebody = { readonly person: PersonId; readonly name: string }

/** `again`: they were on this team before its days moved. */
type Joining = Somebody & { readonly review: ReviewId; readonly at: string; readonly again: boolean }

/** `standing` is how they stood where they leave; only `accepted` must be asked first. */
type Moving = Somebody & {
  readonly from: ReviewId
  readonly fromName: string
  readonly to: ReviewId | null
  readonly toName: string | null
  readonly hasAccepted: boolean
}

/** One way to put a team right. `saved` is how many points the season’s teams then cost less than if it is left as it is. */
export type WayOut = {
  readonly kind: RepairOffer['kind']
  readonly saved: number
  readonly unfilled: number
  readonly joins: readonly Joining[]
  readonly moves: readonly Moving[]
  /** Who must not be on this team, and is released from it. */
  readonly mustLeave: readonly (Somebody & { readonly review: ReviewId })[]
  /** Nobody who has accepted would have to be asked first. */
  readonly mayAdopt: boolean
}

type Names = { readonly person: (id: string) => string; readonly host: (id: string) => string }

/** What has happened to a team, and what it lacks. */
export function happenedWords({ cause, empty }: Broken, names: Names): string {
  const places = empty === 1 ? '1 place is empty' : `${empty} places are empty`
  switch (cause.kind) {
    case 'left':
      return `${names.person(cause.person)} is no longer coming: ${places}.`
    case 'conflict': {
      const name = names.person(cause.person)
      return `${name} has declared a connection with the school (${cause.why}) and cannot be on its team.`
    }
    case 'newDates':
      return `The review has new days, and its team was released: ${places}.`
  }
}

type About = { readonly review: ReviewId; readonly names: Names }

/** The ways that a mender found, with only what has to do with this review, each better than the one before. */
export function waysOut(broken: Broken, repairs: Repairs, { review, names }: About): WayOut[] {
  const { cause, problem, placements } = broken
  const isLost = (pair: Broken['placements'][number]) =>
    repairs.lost.some((lost) => lost.review === pair.review && lost.practitioner === pair.practitioner)
  const troubled = withTrouble(problem, broken.trouble)
  const after = { ...troubled, standing: troubled.standing.filter((pair) => !isLost(pair)) }
  const kept = placements.filter((pair) => !isLost(pair))
  const stay = cause.kind === 'newDates' ? cause.team.filter((person) => isIn(kept, { review, person })) : []
  const ways: WayOut[] = []
  for (const offer of repairs.offers) {
    const part = touching(offer, review)
    const saved = savedBy(after, kept, part)
    const before = ways.at(-1)
    if (part.joins.length + part.moves.length + stay.length === 0) continue
    if (before && before.unfilled <= offer.unfilled && before.saved >= saved) continue
    ways.push({
      ...wayOut(offer, part, { review, names, stay }),
      saved,
      mustLeave: mustLeave(broken, review, names),
    })
  }
  return ways
}

const isIn = (
  kept: Broken['placements'],
  { review, person }: { readonly review: string; readonly person: string },
): boolean => kept.some((pair) => pair.review === review && pair.practitioner === person)

const mustLeave = ({ cause }: Broken, review: ReviewId, names: Names): WayOut['mustLeave'] =>
  cause.kind === 'conflict' ? [{ person: cause.person, name: names.person(cause.person), review }] : []

function wayOut(
  { kind, unfilled }: RepairOffer,
  { joins, moves }: Pick<RepairOffer, 'joins' | 'moves'>,
  { review, names, stay }: About & { readonly stay: readonly PersonId[] },
): Omit<WayOut, 'saved' | 'mustLeave'> {
  const somebody = (id: string): Somebody => ({ person: PersonId.parse(id), name: names.person(id) })
  const joining = (person: string, host: string, again: boolean): Joining => ({
    ...somebody(person),
    review: ReviewId.parse(host),
    at: names.host(host),
    again,
  })
  return {
    kind,
    unfilled,
    mayAdopt: moves.every(({ firmness }) => firmness !== 'accepted'),
    joins: [
      ...stay.map((person) => joining(person, review, true)),
      ...joins.map((pair) => joining(pair.practitioner, pair.review, false)),
    ],
    moves: moves.map(({ practitioner, from, to, firmness }) => ({
      ...somebody(practitioner),
      from: ReviewId.parse(from),
      fromName: names.host(from),
      to: to === null ? null : ReviewId.parse(to),
      toName: to === null ? null : names.host(to),
      hasAccepted: firmness === 'accepted',
    })),
  }
}
