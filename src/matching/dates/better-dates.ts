import { at } from '../at.ts'
import { chanceFrom } from '../chance.ts'
import { type Filling, isWelcome, lacks, redate, whoIsSought } from './filling.ts'

/** Hosts that stay where they are, how many others may move, and how many places are empty whatever the dates. */
export type Moving = { readonly held: ReadonlySet<number>; readonly most: number; readonly least: number }

const passes = 20
/** The share of moves that fill nothing and are made all the same, for what they make room for. */
const aside = 0.5

/**
 * Moves hosts to other slots of theirs, one by one, so that more places are filled; at the end whoever can goes back without a place
 * being lost does. The same each time.
 */
export function betterDates(filling: Filling, { held, most, least }: Moving): void {
  const { supply, slotOf } = filling
  const first = slotOf.slice()
  const chance = chanceFrom(supply.limits.length)
  const candidates = supply.people.flatMap((slots, host) =>
    held.has(host) || (slotOf[host] ?? -1) < 0 ? [] : [...slots.keys()].map((slot) => ({ host, slot })),
  )
  const moved = new Set<number>()
  for (let pass = 0; pass < passes && filling.missing > least; pass += 1) {
    let prospect = prospectIn(filling)
    for (const { host, slot } of chance.shuffled(candidates)) {
      if (slot === slotOf[host] || filling.missing <= least) continue
      if (moved.size >= most && !moved.has(host)) continue
      if (!promises(filling, prospect, { host, slot })) continue
      const now = filling.missing
      const takeBack = redate(filling, host, slot)
      if (filling.missing < now || (filling.missing === now && chance.happens(aside))) {
        moved.add(host)
        prospect = prospectIn(filling)
      } else takeBack()
    }
  }
  for (const host of moved) {
    const now = filling.missing
    const takeBack = redate(filling, host, first[host] ?? -1)
    if (filling.missing > now) takeBack()
  }
}

/** By person: is sought by a team that lacks somebody, and sets somebody free who has nothing if they leave their team. */
type Prospect = { readonly sought: Uint8Array; readonly helps: Uint8Array }

function prospectIn(filling: Filling): Prospect {
  const { supply, slotOf, team, duties } = filling
  const helps = new Uint8Array(supply.limits.length)
  const queue: number[] = []
  for (const [person, limit] of supply.limits.entries())
    if (at(duties, person).length < limit) {
      helps[person] = 1
      queue.push(person)
    }
  for (const person of queue) {
    const own = at(supply.hostsOf, person)
    for (let each = 0; each < own.length; each += 2) {
      const host = own[each] ?? 0
      if (slotOf[host] !== own[each + 1]) continue
      const mates = at(team, host)
      if (mates.includes(person)) continue
      for (const leaver of mates)
        if (helps[leaver] === 0 && isWelcome(supply, mates, { person, leaver })) {
          helps[leaver] = 1
          queue.push(leaver)
        }
    }
  }
  return { sought: whoIsSought(filling), helps }
}

/** Only a slot at which somebody helps can fill a place, and only of a team that lacks somebody or has somebody who is sought. */
function promises(
  filling: Filling,
  { sought, helps }: Prospect,
  { host, slot }: { host: number; slot: number },
): boolean {
  const { supply, team } = filling
  if (lacks(filling, host) === 0 && !at(team, host).some((person) => sought[person] === 1)) return false
  return supply.people[host]?.[slot]?.some((person) => helps[person] === 1) ?? false
}
