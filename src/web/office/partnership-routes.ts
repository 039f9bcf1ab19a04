import type { App } from '../context.ts'
import { keptAreaRoutes } from './areas/routes.tsx'
import { eventRoutes } from './events/routes.tsx'
import { officeHubRoutes } from './hubs/routes.tsx'
import { membershipRoutes } from './membership/routes.tsx'
import { peopleRoutes } from './people/routes.tsx'
import { cohortRoutes } from './programmes/routes.tsx'
import { publishedRoutes } from './published/routes.tsx'
import { registerRoutes } from './register/routes.tsx'

/** What the office keeps of the partnership: hubs, memberships, people, the register, what is published, Areas of Excellence and programmes. */
export function partnershipRoutes(app: App) {
  officeHubRoutes(app)
  membershipRoutes(app)
  peopleRoutes(app)
  registerRoutes(app)
  publishedRoutes(app)
  keptAreaRoutes(app)
  cohortRoutes(app)
  eventRoutes(app)
}
