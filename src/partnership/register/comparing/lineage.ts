import type { Day } from '#kernel'
import { inTime } from './in-time.ts'
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
  const line = lineOf(known)
  const unjoined = joinAll(line, continuationsOf(links, standing), standing)
  const seen = new Set<number>()
  const all: Lineage[] = []
  const every = new Set([...urns, ...line.steps.keys(), ...known.lives.map(({ urn }) => urn)])
  for (const urn of [...every].sort(ascending)) {
    if (seen.has(urn)) continue
    const lineage = line.through(urn)
    for (const one of lineage.urns) seen.add(one)
    all.push(lineage)
  }
  return { all, continuations: line.steps, unjoined }
}

/** A school may continue as one that itself has long gone: its steps are joined from the latest back. */
function joinAll(line: Line, continuations: readonly Continuation[], standing: Standing): Unjoined[] {
  const unjoined: Unjoined[] = []
  let waiting = continuations
  for (;;) {
    const leads = ({ to }: Continuation) => standing(to) !== undefined || line.goesOn(to)
    const ready = waiting.filter(leads)
    if (ready.length === 0) return unjoined
    waiting = waiting.filter((step) => !leads(step))
    unjoined.push(...ready.flatMap(line.join))
  }
}

const ascending = (one: number, other: number): number => one - other

/**
 * A school continues under a new URN when it has one successor, that successor has one predecessor,
 * and the earlier school is no longer open, or no longer told of. Merged and split schools end or begin instead.
 */
function continuationsOf(links: readonly SchoolLink[], standing: Standing): Continuation[] {
  const told = distinct(links)
  const successors = Map.groupBy(told, ({ from }) => from)
  const plain = told.filter(({ how }) => how === 'continued')
  const predecessors = Map.groupBy(plain, ({ to }) => to)
  const inOrder = plain.sort((one, other) => one.to - other.to)
  return inOrder.filter(({ from, to }) => {
    if (successors.get(from)?.length !== 1 || predecessors.get(to)?.length !== 1) return false
    const [earlier, later] = [standing(from), standing(to)]
    if (later?.status === 'proposed') return false
    return earlier?.status !== 'open' || (later?.read === true && !earlier.read)
  })
}

/** Each link is told from both ends: one of each pair, and a merger or split where the two ends disagree. */
function distinct(links: readonly SchoolLink[]): SchoolLink[] {
  const pairs = new Map<number, SchoolLink>()
  for (const link of links) {
    const pair = link.from * 10_000_000 + link.to
    const other = pairs.get(pair)
    if (!other || outweighs(link, other)) pairs.set(pair, link)
  }
  return [...pairs.values()]
}

const weights: Readonly<Record<SchoolLink['how'], number>> = { continued: 0, split: 1, merged: 2 }

const outweighs = (one: SchoolLink, other: SchoolLink): boolean =>
  one.how === other.how ? (one.on ?? '') > (other.on ?? '') : weights[one.how] > weights[other.how]

type Line = ReturnType<typeof lineOf>

/** Every URN in its line of predecessors and successors, to which steps are added one by one. */
function lineOf(known: KnownRegister) {
  const schoolOf = new Map(known.lives.map(({ urn, school }) => [urn, school]))
  const next = new Map(knownSteps(known))
  const before = new Map([...next].map(([from, to]) => [to, from]))
  const steps = new Map<number, Continuation>()

  function through(urn: number): Lineage {
    const alone = !before.has(urn) && !next.has(urn)
    const urns = alone ? [urn] : [...walk(before, urn).reverse(), urn, ...walk(next, urn)]
    return { urns, school: urns.map((one) => schoolOf.get(one)).findLast(Boolean) ?? null }
  }

  /** Adds a step unless what is known, or an earlier step, contradicts it. */
  function join(step: Continuation): Unjoined[] {
    const { from, to } = step
    if (next.get(from) !== to) {
      if (next.has(from) || before.has(to) || walk(next, to).includes(from)) return []
      const [earlier, later] = [through(from).school, through(to).school]
      if (earlier && later && earlier !== later) return [{ urn: to, earlier: from }]
      next.set(from, to)
      before.set(to, from)
    }
    steps.set(to, step)
    return []
  }

  return { through, join, steps, goesOn: (urn: number) => next.has(urn) }
}

/** The steps from URN to URN that have been adopted before. */
function knownSteps({ lives }: KnownRegister): (readonly [number, number])[] {
  const bySchool = Map.groupBy(lives, ({ school }) => school)
  return [...bySchool.values()].flatMap((own) => {
    const inOrder = own.sort((one, other) => inTime(one.held.from, other.held.from))
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
