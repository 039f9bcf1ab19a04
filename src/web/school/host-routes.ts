import type { App } from '../context.ts'
import { nominationRoutes } from './areas/routes.tsx'
import { reviewDatesRoutes } from './dates/routes.tsx'
import { hostingRoutes } from './hosting/routes.tsx'
import { insetRoutes } from './calendar/inset-routes.tsx'
import { schoolTermsRoutes } from './calendar/terms-routes.tsx'
import { hostedReviewRoutes } from './review/routes.tsx'
import { wishRoutes } from './review/wish-routes.tsx'

/** How a school hosts a review. */
export function hostRoutes(app: App) {
  for (const journey of [
    hostingRoutes,
    reviewDatesRoutes,
    hostedReviewRoutes,
    wishRoutes,
    insetRoutes,
    schoolTermsRoutes,
    nominationRoutes,
  ])
    journey(app)
}
