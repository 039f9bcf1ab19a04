import { mapView } from '#partnership'
import { show } from '../../answer.tsx'
import type { App } from '../../context.ts'
import { england } from '../../england.ts'
import { paths } from '../../paths.ts'
import { MapScreen } from './map-screen.tsx'

export function mapRoutes(app: App) {
  app.get(paths.map.pattern, async (c) =>
    show(c, await mapView(c.var.reading), (view) => ({
      title: 'Map of partner schools',
      breadcrumbs: [{ label: 'Schools', href: paths.schools() }],
      body: <MapScreen view={view} england={england(c.var.services.config)} />,
    })),
  )
}
