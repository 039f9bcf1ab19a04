import { z } from 'zod'
import { type Decision, type Occasion, act, happened, theSystem } from '#kernel'
import { PartnershipYear, periodOfYear, theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { allMetrics } from '../definitions/all-metrics.ts'
import { computeAll } from '../engine/compute.ts'
import type { Figure } from '../engine/figure.ts'
import { type YearFrozen, yearFrozen } from '../facts.ts'
import { SnapshotId } from '../ids.ts'
import type { YearRows } from '../metric.ts'
import { refused } from '../refusals.ts'
import { yearRows } from '../rows/year-rows-read-model.ts'
import { coursesTo } from './keep-courses.ts'
import { figureChanges, rowChanges } from './snapshot-changes.ts'
import { type Snapshot, figuresBefore, findSnapshot, insertSnapshot, snapshotRows } from './snapshot-store.ts'

const Input = z.object({
  year: PartnershipYear,
  why: z
    .string()
    .trim()
    .min(1, 'Say in a few words why you freeze it')
    .max(200, 'Use at most 200 characters'),
})
type Input = z.infer<typeof Input>

type Version = {
  readonly version: number
  readonly figures: readonly Figure[]
  readonly rows: YearRows
}
type State = {
  readonly now: Omit<Version, 'version'> & Pick<Snapshot, 'before' | 'courses'>
  readonly latest: Version | null
}

/** The fact, and with it what is frozen. */
type Frozen = YearFrozen & { readonly now: State['now']; readonly why: string }

/**
 * Keeps a year's figures with the rows and definitions that they are made of, as the next version.
 * Returns refused('nothing-changed') when the latest version says the same.
 */
export const freezeYear = act<Transactor, Input, State, Frozen>({
  name: 'impact.freezeYear',
  input: Input,
  load: async (tx, { year }, { today }) => {
    const rows = await yearRows(tx, { year, today })
    const latest = await findSnapshot(tx, year)
    return {
      now: {
        rows,
        figures: computeAll(allMetrics, rows),
        before: await figuresBefore(tx, { year, today }),
        courses: await coursesTo(tx, { year, today }),
      },
      latest: latest && { ...latest, rows: await snapshotRows(tx, latest.id) },
    }
  },
  may: theOffice.or(theSystem),
  decide,
  apply: (tx, { body, now, why }, { at, by }) =>
    insertSnapshot(tx, {
      id: body.snapshot,
      year: body.year,
      version: body.version,
      why,
      at,
      by,
      ...now,
      definitions: allMetrics,
    }),
})

export function decide(
  { now, latest }: State,
  { year, why }: Input,
  { fresh, today }: Pick<Occasion, 'fresh' | 'today'>,
): Decision<Frozen> {
  if (today < periodOfYear(year).from) return refused('year-not-begun', { year })
  const changes = latest ? figureChanges(latest.figures, now.figures) : now.figures
  if (latest && changes.length === 0 && rowChanges(latest.rows, now.rows).length === 0)
    return refused('nothing-changed', { version: latest.version })
  const frozen = yearFrozen({
    snapshot: fresh(SnapshotId),
    year,
    version: (latest?.version ?? 0) + 1,
    changed: changes.length,
  })
  return happened({ ...frozen, now, why })
}
