import type { Day } from '#kernel'
import type { PartnershipYear } from '#partnership'
import type { Reader } from '#platform/database'
import { allMetrics } from '../definitions/all-metrics.ts'
import { computeAll } from '../engine/compute.ts'
import type { Figure } from '../engine/figure.ts'
import { type KeptCourse, courseMetrics } from '../figures/course.ts'
import { findYears } from '../figures/version-store.ts'
import { yearRows } from '../rows/year-rows-read-model.ts'
import { findSnapshot } from './snapshot-store.ts'
import { findTargets } from './target-store.ts'

const drawn = allMetrics.filter(({ id }) => courseMetrics.some((metric) => metric === id))
const sources = [...new Set(drawn.map(({ rows }) => rows))]

/**
 * How the drawn figures came to a year, as it is known today: each year before it as it was frozen or, if it never was,
 * out of its rows; and the nearest target from that year on.
 */
export async function coursesTo(
  db: Reader,
  { year, today }: { readonly year: PartnershipYear; readonly today: Day },
): Promise<KeptCourse[]> {
  const earlier = (await findYears(db, today)).filter((one) => one < year).toSorted()
  const known = await Promise.all(
    earlier.map(async (one) => ({ year: one, figures: await figuresIn(db, one, today) })),
  )
  const targets = await findTargets(db)
  return courseMetrics.map((metric) => {
    const target = targets.find((one) => one.metric === metric && one.year >= year)
    return {
      metric,
      years: known.map(({ year: one, figures }) => ({
        year: one,
        value: figures.find((figure) => figure.metric === metric)?.value ?? null,
      })),
      target: target ? { year: target.year, value: target.value } : null,
    }
  })
}

async function figuresIn(db: Reader, year: PartnershipYear, today: Day): Promise<readonly Figure[]> {
  const frozen = await findSnapshot(db, year)
  return frozen?.figures ?? computeAll(drawn, await yearRows(db, { year, today }, sources))
}
