import type { App } from './context.ts'
import { partnershipRoutes } from './office/partnership-routes.ts'
import { directoryRoutes } from './partner/directory-routes.ts'
import { doorRoutes } from './public/door-routes.ts'
import { seasonSetUpRoutes } from './office/season/season-routes.ts'
import { teamRoutes } from './office/team-routes.ts'
import { reciprocityRoutes } from './partner/reciprocity/routes.tsx'
import { workspaceRoutes } from './workspace/workspace-routes.ts'
import { homeRoutes } from './public/home/routes.tsx'
import { practisingRoutes } from './reviewer/practising-routes.ts'
import { reviewDayRoutes } from './reviewer/review-day-routes.ts'
import { reviewingRoutes } from './reviewer/reviewing-routes.ts'
import { surveyRoutes } from './partner/surveys/survey-routes.ts'
import { reportRoutes } from './trustee/report/routes.tsx'
import { impactRoutes } from './public/impact/routes.tsx'
import { exportRoutes } from './trustee/exports/routes.tsx'
import { figureRoutes } from './trustee/figures/routes.tsx'
import { hostRoutes } from './school/host-routes.ts'

/** Every journey of the product; each lists its own routes. */
export const journeys: readonly ((app: App) => void)[] = [
  homeRoutes,
  doorRoutes,
  directoryRoutes,
  partnershipRoutes,
  teamRoutes,
  reviewingRoutes,
  practisingRoutes,
  reciprocityRoutes,
  seasonSetUpRoutes,
  figureRoutes,
  exportRoutes,
  reportRoutes,
  impactRoutes,
  hostRoutes,
  surveyRoutes,
  workspaceRoutes,
  reviewDayRoutes,
]
