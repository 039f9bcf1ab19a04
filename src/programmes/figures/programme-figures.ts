import type { Phase } from '#partnership'
import type { ProgrammeFacilitator, ProgrammeMember, ProgrammeVisit } from './cohort-rows-read-model.ts'
import { type Programme, programmes } from '../programme.ts'

export type ProgrammeFigures = {
  readonly programme: Programme
  readonly members: number
  /** Of schools alone. */
  readonly byPhase: ReadonlyMap<Phase, number>
  /** Members by the name of their group; who has none is left out. */
  readonly byGroup: ReadonlyMap<string, number>
  readonly facilitators: number
  readonly visits: number
  readonly visitors: number
}

export type ProgrammeRows = {
  readonly members: readonly Pick<ProgrammeMember, 'programme' | 'phase' | 'groupName'>[]
  readonly facilitators: readonly Pick<ProgrammeFacilitator, 'programme'>[]
  readonly visits: readonly Pick<ProgrammeVisit, 'programme' | 'visitors'>[]
}

/** A year's programmes in figures, each counted from the rows it is given. */
export function programmeFigures({ members, facilitators, visits }: ProgrammeRows): ProgrammeFigures[] {
  return programmes.map((programme) => {
    const its = <Row extends { readonly programme: Programme }>(rows: readonly Row[]) =>
      rows.filter((row) => row.programme === programme)
    return {
      programme,
      members: its(members).length,
      byPhase: counted(its(members).flatMap(({ phase }) => phase ?? [])),
      byGroup: counted(its(members).flatMap(({ groupName }) => groupName ?? [])),
      facilitators: its(facilitators).length,
      visits: its(visits).length,
      visitors: its(visits).reduce((sum, { visitors }) => sum + visitors, 0),
    }
  })
}

function counted<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
