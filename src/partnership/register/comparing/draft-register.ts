import type { SchoolId } from '../../ids.ts'
import { fingerprintOf } from './fingerprint.ts'
import { inTime } from './in-time.ts'
import type { KnownLife, KnownRegister, KnownSchool } from './known-register.ts'
import { type Lineage, type Lineages, lineagesOf } from './lineage.ts'
import { type Life, type LifeSources, livesOf } from './lives.ts'
import type { RegisterReading } from '../reading/read-register.ts'
import type { RegisterSchool } from '../register-school.ts'
import { type TrustTime, trustTimesOf } from './trust-times.ts'

/** One school as the files and what is known would have it together. */
export type DraftSchool = {
  readonly known: KnownSchool | null
  /** Null when the files say nothing about the school itself. */
  readonly becomes: RegisterSchool | null
  readonly fingerprint: string
  readonly lives: readonly Life[]
  readonly knownLives: readonly KnownLife[]
  readonly trustTimes: readonly TrustTime[]
  readonly knownTrustTimes: readonly TrustTime[]
}

export type Draft = {
  readonly schools: readonly DraftSchool[]
  readonly unjoined: Lineages['unjoined']
  /** The schools whose fields change: what is known of them is wanted for the difference. */
  readonly changing: readonly SchoolId[]
}

/** Puts what was read beside what is known, school by school in the order of their URNs. */
export function draftOf(reading: RegisterReading, known: KnownRegister): Draft {
  const desk = deskOf(reading, known)
  const urns = reading.schools.map(({ school }) => school.urn)
  const lineages = lineagesOf(urns, reading.links, { known, standing: desk.standing })
  const sources = { ...desk.sources, step: (urn: number) => lineages.continuations.get(urn) }
  const schools = lineages.all.map((lineage) => drafted(lineage, { desk, reading, sources }))
  const changing = schools.flatMap(({ known, becomes, fingerprint }) =>
    known && becomes && known.fingerprint !== fingerprint ? [known.id] : [],
  )
  return { schools, unjoined: lineages.unjoined, changing }
}

type Desk = ReturnType<typeof deskOf>

/** Everything that is looked up by URN or by school. */
function deskOf(reading: RegisterReading, known: KnownRegister) {
  const read = new Map(reading.schools.map((row) => [row.school.urn, row]))
  const knownBySchool = new Map(known.schools.map((school) => [school.id, school]))
  const lives = new Map(known.lives.map((life) => [life.urn, life]))
  const names = new Map(
    reading.links.flatMap(({ from, fromName }) => (fromName === null ? [] : [[from, fromName] as const])),
  )
  const merging = new Set(reading.links.flatMap(({ from, how }) => (how === 'merged' ? [from] : [])))
  const current = new Map(known.schools.map((school) => [school.urn, school]))
  return {
    read,
    knownBySchool,
    livesBySchool: Map.groupBy(known.lives, ({ school }) => school),
    trustTimesBySchool: Map.groupBy(known.trustTimes, ({ school }) => school),
    joinsByUrn: Map.groupBy(reading.joins, ({ urn }) => urn),
    standing: (urn: number) => {
      const told = read.get(urn)
      if (told) return { status: told.school.status, read: true }
      return lives.has(urn) ? { status: current.get(urn)?.status ?? 'closed', read: false } : undefined
    },
    sources: {
      told: (urn: number) => read.get(urn)?.school,
      known: (urn: number) => lives.get(urn),
      nameInLinks: (urn: number) => names.get(urn),
      merged: (urn: number) => merging.has(urn),
      asOf: reading.asOf,
    },
  }
}

type Beside = { readonly desk: Desk; readonly reading: RegisterReading; readonly sources: LifeSources }

function drafted(lineage: Lineage, { desk, reading, sources }: Beside): DraftSchool {
  const known = lineage.school ? (desk.knownBySchool.get(lineage.school) ?? null) : null
  const urn = lineage.urns.at(-1) ?? 0
  const read = desk.read.get(urn)
  const becomes = read ? completed(read.school, known, { reading, sources }) : null
  const lives = livesOf(lineage, sources)
  const knownLives = lineage.school ? (desk.livesBySchool.get(lineage.school) ?? []) : []
  const knownTrustTimes = timesOf(lineage, desk)
  const trustTimes = trustTimesOf(
    {
      joins: lineage.urns.flatMap((one) => desk.joinsByUrn.get(one) ?? []),
      today: read && reading.tellsTrusts ? (read.trust?.uid ?? null) : undefined,
      closedFrom: read?.school.status === 'closed' ? (lives.at(-1)?.held.until ?? null) : null,
      asOf: reading.asOf,
    },
    knownTrustTimes,
  )
  const fingerprint = becomes ? fingerprintOf(becomes) : ''
  return { known, becomes, fingerprint, lives, knownLives, trustTimes, knownTrustTimes }
}

const timesOf = ({ school }: Lineage, { trustTimesBySchool }: Desk): TrustTime[] =>
  (school ? (trustTimesBySchool.get(school) ?? []) : [])
    .map(({ uid, held }) => ({ uid, held }))
    .sort((one, other) => inTime(one.held.from, other.held.from))

/** Where files are silent, what is known stays; but a school under a new URN opened when it took that URN. */
function completed(
  school: RegisterSchool,
  known: KnownSchool | null,
  { reading, sources }: Pick<Beside, 'reading' | 'sources'>,
): RegisterSchool {
  const tellsOpening = !reading.silent.has('openedOn')
  const openedOn = tellsOpening ? school.openedOn : (sources.step(school.urn)?.on ?? null)
  if (known?.urn === school.urn) return { ...school, ...known.silent }
  return known || openedOn !== school.openedOn ? { ...school, ...known?.silent, openedOn } : school
}
