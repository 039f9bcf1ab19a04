import type { App } from '../context.ts'
import { boardRoutes } from './board/routes.tsx'
import { frameworkRoutes } from './frameworks/routes.tsx'
import { outlookRoutes } from './outlook/routes.ts'
import { planRoutes } from './plan/routes.tsx'
import { putRightRoutes } from './repair/routes.tsx'
import { officeReviewRoutes } from './review/routes.tsx'
import { standbysRoutes } from './standbys/routes.tsx'

/** How the office sees to it that every review has its team, and what it is held with. */
export function teamRoutes(app: App) {
  boardRoutes(app)
  officeReviewRoutes(app)
  planRoutes(app)
  outlookRoutes(app)
  putRightRoutes(app)
  standbysRoutes(app)
  frameworkRoutes(app)
}
