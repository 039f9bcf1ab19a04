import type { App } from '../context.ts'
import { captureRoutes } from './evidence/capture-routes.tsx'
import { deviceRoutes } from './evidence/device-routes.ts'
import { evidenceRoutes } from './evidence/evidence-routes.tsx'
import { findingsRoutes } from './findings/findings-routes.tsx'

/** What the team does on the days of a review: notes, with a network or without, and what they come to. */
export function reviewDayRoutes(app: App) {
  for (const journey of [captureRoutes, deviceRoutes, evidenceRoutes, findingsRoutes]) journey(app)
}
