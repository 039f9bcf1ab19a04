import { refused } from '#kernel'
import { mayReadActivity } from '#timeline'
import { HubId, hubView, hubsView } from '#partnership'
import { refusedScreen, show } from '../../answer.tsx'
import type { App } from '../../context.ts'
import { england } from '../../england.ts'
import { paths } from '../../paths.ts'
import { HubScreen } from './hub-screen.tsx'
import { HubsScreen } from './hubs-screen.tsx'

export function hubRoutes(app: App) {
  app.get(paths.hubs.pattern, async (c) =>
    show(c, await hubsView(c.var.reading), (view) => ({
      title: 'Hubs',
      body: <HubsScreen view={view} england={england(c.var.services.config)} />,
    })),
  )

  app.get(paths.hub.pattern, async (c) => {
    const id = HubId.safeParse(c.req.param('hub'))
    if (!id.success) return refusedScreen(c, refused('not-found'))
    const leads = await mayReadActivity(c.var.reading, { kind: 'hub', id: id.data })
    return show(c, await hubView(c.var.reading, id.data), (hub) => ({
      title: hub.name,
      breadcrumbs: [{ label: 'Hubs', href: paths.hubs() }],
      body: <HubScreen hub={hub} leads={leads} />,
    }))
  })
}
