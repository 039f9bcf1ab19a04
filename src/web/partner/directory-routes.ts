import type { App } from '../context.ts'
import { areaRoutes } from './areas/routes.tsx'
import { hubRoutes } from './hubs/routes.tsx'
import { mapRoutes } from './map/routes.tsx'
import { programmeRoutes } from './programmes/routes.tsx'
import { schoolRoutes } from './schools/routes.tsx'
import { trustReviewRoutes } from './trust-reviews/routes.tsx'
import { trustRoutes } from './trusts/routes.tsx'

/** What every partner may look up, and take part in. */
export function directoryRoutes(app: App) {
  schoolRoutes(app)
  trustRoutes(app)
  hubRoutes(app)
  mapRoutes(app)
  areaRoutes(app)
  programmeRoutes(app)
  trustReviewRoutes(app)
}
