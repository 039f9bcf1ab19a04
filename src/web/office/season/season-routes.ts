import type { App } from '../../context.ts'
import { calendarRoutes } from './calendars/routes.tsx'
import { examRoutes } from './calendars/exam-routes.tsx'
import { proposedDatesRoutes } from './dates/routes.tsx'
import { policiesRoutes } from './policies/routes.tsx'
import { seasonSignUpRoutes } from './sign-up/routes.tsx'
import { seasonRoutes } from './year/routes.tsx'

/** How the office sets a season up. */
export function seasonSetUpRoutes(app: App) {
  for (const journey of [
    policiesRoutes,
    seasonRoutes,
    seasonSignUpRoutes,
    calendarRoutes,
    examRoutes,
    proposedDatesRoutes,
  ])
    journey(app)
}
