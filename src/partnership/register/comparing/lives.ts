import { type Day, type Period, addDays, day, period } from '#kernel'
import type { EndOfLife, KnownLife } from './known-register.ts'
import type { Continuation, Lineage } from './lineage.ts'
import type { RegisterSchool } from '../register-school.ts'

/** Since when a URN is held whose opening day nobody tells. */
export const longAgo = day('1900-01-01')

/** A school under one URN. */
export type Life = {
  readonly urn: number
  readonly held: Period
  readonly name: string
  readonly endedBecause: EndOfLife | null
}

/** What there is to know of a URN. */
export type LifeSources = {
  readonly told: (urn: number) => RegisterSchool | undefined
  readonly known: (urn: number) => KnownLife | undefined
  /** How a school came to this URN from the one before. */
  readonly step: (urn: number) => Continuation | undefined
  readonly nameInLinks: (urn: number) => string | undefined
  readonly merged: (urn: number) => boolean
  readonly asOf: Day
}

/** The lives of one school, in order and one at a time: each URN from when until when, and why it ended. */
export function livesOf({ urns }: Lineage, sources: LifeSources): Life[] {
  const lives: Life[] = []
  for (const [place, urn] of urns.entries()) {
    const life = lifeOf(urn, urns[place + 1], sources)
    if (life) lives.push(following(lives.at(-1), life))
  }
  return lives
}

function lifeOf(urn: number, next: number | undefined, sources: LifeSources): Life | undefined {
  const [told, known] = [sources.told(urn), sources.known(urn)]
  const step = next === undefined ? undefined : sources.step(next)
  if (!step && (next !== undefined || !told)) return known
  const name = told?.name ?? known?.name ?? sources.nameInLinks(urn) ?? `School ${urn}`
  const from = told?.openedOn ?? sources.step(urn)?.on ?? known?.held.from ?? longAgo
  const until = step ? beginning(step, sources) : endOf(urn, sources)
  return { urn, held: lasting(from, until), name, endedBecause: reasonOf(urn, next, sources) }
}

/** Where days contradict each other, a life begins when the one before has ended. */
function following(before: Life | undefined, life: Life): Life {
  const ended = before?.held.until ?? null
  if (ended === null || ended <= life.held.from) return life
  return { ...life, held: lasting(ended, life.held.until) }
}

/** At least a day, so that lives keep their order. */
const lasting = (from: Day, until: Day | null): Period =>
  period(from, until && later(until, addDays(from, 1)))

const later = (one: Day, other: Day): Day => (one > other ? one : other)

const beginning = ({ to, on }: Continuation, { told, asOf }: LifeSources): Day =>
  on ?? told(to)?.openedOn ?? asOf

/** The day after the last: a closing date is a school’s last day. */
function endOf(urn: number, { told, known, asOf }: LifeSources): Day | null {
  const school = told(urn)
  if (school?.status !== 'closed') return null
  return school.closedOn ? addDays(school.closedOn, 1) : (known(urn)?.held.until ?? asOf)
}

function reasonOf(
  urn: number,
  after: number | undefined,
  { told, known, merged }: LifeSources,
): EndOfLife | null {
  const next = after === undefined ? undefined : told(after)
  if (next) return isAcademy(next) ? 'academised' : 'closed'
  if (after !== undefined) return known(urn)?.endedBecause ?? 'closed'
  if (told(urn)?.status !== 'closed') return null
  return merged(urn) ? 'merged' : 'closed'
}

const isAcademy = ({ type, typeGroup }: RegisterSchool): boolean =>
  /^(academies|free schools)$/i.test(typeGroup ?? '') || /academy|free school/i.test(type ?? '')
