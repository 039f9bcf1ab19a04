import { workspaceHomeView } from '#reviews'
import { show } from '../../answer.tsx'
import type { App } from '../../context.ts'
import { paths } from '../../paths.ts'
import { ofReview } from '../review-id.ts'
import { WorkspaceHomeScreen } from './workspace-home-screen.tsx'

export function workspaceHomeRoutes(app: App) {
  app.get(paths.workspace.pattern, async (c) =>
    show(c, await ofReview(c, (review) => workspaceHomeView(c.var.reading, review)), (view) => ({
      title: `Review at ${view.hostName}`,
      body: <WorkspaceHomeScreen view={view} />,
    })),
  )
}
