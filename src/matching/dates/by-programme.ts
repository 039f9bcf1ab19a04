import { type Day, daysBetween, daysFrom, weekOf } from '#kernel'
import type { Practitioner } from '../problem.ts'
import { highsRuntime } from '../solver/exact/highs-runtime.ts'
import { newSheet } from '../solver/exact/sheet.ts'
import { kilometres } from '../travel.ts'
import { checkDates } from './check-dates.ts'
import { roomIn } from './cost-of-dates.ts'
import type { DatesProblem, HostToDate, Wish } from './dates-problem.ts'

type Choice = { readonly host: HostToDate; readonly wish: Wish; readonly lead: Practitioner | null }

/**
 * What the best dates and leads cost, points: every host at each wish with each lead whom the checker lets pass is listed, and
 * HiGHS chooses; each week has a column for its first review, its second and so on. A yardstick for dozens of hosts, with nothing of
 * the search; without fixed dates, forbidden pairs and surcharges.
 */
export async function costByProgramme(problem: DatesProblem): Promise<number> {
  const sheet = newSheet()
  const choices = problem.hosts.flatMap((host) => choicesOf(problem, host))
  const rowOf = new Map(problem.hosts.map((host) => [host, sheet.row(1, 1)]))
  const limits = new Map(problem.leads.map((lead) => [lead, sheet.row(0, lead.limit)]))
  const clashes = problem.leads.flatMap((lead) =>
    clashesOf(choices, lead).map((has) => ({ has, row: sheet.row(0, 1) })),
  )
  const weeks = weeksOf(choices).map((monday) => ({
    has: ({ wish }: Choice) => weekOf(wish.first) === monday,
    row: sheet.row(0, 0),
    costs: costsOfWeek(problem, monday),
  }))
  for (const row of rowOf.values())
    sheet.column({ cost: problem.policy.weights.noDates, upper: 1, entries: [[row, 1]], whole: true })
  for (const choice of choices)
    sheet.column({
      cost: costOf(problem, choice),
      upper: 1,
      entries: [rowOf.get(choice.host), choice.lead && limits.get(choice.lead)]
        .concat([...clashes, ...weeks].map(({ has, row }) => (has(choice) ? row : null)))
        .flatMap((row) => (row === null || row === undefined ? [] : [[row, 1] as const])),
      whole: true,
    })
  for (const { row, costs } of weeks)
    for (const cost of costs) sheet.column({ cost, upper: 1, entries: [[row, -1]], whole: true })
  const model = (await highsRuntime()).createModel(sheet.model(false))
  try {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 })
    model.run()
    const { colValue } = model.getSolution()
    const costs = [
      ...problem.hosts.map(() => problem.policy.weights.noDates),
      ...choices.map((choice) => costOf(problem, choice)),
      ...weeks.flatMap((week) => week.costs),
    ]
    return costs.reduce((sum, cost, index) => sum + ((colValue[index] ?? 0) > 0.5 ? cost : 0), 0)
  } finally {
    model.dispose()
  }
}

function choicesOf(problem: DatesProblem, host: HostToDate): Choice[] {
  return host.wishes.flatMap((wish) =>
    [null, ...problem.leads].flatMap((lead): Choice[] => {
      const review = { host: host.id, days: daysFrom(wish.first, 3), lead: lead?.id ?? null }
      const alone = { ...problem, hosts: [host], leads: lead ? [{ ...lead, limit: 1 }] : [] }
      return lead?.limit === 0 || checkDates(alone, { reviews: [review] }).length > 0
        ? []
        : [{ host, wish, lead }]
    }),
  )
}

function costOf({ policy: { weights } }: DatesProblem, { host, wish, lead }: Choice): number {
  const rank = weights.rank * (wish.rank - 1)
  if (lead === null) return rank + weights.noLead
  const away = Math.round((weights.tenKilometres * kilometres(lead.home, host.place)) / 10)
  return rank + away + (lead.phases.includes(host.phase) ? 0 : weights.otherPhase)
}

type Has = (choice: Choice) => boolean

/** Of a lead's reviews that begin within so many days, one at most. */
function clashesOf(choices: readonly Choice[], lead: Practitioner): Has[] {
  const firsts = new Set(choices.filter((choice) => choice.lead === lead).map(({ wish }) => wish.first))
  return [...firsts].map((first) => (choice) => {
    const later = daysBetween(first, choice.wish.first)
    return choice.lead === lead && later >= 0 && later < lead.gapDays + 3
  })
}

const weeksOf = (choices: readonly Choice[]): Day[] => [
  ...new Set(choices.map(({ wish }) => weekOf(wish.first))),
]

/** What a week's first review costs besides, its second, and so on for as many as it may have. */
function costsOfWeek(problem: DatesProblem, monday: Day): number[] {
  const { mostAWeek, weights } = problem.policy
  const room = roomIn(problem, monday)
  return Array.from({ length: mostAWeek ?? problem.hosts.length }, (_, before) =>
    Math.round((weights.crowding * before) / room),
  )
}
