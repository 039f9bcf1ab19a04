import { type Day, type Subject, addDays, isRefused, isWeekend, perform, today } from '#kernel'
import { yearOf } from '#partnership'
import { type Facets, openRound, settledFrom } from '#surveys'
import { schoolDaysOf } from '#timeline'
import { type Product, bySystem, worldOf } from '../product.ts'
import type { Reachable } from '../review-read-model.ts'

export type Asking = {
  readonly code: string
  readonly subject: Subject
  readonly programme: string
  readonly series: string
  readonly title: string
  /** The day that it is about. */
  readonly held: Day
  readonly facets: Facets
  readonly readers: readonly string[]
  readonly people: readonly Reachable[]
  /** The first day on which it can be answered; today without it. */
  readonly from?: Day
}

/** Asks whoever can be reached by mail. Without a published questionnaire nobody is asked. */
export async function ask(product: Product, { held, from, people, ...about }: Asking): Promise<void> {
  const on = today(await product.clockNow())
  const reachable = people.filter(({ email }) => email !== null)
  const days = await answeringDays(product, reachable, from ?? on)
  const asked = await perform(await worldOf(product), openRound, {
    by: bySystem,
    input: {
      ...about,
      ...days,
      year: yearCounted(held, on),
      people: reachable.map(({ person, name }) => ({ person, name })),
    },
  })
  if (isRefused(asked)) product.log.warn({ survey: about.code, why: asked.refusal.code }, 'nobody was asked')
}

/** The year that it is about, unless that year’s results are settled. */
function yearCounted(held: Day, on: Day) {
  const year = yearOf(held)
  return on < settledFrom(year) ? year : yearOf(on)
}

const schoolDaysToAnswer = 10
const longestWait = 90

/** Two weeks of school to answer in: holidays do not count. */
async function answeringDays({ database }: Product, people: readonly Reachable[], wanted: Day) {
  const [first] = people
  const person = first?.person ?? null
  const schoolDays = await schoolDaysOf(database.reader, person === null ? [] : [person], wanted)
  const isOpen = (day: Day) => !isWeekend(day) && schoolDays(person)(day)
  const days = Array.from({ length: longestWait }, (_, after) => addDays(wanted, after))
  const open = days.filter(isOpen)
  return {
    opensOn: open[0] ?? wanted,
    closesOn: open[schoolDaysToAnswer] ?? addDays(wanted, longestWait),
  }
}
