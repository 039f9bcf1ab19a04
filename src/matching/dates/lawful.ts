import { cheapestFlow } from '../solver/flow/network-simplex.ts'
import { at } from '../at.ts'
import {
  type LeadFlow,
  type Possibility,
  chosenIn,
  closeWeek,
  priceOf,
  priceOfHost,
  shut,
} from './lead-flow.ts'
import { type Year, hostAt } from './year.ts'

/** Closes, round after round, what breaks the days between two reviews of a lead or the load of a week; then nothing does. */
export function lawful(leadFlow: LeadFlow, repairs: number): (Possibility | null)[] {
  for (let round = 0; round < repairs; round += 1) {
    const chosen = chosenIn(leadFlow)
    const tooClose = tooCloseIn(leadFlow, chosen)
    const tooMany = tooManyIn(leadFlow, chosen)
    if (tooClose.length === 0 && tooMany.length === 0) return chosen
    for (const { lead, host, slot } of tooClose)
      closeWeek(leadFlow, lead, slotOf(leadFlow.year, { host, slot }).week)
    for (const { host, slot } of tooMany) {
      const { week } = slotOf(leadFlow.year, { host, slot })
      for (const possibility of at(leadFlow.ofHost, host))
        if (slotOf(leadFlow.year, possibility).week === week) shut(leadFlow, possibility)
    }
    cheapestFlow(leadFlow.flow)
  }
  return withoutBreaches(leadFlow, chosenIn(leadFlow))
}

type AtSlot = { readonly host: number; readonly slot: number }

export const slotOf = (year: Year, { host, slot }: AtSlot) => at(hostAt(year, host).slots, slot)

/** Whoever still breaks a rule when the rounds are spent goes without a lead. */
function withoutBreaches(leadFlow: LeadFlow, chosen: (Possibility | null)[]): (Possibility | null)[] {
  const out = new Set([...tooCloseIn(leadFlow, chosen), ...tooManyIn(leadFlow, chosen)])
  if (out.size === 0) return chosen
  return withoutBreaches(
    leadFlow,
    chosen.map((possibility) => (possibility && out.has(possibility) ? null : possibility)),
  )
}

/** Clear days between the last day of one review and the first of the next. */
export const clearDays = (one: number, other: number): number => Math.abs(one - other) - 3

/** Of two reviews of one lead with too few clear days between, the one that is more easily led by somebody else. */
function tooCloseIn(leadFlow: LeadFlow, chosen: readonly (Possibility | null)[]): Possibility[] {
  const { year } = leadFlow
  const ofLead = Map.groupBy(
    chosen.filter((possibility) => possibility !== null),
    ({ lead }) => lead,
  )
  return [...ofLead].flatMap(([lead, led]) => {
    const { gapDays } = at(year.leads, lead)
    const inOrder = led.toSorted((one, other) => slotOf(year, one).day - slotOf(year, other).day)
    return inOrder.flatMap((possibility, index) => {
      const before = inOrder[index - 1]
      if (!before || clearDays(slotOf(year, before).day, slotOf(year, possibility).day) >= gapDays) return []
      const [weaker] = [before, possibility]
        .filter(({ host }) => !year.fixedLead.has(hostAt(year, host).host.id))
        .toSorted((one, other) => regret(leadFlow, one) - regret(leadFlow, other))
      return weaker ? [weaker] : []
    })
  })
}

/** Beyond the most that may begin in a week, those that are most easily held in another. */
function tooManyIn(leadFlow: LeadFlow, chosen: readonly (Possibility | null)[]): Possibility[] {
  const { mostAWeek } = leadFlow.year.problem.policy
  if (mostAWeek === null) return []
  const fixed = new Set(leadFlow.year.problem.fixed.map(({ host }) => host))
  const inWeek = Map.groupBy(
    chosen.filter((possibility) => possibility !== null),
    (possibility) => slotOf(leadFlow.year, possibility).week,
  )
  return [...inWeek].flatMap(([week, reviews]) =>
    reviews
      .filter(({ host }) => !fixed.has(hostAt(leadFlow.year, host).host.id))
      .map((possibility) => ({ possibility, regret: regret(leadFlow, possibility, week) }))
      .sort((one, other) => one.regret - other.regret)
      .slice(0, Math.max(0, reviews.length - mostAWeek))
      .map(({ possibility }) => possibility),
  )
}

/** What the host's next best would cost it more than this, by the prices; in another week when one is given. */
function regret(leadFlow: LeadFlow, { host, lead, arc }: Possibility, notIn: number | null = null): number {
  const { year, flow } = leadFlow
  let next = Number.POSITIVE_INFINITY
  for (const other of at(leadFlow.ofHost, host)) {
    const { week } = slotOf(year, other)
    if (notIn === null ? other.arc === arc || other.lead === lead : week === notIn) continue
    next = Math.min(next, (flow.arcs.cost[other.arc] ?? 0) + priceOf(leadFlow, other.lead, week))
  }
  return next - priceOfHost(leadFlow, host)
}
