import type { PersonId } from '#kernel'
import type { ReviewRole } from '#seasons'
import type { DemoPractitioner } from '../practitioners/practitioners.ts'
import type { Chance } from '../random.ts'
import { type Opening, type Roster, inOrder } from './roster.ts'

type Choosing = { readonly roster: Roster; readonly besides?: ReadonlySet<PersonId> }
type Team = Choosing & { readonly slots: number }

/** Somebody who can lead there, taken for those days; null when nobody is free. */
export function chooseLead(chance: Chance, opening: Opening, choosing: Choosing): DemoPractitioner | null {
  const [best = null] = candidates(chance, opening, { ...choosing, role: 'lead' })
  if (best) choosing.roster.book(best.person.id, opening, 'lead')
  return best
}

/** As many as there are slots, or as can be had: at most one from a school and one from a trust. */
export function choosePeers(
  chance: Chance,
  opening: Opening,
  { slots, ...choosing }: Team,
): DemoPractitioner[] {
  const { roster } = choosing
  const team: DemoPractitioner[] = []
  const taken = new Set<string>()
  for (const who of candidates(chance, opening, { ...choosing, role: 'peer' })) {
    if (team.length === slots) break
    const ties = [schoolOf(who), roster.trustOf(who, opening.days.from)].filter((tie) => tie !== null)
    if (ties.some((tie) => taken.has(tie))) continue
    for (const tie of ties) taken.add(tie)
    team.push(who)
    roster.book(who.person.id, opening, 'peer')
  }
  return team
}

/** Others who could have come, and are not taken for it. */
export const othersFor = (
  chance: Chance,
  opening: Opening,
  { slots, ...choosing }: Team,
): DemoPractitioner[] => chance.some(candidates(chance, opening, { ...choosing, role: 'peer' }), slots)

const schoolOf = ({ person }: DemoPractitioner) =>
  person.posts.findLast(({ school }) => school !== null)?.school ?? null

function candidates(
  chance: Chance,
  opening: Opening,
  { roster, role, besides = new Set() }: Choosing & { readonly role: ReviewRole },
): DemoPractitioner[] {
  const people = roster.eligible(opening, role).filter(({ person }) => !besides.has(person.id))
  return inOrder(chance, opening, { people, roster, role })
}
