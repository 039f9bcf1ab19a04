import { addDays, dateRange } from '#kernel'
import type { Practitioner } from '../problem.ts'
import { kilometres } from '../travel.ts'
import type { Envied } from './envy.ts'
import { type HostInYear, type Slot, type Year, hasNoTie } from './year.ts'

type Told = {
  readonly year: Year
  readonly there: HostInYear
  readonly slot: Slot | null
  readonly lead: Practitioner | null
  readonly envied: Envied
}

/** When, who leads, and what that costs the others: three plain sentences. */
export function reasonsFor(told: Told): [string, string, string] {
  return [when(told), whoLeads(told), whatOthersLose(told)]
}

function when({ there, slot }: Told): string {
  const { host, slots } = there
  if (!slot) return `None of the dates that ${host.name} offered can be: ask it for others.`
  const dates = dateRange(slot.first, addDays(slot.first, 2))
  const better = slots.filter(({ rank }) => rank < slot.rank).length
  if (better === 0) return `${host.name} has ${dates}, what it would like best of the dates that can be.`
  return `${host.name} has ${dates}, its wish number ${slot.rank}: the lead whom an earlier one needs is worth more elsewhere.`
}

function whoLeads({ there, slot, lead }: Told): string {
  const { host } = there
  if (!lead)
    return slot
      ? 'Nobody who may lead it then has a review to spare.'
      : 'Without dates it has no Lead Reviewer.'
  const km = Math.round(kilometres(lead.home, host.place))
  const knows = lead.phases.includes(host.phase) ? 'knows its phase' : 'knows other phases'
  return `${lead.name} leads: free on all three days, without a tie to the school, ${km} km away in a straight line, and ${knows}.`
}

function whatOthersLose({ year, there, lead, envied }: Told): string {
  if (!lead) {
    const may = year.leads.filter((person) => hasNoTie(there.host, person)).length
    return `${may} Lead Reviewers could lead this school on other dates: ask for one of theirs.`
  }
  if (!envied) return 'It takes nothing that another host would need.'
  return `${envied.by} would gain ${envied.points.toLocaleString('en-GB')} points if ${lead.name} were free in that week.`
}
