import { reviewReportRoutes } from '../report/review-report-routes.ts'
import type { App } from '../context.ts'
import { placeRoutes } from '../public/place/routes.tsx'
import { moveRoutes } from '../public/move/routes.tsx'
import { standbyRoutes } from '../public/standby/routes.tsx'
import { areasToExamineRoutes } from './areas/routes.tsx'
import { calendarFeedRoutes } from './calendar/routes.tsx'
import { choosingRoutes } from './choosing/routes.tsx'
import { myReviewsRoutes } from './places/routes.tsx'

/** Everything that a reviewer does about reviews: choosing, answering, being there. */
export function reviewingRoutes(app: App) {
  reviewReportRoutes(app)
  choosingRoutes(app)
  myReviewsRoutes(app)
  areasToExamineRoutes(app)
  calendarFeedRoutes(app)
  placeRoutes(app)
  standbyRoutes(app)
  moveRoutes(app)
}
