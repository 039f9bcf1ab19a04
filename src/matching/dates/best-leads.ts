import { cheapestFlow } from '../solver/flow/network-simplex.ts'
import { at } from '../at.ts'
import { type LeadFlow, costIn, enable, newLeadFlow, priceOf, priceOfHost } from './lead-flow.ts'
import { type NearLeads, nearLeadsOf } from './near-leads.ts'
import { type HostInYear, type Year, isFreeOn, leadCost, mayLead } from './year.ts'

export type DatesBudget = {
  /** Rounds of pricing: leads that were not thought of for a host are looked at again. */
  readonly rounds: number
  /** Rounds of closing what breaks a rule between two reviews. */
  readonly repairs: number
}

export const standardDatesBudget: DatesBudget = { rounds: 40, repairs: 200 }

/** The flow with the least cost over all leads, and what no dates can cost less than. */
export type BestLeads = { readonly leadFlow: LeadFlow; readonly near: NearLeads; readonly bound: number }

const enough = 12

/** One review a week and so many a year for each lead; days between two reviews and loads of weeks are seen to afterwards. */
export function bestLeads(year: Year, { rounds }: DatesBudget): BestLeads {
  const leadFlow = newLeadFlow(year)
  const near = nearLeadsOf(year)
  const known = year.hosts.map((host) => {
    const leads = nearest(host, near)
    for (const lead of leads) enable(leadFlow, host, lead)
    return new Set(leads)
  })
  return { leadFlow, near, bound: priced({ leadFlow, near, known }, rounds) }
}

function nearest({ host }: HostInYear, near: NearLeads): number[] {
  for (let km = 25; km < 800; km *= 1.6) {
    const leads = near.within(host.place, km)
    if (leads.length >= Math.min(enough, near.count)) return leads
  }
  return near.within(host.place, Number.POSITIVE_INFINITY)
}

export type Priced = {
  readonly leadFlow: LeadFlow
  readonly near: NearLeads
  readonly known: readonly Set<number>[]
}

/** Solves, adds leads that would lower the cost, and solves again until there are none: the least cost over all leads. */
function priced({ leadFlow, near, known }: Priced, rounds: number): number {
  for (let round = 1; ; round += 1) {
    cheapestFlow(leadFlow.flow)
    let shortfall = 0
    const added: [HostInYear, number[]][] = []
    for (const host of leadFlow.year.hosts) {
      const helpful = helpfulLeads({ leadFlow, near }, host, at(known, host.index))
      if (helpful.length === 0) continue
      shortfall += Math.min(...helpful.map(({ saves }) => -saves))
      const best = helpful
        .toSorted((one, other) => other.saves - one.saves || one.lead - other.lead)
        .slice(0, 12)
      added.push([host, best.map(({ lead }) => lead)])
    }
    if (added.length === 0 || round >= rounds) return costIn(leadFlow) + shortfall
    for (const [host, leads] of added)
      for (const lead of leads) {
        at(known, host.index).add(lead)
        enable(leadFlow, host, lead)
      }
  }
}

const negligible = 1e-6

type Helpful = { readonly lead: number; readonly saves: number }

/** Leads not thought of who could lead this host for less than it costs now; the way alone rules out all that live too far. */
function helpfulLeads(
  { leadFlow, near }: Pick<Priced, 'leadFlow' | 'near'>,
  host: HostInYear,
  known: ReadonlySet<number>,
): Helpful[] {
  const { year } = leadFlow
  const now = priceOfHost(leadFlow, host.index)
  const least = Math.min(...host.slots.map(({ cost }) => cost))
  const km = ((now - least) * 10) / Math.max(0.01, year.problem.policy.weights.tenKilometres) + 10
  if (known.size >= near.count || km <= 0 || host.slots.length === 0) return []
  return near.within(host.host.place, km).flatMap((lead): Helpful[] => {
    const person = at(year.leads, lead)
    const cost = leadCost(year, host.host, person)
    if (now - least - cost <= negligible || known.has(lead) || person.limit < 1) return []
    let saves = negligible
    for (const slot of host.slots) {
      const saving = now - slot.cost - cost - priceOf(leadFlow, lead, slot.week)
      if (saving > saves && isFreeOn(year, lead, slot.day)) saves = saving
    }
    return saves > negligible && mayLead(year, host.host, person) ? [{ lead, saves }] : []
  })
}
