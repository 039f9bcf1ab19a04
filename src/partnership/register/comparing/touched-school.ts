import { toDaterange } from '#kernel'
import { SchoolId } from '../../ids.ts'
import type { ToCompare } from './to-compare.ts'
import { type FieldChange, fieldChanges } from './difference.ts'
import type { DraftSchool } from './draft-register.ts'
import { type RegisterSchool, schoolFieldWords } from '../register-school.ts'
import type { LifeRow, TrustTimesRow } from './register-plan.ts'
import type { TrustTime } from './trust-times.ts'

/** What befalls a school in the register. */
export type SchoolEvent = 'new' | 'academised' | 'merged' | 'closed' | 'reopened' | 'changed' | null

/** A school that an import would touch, with what it would write of it. */
export type TouchedSchool = DraftSchool & {
  readonly id: SchoolId
  readonly urn: number
  readonly name: string
  readonly event: SchoolEvent
  readonly changes: readonly FieldChange[]
  readonly lifeRows: readonly LifeRow[]
  readonly timesRow: TrustTimesRow | null
}

/** Null when nothing about the school would change. */
export function touchedSchool(one: DraftSchool, { was, fresh }: ToCompare): TouchedSchool | null {
  const differs = one.becomes !== null && one.known?.fingerprint !== one.fingerprint
  const lives = one.lives.filter((life) => !one.knownLives.some((known) => sameLife(life, known)))
  const moves = timesText(one.trustTimes) !== timesText(one.knownTrustTimes)
  if (!differs && lives.length === 0 && !moves) return null
  const called = one.becomes ?? one.known
  if (!called) return null
  const id = one.known?.id ?? fresh(SchoolId)
  return {
    ...one,
    id,
    urn: called.urn,
    name: called.name,
    event: differs ? eventOf(one) : null,
    changes: differs ? changesOf(one.becomes, was.get(id)) : [],
    lifeRows: lives.map((life) => ({ ...life, school: id, held: toDaterange(life.held) })),
    timesRow: moves ? { school: id, times: inRows(one.trustTimes) } : null,
  }
}

function eventOf({ known, becomes, lives }: DraftSchool): SchoolEvent {
  if (!becomes) return null
  if (!known) return 'new'
  if (known.urn !== becomes.urn) return 'academised'
  if (known.status !== 'closed' && becomes.status === 'closed')
    return lives.at(-1)?.endedBecause === 'merged' ? 'merged' : 'closed'
  return known.status === 'closed' && becomes.status === 'open' ? 'reopened' : 'changed'
}

const changesOf = (becomes: RegisterSchool | null, was: RegisterSchool | undefined): FieldChange[] =>
  becomes && was ? fieldChanges(schoolFieldWords, was, becomes) : []

type Life = DraftSchool['lives'][number]

const sameLife = (one: Life, other: Life): boolean =>
  one.urn === other.urn &&
  one.name === other.name &&
  one.endedBecause === other.endedBecause &&
  one.held.from === other.held.from &&
  one.held.until === other.held.until

const inRows = (times: readonly TrustTime[]): TrustTimesRow['times'] =>
  times.map(({ uid, held }) => ({ uid, held: toDaterange(held) }))

const timesText = (times: readonly TrustTime[]): string => JSON.stringify(inRows(times))
