import { type Figure, statusWords } from '../engine/figure.ts'
import { shownAs } from '../engine/rounding.ts'
import type { MetricDefinition } from '../metric.ts'
import { figureChanges } from '../snapshots/snapshot-changes.ts'

/** One figure that changed between two versions, as it was and is shown. */
export type FigureChangeLine = {
  readonly metric: string
  readonly title: string
  readonly was: string
  readonly becomes: string
}

export function changeLines(
  definitions: readonly MetricDefinition[],
  before: readonly Figure[],
  after: readonly Figure[],
): FigureChangeLine[] {
  const known = new Map(definitions.map((definition) => [definition.id, definition]))
  return figureChanges(before, after).flatMap(({ metric, was, becomes }) => {
    const definition = known.get(metric)
    if (!definition) return []
    return [
      { metric, title: definition.title, was: said(definition, was), becomes: said(definition, becomes) },
    ]
  })
}

/** With its n, for two figures that look alike may be made of different rows. */
function said(definition: MetricDefinition, figure: Figure | null): string {
  if (figure === null) return 'not among the figures'
  if (figure.value === null) return statusWords[figure.status]
  return `${shownAs(definition, figure.value)} (n = ${figure.n.toLocaleString('en-GB')})`
}
