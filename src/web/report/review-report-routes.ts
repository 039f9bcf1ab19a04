import type { App } from '../context.ts'
import { draftRoutes } from './draft/draft-routes.tsx'
import { gateRoutes } from './draft/gate-routes.tsx'
import { readThroughRoutes } from './draft/read-through-routes.tsx'
import { issuedRoutes } from './issued/issued-routes.tsx'
import { sharingRoutes } from './issued/sharing-routes.tsx'
import { networkRoutes } from './network/network-routes.tsx'
import { writeRoutes } from './write/write-routes.tsx'

/** A report from its first word to its readers. */
export function reviewReportRoutes(app: App) {
  draftRoutes(app)
  gateRoutes(app)
  writeRoutes(app)
  readThroughRoutes(app)
  issuedRoutes(app)
  sharingRoutes(app)
  networkRoutes(app)
}
