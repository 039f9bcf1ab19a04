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

/** The lives of one school, in order: each URN from when until when, and why it ended. */
export const livesOf = ({ urns }: Lineage, sources: LifeSources): Life[] =>
  urns.flatMap((urn, place) => {
    const known = sources.known(urn)
    const after = urns[place + 1]
    const step = after === undefined ? undefined : sources.step(after)
    if (after !== undefined && !step) return known ? [known] : []
    const told = sources.told(urn)
    if (!told && !step) return known ? [known] : []
    const name = told?.name ?? known?.name ?? sources.nameInLinks(urn) ?? `School ${urn}`
    const until = step ? beginning(step, sources) : endOf(urn, sources)
    const from = told?.openedOn ?? sources.step(urn)?.on ?? known?.held.from ?? longAgo
    return [{ urn, held: held(from, until), name, endedBecause: reasonOf(urn, after, sources) }]
  })

const beginning = ({ to, on }: Continuation, { told, asOf }: LifeSources): Day =>
  on ?? told(to)?.openedOn ?? asOf

/** The day after the last: a closing date is a school’s last day. */
function endOf(urn: number, { told, known, asOf }: LifeSources): Day | null {
  const school = told(urn)
  if (school?.status !== 'closed') return null
  return school.closedOn ? addDays(school.closedOn, 1) : (known(urn)?.held.until ?? asOf)
}

/** Where the dates contradict each other, the end is believed. */
const held = (from: Day, until: Day | null): Period =>
  until !== null && until <= from ? period(addDays(until, -1), until) : period(from, until)

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
