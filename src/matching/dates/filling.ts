import { at } from '../at.ts'
import type { Supply } from './team-supply.ts'

/**
 * As many places filled as the dates allow: `slotOf` is each host's slot, -1 for none; `team` whom it has, `duties` whose teams a
 * person is in. `log` has every joining and leaving, so that they can be taken back. It is a forecast: days between two reviews of
 * one person and what a team needs are left out, who may go with whom is not.
 */
export type Filling = {
  readonly supply: Supply
  readonly slotOf: Int32Array
  readonly team: readonly number[][]
  readonly duties: readonly number[][]
  readonly log: Change[]
  readonly way: Way
  missing: number
}

type Change = { readonly host: number; readonly person: number; readonly joins: boolean }

/** The search for somebody who is free: whom it has seen, for which host, and who of its team would leave for them (-1: nobody). */
type Way = {
  readonly seen: Int32Array
  readonly host: Int32Array
  readonly leaver: Int32Array
  readonly queue: Int32Array
  search: number
}

export function newFilling(supply: Supply, slotOf: readonly number[]): Filling {
  const people = supply.limits.length
  const list = (): Int32Array => new Int32Array(people)
  const filling: Filling = {
    supply,
    slotOf: Int32Array.from(slotOf),
    team: supply.slots.map(() => []),
    duties: supply.limits.map(() => []),
    log: [],
    way: { seen: list(), host: list(), leaver: list(), queue: list(), search: 0 },
    missing: supply.slots.reduce((sum, count) => sum + count, 0),
  }
  fillAll(filling)
  return filling
}

export const lacks = ({ supply, team }: Filling, host: number): number =>
  (supply.slots[host] ?? 0) - at(team, host).length

/** Gives a host another slot and fills all teams again. What it answers takes that back, if nothing has been changed since. */
export function redate(filling: Filling, host: number, slot: number): () => void {
  const { log, slotOf, team } = filling
  const [begun, before] = [log.length, slotOf[host] ?? -1]
  for (const person of at(team, host).slice()) make(filling, { host, person, joins: false })
  slotOf[host] = slot
  while (lacks(filling, host) > 0 && fillOne(filling, [host]));
  fillAll(filling)
  return () => {
    while (log.length > begun) {
      const done = log.pop()
      if (done) make(filling, { ...done, joins: !done.joins }, null)
    }
    slotOf[host] = before
  }
}

function fillAll(filling: Filling): void {
  while (filling.missing > 0 && fillOne(filling, shortTeams(filling)));
}

const shortTeams = (filling: Filling): number[] =>
  [...filling.team.keys()].filter((host) => lacks(filling, host) > 0)

/** By person, once all teams are filled as well as can be: 1 for those whom a team that lacks somebody would have, from others. */
export function whoIsSought(filling: Filling): Uint8Array {
  fillOne(filling, shortTeams(filling))
  const { seen, search } = filling.way
  return Uint8Array.from(seen, (last) => Number(last === search))
}

/** One person more in one of these teams, others changing teams if need be; false when nobody can be had. */
function fillOne(filling: Filling, hosts: Iterable<number>): boolean {
  const { way, duties } = filling
  way.search += 1
  const reached = { count: 0 }
  let last = -1
  for (const host of hosts) {
    last = look(filling, reached, { host, leaver: -1 })
    if (last >= 0) break
  }
  for (let next = 0; last < 0 && next < reached.count; next += 1) {
    const leaver = way.queue[next] ?? 0
    for (const host of at(duties, leaver)) {
      last = look(filling, reached, { host, leaver })
      if (last >= 0) break
    }
  }
  if (last < 0) return false
  walk(filling, last)
  return true
}

type Place = { readonly host: number; readonly leaver: number }

/** Sees everybody who could have a place; answers the first who has a review left to give, -1 when nobody has. */
function look(
  { supply, slotOf, team, duties, way }: Filling,
  reached: { count: number },
  { host, leaver }: Place,
): number {
  const { seen, search } = { ...way }
  for (const person of supply.people[host]?.[slotOf[host] ?? -1] ?? []) {
    if (seen[person] === search || !isWelcome(supply, at(team, host), { person, leaver })) continue
    seen[person] = search
    way.host[person] = host
    way.leaver[person] = leaver
    if (at(duties, person).length < (supply.limits[person] ?? 0)) return person
    way.queue[reached.count] = person
    reached.count += 1
  }
  return -1
}

/** Nobody of the team but the one who leaves is of their group, or themselves. */
export function isWelcome(
  { groups }: Supply,
  team: readonly number[],
  { person, leaver }: { readonly person: number; readonly leaver: number },
): boolean {
  const group = groups[person] ?? -1
  for (const mate of team)
    if (mate !== leaver && (mate === person || (group >= 0 && groups[mate] === group))) return false
  return true
}

/** Everybody on the way takes the place of the next. */
function walk(filling: Filling, last: number): void {
  const { way } = filling
  for (let person = last; person >= 0;) {
    const [host, leaver] = [way.host[person] ?? 0, way.leaver[person] ?? -1]
    if (leaver >= 0) make(filling, { host, person: leaver, joins: false })
    make(filling, { host, person, joins: true })
    person = leaver
  }
}

function make(filling: Filling, change: Change, log: Change[] | null = filling.log): void {
  const { host, person, joins } = change
  const [team, duties] = [at(filling.team, host), at(filling.duties, person)]
  if (joins) {
    team.push(person)
    duties.push(host)
  } else {
    team.splice(team.indexOf(person), 1)
    duties.splice(duties.indexOf(host), 1)
  }
  filling.missing += joins ? -1 : 1
  log?.push(change)
}
