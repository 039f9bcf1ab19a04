import { at } from '../at.ts'
import { blockersIn } from '../company.ts'
import { lineupOf } from '../lineup.ts'
import { levelsOf, total } from '../objective.ts'
import type { Placed } from '../plan.ts'
import type { Pair, Problem } from '../problem.ts'
import { openingNamed, personNamed, rosterOf } from '../roster.ts'
import { solve } from '../solve.ts'
import { mustBeWhole } from '../sound/numbers.ts'
import { offerOf } from './offer.ts'
import { chainBy } from './chain.ts'
import { pairOf } from './desk.ts'
import { type Prepared, prepareRepair } from './prepared.ts'
import type { RepairOffer, Repairs } from './repair-plan.ts'
import type { Scene } from './scene.ts'
import { everybodyLocked, priced, pricedWithAccepted } from './stability.ts'
import { make } from './step-in.ts'
import { type Trouble, splitBy, withTrouble } from './trouble.ts'

/** What has happened, and how many others the plan in between may move: 1 or 2, which is what it is if left out. */
export type RepairWish = { readonly trouble: Trouble; readonly mostMoves?: number }

/**
 * Up to three plans that mend trouble, each different from the one before and better: nobody else moves (proven best of those),
 * at most so many others move, and the best with every move priced. Nobody who has accepted is moved as long as the places
 * can be filled without; whoever would be is told apart. Throws RangeError when the trouble is about nobody in the problem.
 */
export async function repair(
  problem: Problem,
  plan: Placed,
  { trouble, mostMoves = 2 }: RepairWish,
): Promise<Repairs> {
  mustBeWhole('The moves of a repair', mostMoves)
  const scene = sceneOf(problem, plan, trouble)
  const still = await alone(scene)
  const few = fewMove(scene, mostMoves)
  const best = await bestOf(scene, Math.min(still.unfilled, few.unfilled))
  const offers: RepairOffer[] = [still]
  for (const offer of [few, best]) if (isBetter(offer, at(offers, offers.length - 1))) offers.push(offer)
  const { lost, costUnrepaired } = scene
  return { trouble, lost, costBefore: costOf(problem, plan.placements), costUnrepaired, offers }
}

const isBetter = (offer: RepairOffer, than: RepairOffer): boolean =>
  offer.unfilled < than.unfilled ||
  (offer.unfilled === than.unfilled &&
    offer.asksBack.length === 0 &&
    offer.cost + offer.price < than.cost + than.price)

const costOf = (problem: Problem, placements: readonly Pair[]): number => {
  const roster = rosterOf(problem)
  return total(levelsOf(roster, lineupOf(roster, placements)))
}

function sceneOf(problem: Problem, plan: Placed, trouble: Trouble): Scene {
  const roster = rosterOf(problem)
  if (trouble.kind === 'newDates') openingNamed(roster, trouble.review)
  else personNamed(roster, trouble.practitioner)
  const troubled = withTrouble(problem, trouble)
  const now = rosterOf(troubled)
  const breaks = (kept: readonly Pair[], pair: Pair): boolean => {
    const [opening, person] = [openingNamed(now, pair.review), personNamed(now, pair.practitioner)]
    return blockersIn(now, { opening, person, lineup: lineupOf(now, kept) }).length > 0
  }
  const known = plan.placements.filter(
    ({ review, practitioner }) => roster.openingOf.has(review) && roster.personOf.has(practitioner),
  )
  const { kept, lost } = splitBy({ placements: known }, breaks, trouble)
  const isLost = (pair: Pair): boolean =>
    lost.some(({ review, practitioner }) => review === pair.review && practitioner === pair.practitioner)
  const after = { ...troubled, standing: troubled.standing.filter((stands) => !isLost(stands)) }
  return { problem: after, kept, lost, costUnrepaired: costOf(after, kept) }
}

/** The best of the plans in which everybody stays where they are. */
async function alone(scene: Scene): Promise<RepairOffer> {
  const locked = everybodyLocked(scene)
  const { placements, bound } = await solve(locked)
  return offerOf(scene, { kind: 'nobodyMoves', placements, bound })
}

/** Place by place the shortest chain, as long as moves are left; acceptances are touched for what is then still empty. */
function fewMove(scene: Scene, mostMoves: number): RepairOffer {
  const { problem, kept, lost } = scene
  const prepared = prepareRepair(problem, { placements: kept })
  const { teams, roster } = prepared.desk
  const barred = barredFrom(prepared, scene)
  let left = mostMoves
  for (const force of ['gentle', 'firm'] as const)
    for (const { review } of lost) {
      const opening = openingNamed(roster, review).index
      if ((teams.open[opening] ?? 0) <= 0) continue
      const chain = chainBy(prepared, { opening, leaver: -1, barred }, { mostMoves: left, force })
      if (chain === null) continue
      left -= chain.steps.length - 1
      make(prepared, chain)
    }
  const placements = teams.ofOpening.flat().map((column) => pairOf(teams, column))
  return offerOf(scene, { kind: 'fewMove', placements, bound: null })
}

/** Nobody who has just given a place up is asked to move for it. */
const barredFrom = ({ desk }: Prepared, { lost }: Scene): ReadonlySet<number> =>
  new Set(lost.flatMap(({ practitioner }) => desk.roster.personOf.get(practitioner)?.index ?? []))

/** The best plan with moves priced; acceptances are taken back only if that fills places which nothing else fills. */
async function bestOf(scene: Scene, unfilled: number): Promise<RepairOffer> {
  const { placements, bound } = await solve(priced(scene))
  const gentle = offerOf(scene, { kind: 'best', placements, bound })
  if (Math.min(unfilled, gentle.unfilled) === 0 || !scene.problem.standing.some(isAccepted)) return gentle
  const taken = await solve(pricedWithAccepted(scene))
  const firm = offerOf(scene, { kind: 'best', placements: taken.placements, bound: null })
  return firm.unfilled < Math.min(unfilled, gentle.unfilled) ? firm : gentle
}

const isAccepted = ({ firmness }: { readonly firmness: string }): boolean => firmness === 'accepted'
