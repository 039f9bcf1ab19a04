import { refused } from '#kernel'
import { TeamPlanId, type TeamsWanted, teamPlanView } from '#seasons'
import type { Asked } from '../../context.ts'
import { paths } from '../../paths.ts'

/** The plan that the address names. */
export async function planAsked(c: Asked, wanted: TeamsWanted) {
  const id = TeamPlanId.safeParse(c.req.param('plan'))
  return id.success ? teamPlanView(c.var.reading, id.data, wanted) : refused('not-found')
}

export const trail = (season: string) => [
  { label: 'Season board', href: paths.board({ season }) },
  { label: 'Plan teams', href: paths.plans({ season }) },
]

/** How long a browser without scripts waits before it asks again. */
export const waitSeconds = 4
