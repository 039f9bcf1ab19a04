import type { App } from '../context.ts'
import { practitionerRoutes } from '../office/practitioners/routes.tsx'
import { trainingRoutes } from '../office/training/routes.tsx'
import { timelineRoutes } from '../partner/timeline/routes.tsx'
import { profileRoutes } from './profile/routes.ts'

/** The journeys of everybody who practises: their record, their training, and what they have been told. */
export function practisingRoutes(app: App) {
  profileRoutes(app)
  trainingRoutes(app)
  practitionerRoutes(app)
  timelineRoutes(app)
}
