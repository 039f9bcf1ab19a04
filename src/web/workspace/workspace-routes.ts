import type { App } from '../context.ts'
import { enquiryRoutes } from './enquiry/routes.tsx'
import { followUpRoutes } from './follow-up/routes.tsx'
import { workspaceHomeRoutes } from './home/routes.tsx'
import { hostLeaderRoutes } from './hosts/routes.tsx'
import { packRoutes } from './pack/routes.tsx'
import { protocolRoutes } from './protocol/routes.tsx'
import { timetableRoutes } from './timetable/routes.tsx'
import { proformaRoutes } from './trust/proforma-routes.tsx'
import { trustPlanRoutes } from './trust/trust-plan-routes.tsx'
import { trustTeamRoutes } from './trust/trust-team-routes.tsx'

/** Where both parts of the team hold a review. */
export function workspaceRoutes(app: App) {
  for (const journey of [
    workspaceHomeRoutes,
    hostLeaderRoutes,
    packRoutes,
    followUpRoutes,
    enquiryRoutes,
    protocolRoutes,
    timetableRoutes,
    proformaRoutes,
    trustPlanRoutes,
    trustTeamRoutes,
  ])
    journey(app)
}
