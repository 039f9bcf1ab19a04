import { toExamineView } from '#excellence'
import { show } from '../../answer.tsx'
import type { App } from '../../context.ts'
import { paths } from '../../paths.ts'
import { ToExamineScreen } from './to-examine-screen.tsx'

export function areasToExamineRoutes(app: App) {
  app.get(paths.areasToExamine.pattern, async (c) =>
    show(c, await toExamineView(c.var.reading), (areas) => ({
      title: 'Areas of Excellence to examine',
      breadcrumbs: [{ label: 'Reviewing', href: paths.myReviews() }],
      body: <ToExamineScreen areas={areas} />,
    })),
  )
}
