import type { Day } from '#kernel'
import type { SchoolId } from '../../ids.ts'
import type { SchoolStatus } from '../../school.ts'
import type { KnownRegister } from './known-register.ts'
import type { SchoolLink } from '../reading/read-establishment-links.ts'

/** One school across its URNs, the earliest first, and the record of it that is known, if one is. */
export type Lineage = { readonly urns: readonly number[]; readonly school: SchoolId | null }

export type Continuation = { readonly from: number; readonly to: number; readonly on: Day | null }

/** Two known schools that a link says are one: their histories cannot be joined by an import. */
export type Unjoined = { readonly urn: number; readonly earlier: number }

export type Lineages = {
  readonly all: readonly Lineage[]
  readonly continuations: ReadonlyMap<number, Continuation>
  readonly unjoined: readonly Unjoined[]
}

/** How a URN stands, by the files or else by what is known; undefined when neither knows it. */
export type Standing = (urn: number) => { readonly status: SchoolStatus; readonly read: boolean } | undefined

/** Gathers URNs into schools, by what is known and by links of schools that continue under a new URN. */
export function lineagesOf(
  urns: readonly number[],
  links: readonly SchoolLink[],
  { known, standing }: { known: KnownRegister; standing: Standing },
): Lineages {
  const schoolOf = new Map(known.lives.map(({ urn, school }) => [urn, school]))
  const { joined, unjoined } = parted(continuationsOf(links, standing), schoolOf)
  const next = new Map([...joined.map(({ from, to }) => [from, to] as const), ...knownSteps(known)])
  const before = new Map([...next].map(([from, to]) => [to, from]))
  const seen = new Set<number>()
  const all: Lineage[] = []
  for (const urn of [...new Set([...urns, ...joined.map(({ to }) => to), ...schoolOf.keys()])].sort(
    ascending,
  )) {
    if (seen.has(urn)) continue
    const line = [...walk(before, urn).reverse(), urn, ...walk(next, urn)]
    for (const one of line) seen.add(one)
    all.push({ urns: line, school: line.map((one) => schoolOf.get(one)).findLast(Boolean) ?? null })
  }
  return { all, continuations: new Map(joined.map((step) => [step.to, step])), unjoined }
}

const ascending = (one: number, other: number): number => one - other

/**
 * A school continues under a new URN when it has one successor, that successor has one predecessor,
 * and the earlier school is no longer open, or no longer told of. Merged and split schools end or begin instead.
 */
function continuationsOf(links: readonly SchoolLink[], standing: Standing): Continuation[] {
  const successors = Map.groupBy(distinct(links), ({ from }) => from)
  const plain = distinct(links).filter(({ how }) => how === 'continued')
  const predecessors = Map.groupBy(plain, ({ to }) => to)
  return plain.filter(({ from, to }) => {
    if (successors.get(from)?.length !== 1 || predecessors.get(to)?.length !== 1) return false
    const [earlier, later] = [standing(from), standing(to)]
    if (later === undefined || later.status === 'proposed') return false
    return earlier?.status !== 'open' || (later.read && !earlier.read)
  })
}

/** Each link is told from both ends: one of each pair, and a merger or split where the two ends disagree. */
function distinct(links: readonly SchoolLink[]): SchoolLink[] {
  const pairs = new Map<string, SchoolLink>()
  for (const link of [...links].sort((one, other) => weight(one) - weight(other) || latest(one, other)))
    pairs.set(`${link.from} ${link.to}`, link)
  return [...pairs.values()]
}

const weight = ({ how }: SchoolLink): number => (how === 'continued' ? 0 : 1)

const latest = (one: SchoolLink, other: SchoolLink): number => (one.on ?? '').localeCompare(other.on ?? '')

function parted(steps: readonly Continuation[], schoolOf: ReadonlyMap<number, SchoolId>) {
  const apart = ({ from, to }: Continuation) =>
    schoolOf.has(from) && schoolOf.has(to) && schoolOf.get(from) !== schoolOf.get(to)
  return {
    joined: steps.filter((step) => !apart(step)),
    unjoined: steps.filter(apart).map(({ from, to }) => ({ urn: to, earlier: from })),
  }
}

/** The steps from URN to URN that have been adopted before. */
function knownSteps({ lives }: KnownRegister): (readonly [number, number])[] {
  const bySchool = Map.groupBy(lives, ({ school }) => school)
  return [...bySchool.values()].flatMap((own) => {
    const inOrder = own.sort((one, other) => one.held.from.localeCompare(other.held.from))
    return inOrder.flatMap(({ urn }, index) => {
      const after = inOrder[index + 1]
      return after ? [[urn, after.urn] as const] : []
    })
  })
}

function walk(steps: ReadonlyMap<number, number>, from: number): number[] {
  const path: number[] = []
  for (let at = steps.get(from); at !== undefined && at !== from && !path.includes(at); at = steps.get(at))
    path.push(at)
  return path
}
