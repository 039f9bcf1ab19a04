import { refused } from '#kernel'
import { GroupId, groupView, myProgrammesView, programmeWords } from '#programmes'
import { refusedScreen, show } from '../../answer.tsx'
import type { App } from '../../context.ts'
import { paths } from '../../paths.ts'
import { GroupScreen } from './group-screen.tsx'
import { ProgrammesScreen } from './programmes-screen.tsx'
import { visitRoutes } from './visit-routes.tsx'

/** What somebody takes part in, their groups, and the visits that a facilitator plans and records. */
export function programmeRoutes(app: App) {
  app.get(paths.programmes.pattern, async (c) =>
    show(c, await myProgrammesView(c.var.reading), (view) => ({
      title: 'Programmes',
      body: <ProgrammesScreen view={view} />,
    })),
  )
  app.get(paths.programmeGroup.pattern, async (c) => {
    const id = GroupId.safeParse(c.req.param('group'))
    if (!id.success) return refusedScreen(c, refused('not-found'))
    return show(c, await groupView(c.var.reading, id.data), (view) => ({
      title: `${view.name}, ${programmeWords[view.programme]}`,
      breadcrumbs: [{ label: 'Programmes', href: paths.programmes() }],
      body: <GroupScreen view={view} />,
    }))
  })
  visitRoutes(app)
}
