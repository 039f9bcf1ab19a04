import type { App } from './context.ts'
import { officeHubRoutes } from './office/hubs/routes.tsx'
import { membershipRoutes } from './office/membership/routes.tsx'
import { peopleRoutes } from './office/people/routes.tsx'
import { seasonSetUpRoutes } from './office/season/season-routes.ts'
import { teamRoutes } from './office/team-routes.ts'
import { registerRoutes } from './office/register/routes.tsx'
import { hubRoutes } from './partner/hubs/routes.tsx'
import { mapRoutes } from './partner/map/routes.tsx'
import { reciprocityRoutes } from './partner/reciprocity/routes.tsx'
import { schoolRoutes } from './partner/schools/routes.tsx'
import { trustRoutes } from './partner/trusts/routes.tsx'
import { accountRoutes } from './public/account/routes.tsx'
import { outboxRoutes } from './public/demo/outbox-routes.tsx'
import { demoRoutes } from './public/demo/routes.tsx'
import { homeRoutes } from './public/home/routes.tsx'
import { openOfficeRoutes } from './public/sign-in/open-office-routes.tsx'
import { passkeyRoutes } from './public/sign-in/passkey-routes.ts'
import { signInRoutes } from './public/sign-in/routes.tsx'
import { secondStepRoutes } from './public/sign-in/second-step-routes.tsx'
import { practisingRoutes } from './reviewer/practising-routes.ts'
import { reviewingRoutes } from './reviewer/reviewing-routes.ts'
import { hostRoutes } from './school/host-routes.ts'

/** Every journey of the product; each lists its own routes. */
export const journeys: readonly ((app: App) => void)[] = [
  homeRoutes,
  signInRoutes,
  secondStepRoutes,
  passkeyRoutes,
  openOfficeRoutes,
  accountRoutes,
  demoRoutes,
  outboxRoutes,
  schoolRoutes,
  trustRoutes,
  hubRoutes,
  mapRoutes,
  officeHubRoutes,
  membershipRoutes,
  peopleRoutes,
  registerRoutes,
  teamRoutes,
  reviewingRoutes,
  practisingRoutes,
  reciprocityRoutes,
  seasonSetUpRoutes,
  hostRoutes,
]
