import type { Difference, MergedSchool, TrustMove } from './difference.ts'
import type { RegisterReading } from '../reading/read-register.ts'
import type { TouchedSchool } from './touched-school.ts'
import type { TrustTime } from './trust-times.ts'

export type Names = {
  readonly ofTrust: (uid: number) => string
  readonly mergedInto: (urn: number) => MergedSchool['into']
}

type SchoolDifference = Omit<Difference, 'unjoined' | 'newTrusts' | 'changedTrusts'>

/** Each touched school under what befalls it; a school may also move between trusts, or gain earlier URNs. */
export function tellSchools(touched: readonly TouchedSchool[], names: Names): SchoolDifference {
  const having = (event: TouchedSchool['event']) => touched.filter((one) => one.event === event)
  return {
    new: having('new').flatMap(({ urn, name, becomes }) =>
      becomes ? [{ urn, name, phase: becomes.phase, status: becomes.status, laName: becomes.laName }] : [],
    ),
    changed: having('changed').map(({ urn, name, changes }) => ({ urn, name, changes })),
    closed: having('closed').map((one) => changing(one, lastDayEnd(one))),
    reopened: having('reopened').map((one) => changing(one, one.becomes?.openedOn ?? null)),
    academised: having('academised').map((one) => ({
      ...changing(one, one.lives.at(-1)?.held.from ?? null),
      earlierUrn: one.known?.urn ?? one.urn,
      earlierName: one.known?.name ?? one.name,
    })),
    merged: having('merged').map((one) => ({
      ...changing(one, lastDayEnd(one)),
      into: names.mergedInto(one.urn),
    })),
    trustMoves: touched.flatMap((one) => trustMove(one, names)),
    histories: touched.flatMap(({ urn, name, known, lives, knownLives, event }) => {
      const earlier = lives.slice(0, -1).filter((life) => knownLives.every((one) => one.urn !== life.urn))
      if (!known || event === 'academised' || earlier.length === 0) return []
      return [{ urn, name, earlierUrns: earlier.map((life) => life.urn) }]
    }),
  }
}

const changing = ({ urn, name, changes }: TouchedSchool, on: TrustMove['on']) => ({ urn, name, on, changes })

const lastDayEnd = ({ lives, becomes }: TouchedSchool) =>
  becomes?.closedOn ?? lives.at(-1)?.held.until ?? null

function trustMove(
  { known, urn, name, trustTimes, knownTrustTimes }: TouchedSchool,
  names: Names,
): TrustMove[] {
  const [before, after] = [inForce(knownTrustTimes), inForce(trustTimes)]
  if (!known || before?.uid === after?.uid) return []
  return [
    {
      urn,
      name,
      from: before ? names.ofTrust(before.uid) : null,
      to: after ? names.ofTrust(after.uid) : null,
      on: after?.held.from ?? trustTimes.at(-1)?.held.until ?? null,
    },
  ]
}

const inForce = (times: readonly TrustTime[]): TrustTime | undefined =>
  times.findLast(({ held }) => held.until === null)

/** What became of each school that merged, by the links. */
export function mergers({ links, schools }: RegisterReading): Names['mergedInto'] {
  const into = new Map(links.flatMap(({ from, to, how }) => (how === 'merged' ? [[from, to] as const] : [])))
  const names = new Map(schools.map(({ school }) => [school.urn, school.name]))
  return (urn) => {
    const to = into.get(urn)
    return to === undefined ? null : { urn: to, name: names.get(to) ?? `School ${to}` }
  }
}
