import { type Refused, refused } from '#kernel'
import { CohortId, type CohortView, cohortView } from '#programmes'
import type { Asked } from '../../context.ts'
import { paths } from '../../paths.ts'

export const cohortIn = (c: Asked): string => c.req.param('cohort') ?? ''

export const cohortsLink = { label: 'Cohorts and groups', href: paths.cohorts() }

/** The cohort that the address names. */
export async function cohortAsked(c: Asked): Promise<CohortView | Refused> {
  const id = CohortId.safeParse(cohortIn(c))
  return id.success ? cohortView(c.var.reading, id.data) : refused('not-found')
}
