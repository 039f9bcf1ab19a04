import { at } from '../at.ts'
import { type Lineup, firmLineup } from '../lineup.ts'
import type { Opening, Roster } from '../roster.ts'
import { needsAtMost, openSlots } from '../solver/core/core.ts'
import { newEligible } from '../solver/pairs/question.ts'
import { type ScanWish, newScan } from '../solver/pairs/scan.ts'

/**
 * What is still to be taken: by review its open places and, by need, how many who meet it its team lacks; by person how many
 * reviews more they could have; and the pairs that no rule forbids, those of review `r` from `from[r]` up to `from[r + 1]`.
 */
export type StillOpen = {
  readonly roster: Roster
  readonly open: Int32Array
  readonly lacking: Int32Array
  readonly capacity: Int32Array
  readonly from: Int32Array
  readonly people: Int32Array
  /** A bit for each need of the review that the person meets. */
  readonly meets: Uint8Array
}

const nobody = newEligible(0)

/** `asked` are the reviews whose pairs are looked for; `enough` people are plenty for each. */
type Looking = ScanWish & { readonly asked?: readonly Opening[] }

/** What those who stand firm leave open. */
export function stillOpenIn(roster: Roster, { asked = roster.openings, ...wish }: Looking = {}): StillOpen {
  const firm = firmLineup(roster)
  const scan = newScan(roster, firm, wish)
  const from = new Int32Array(roster.openings.length + 1)
  const people: number[] = []
  const meets: number[] = []
  const isAsked = new Set(asked)
  for (const opening of roster.openings) {
    const team = at(firm.teams, opening.index)
    const found = isAsked.has(opening) ? scan(opening) : nobody
    for (let each = 0; each < found.count; each += 1) {
      const person = found.people[each] ?? 0
      if (team.includes(person)) continue
      people.push(person)
      meets.push(found.meets[each] ?? 0)
    }
    from[opening.index + 1] = people.length
  }
  return {
    roster,
    open: Int32Array.from(roster.openings, (opening) => openSlots(firm, opening)),
    lacking: lackingIn(roster, firm),
    capacity: Int32Array.from(roster.people, ({ index, practitioner }) =>
      Math.max(0, practitioner.limit - at(firm.loads, index).length),
    ),
    from,
    people: Int32Array.from(people),
    meets: Uint8Array.from(meets),
  }
}

function lackingIn({ openings, people }: Roster, firm: Lineup): Int32Array {
  const lacking = new Int32Array(openings.length * needsAtMost)
  for (const { index, needs } of openings) {
    const team = at(firm.teams, index).map((person) => at(people, person).practitioner)
    for (const [need, { count, meets }] of needs.entries())
      lacking[index * needsAtMost + need] = Math.max(0, count - team.filter(meets).length)
  }
  return lacking
}
