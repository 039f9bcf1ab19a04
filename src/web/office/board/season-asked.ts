import { yearOf } from '#partnership'
import type { SeasonLine, SeasonsView } from '#seasons'
import type { Asked } from '../../context.ts'

/** The season that the address names, or this year’s, or the latest. */
export function seasonAsked(c: Asked, { seasons }: SeasonsView): SeasonLine | null {
  const named = seasons.find(({ id }) => id === c.req.query('season'))
  const thisYear = seasons.find(({ year }) => year === yearOf(c.var.reading.today))
  return named ?? thisYear ?? seasons[0] ?? null
}
