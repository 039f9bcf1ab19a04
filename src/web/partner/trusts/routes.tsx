import { refused } from '#kernel'
import { TrustId, trustView, trustsView } from '#partnership'
import { refusedScreen, show } from '../../answer.tsx'
import type { App } from '../../context.ts'
import { paths } from '../../paths.ts'
import { TrustScreen } from './trust-screen.tsx'
import { TrustsScreen } from './trusts-screen.tsx'

export function trustRoutes(app: App) {
  app.get(paths.trusts.pattern, async (c) => {
    const view = await trustsView(c.var.reading, c.req.query('q')?.trim() ?? '')
    return show(c, view, (trusts) => ({ title: 'Trusts', body: <TrustsScreen view={trusts} /> }))
  })

  app.get(paths.trust.pattern, async (c) => {
    const id = TrustId.safeParse(c.req.param('trust'))
    if (!id.success) return refusedScreen(c, refused('not-found'))
    return show(c, await trustView(c.var.reading, id.data), (trust) => ({
      title: trust.name,
      breadcrumbs: [{ label: 'Trusts', href: paths.trusts() }],
      body: <TrustScreen trust={trust} />,
    }))
  })
}
