import type { App } from '../context.ts'
import { accountRoutes } from './account/routes.tsx'
import { outboxRoutes } from './demo/outbox-routes.tsx'
import { demoRoutes } from './demo/routes.tsx'
import { openOfficeRoutes } from './sign-in/open-office-routes.tsx'
import { passkeyRoutes } from './sign-in/passkey-routes.ts'
import { signInRoutes } from './sign-in/routes.tsx'
import { secondStepRoutes } from './sign-in/second-step-routes.tsx'

/** Every way in, somebody's own account, and the demonstration's. */
export function doorRoutes(app: App) {
  signInRoutes(app)
  secondStepRoutes(app)
  passkeyRoutes(app)
  openOfficeRoutes(app)
  accountRoutes(app)
  demoRoutes(app)
  outboxRoutes(app)
}
