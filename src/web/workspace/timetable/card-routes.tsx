import { Day, refused } from '#kernel'
import { morningCardView } from '#reviews'
import { show } from '../../answer.tsx'
import type { App } from '../../context.ts'
import { paths } from '../../paths.ts'
import { ofReview } from '../review-id.ts'
import { workspaceCrumbs } from '../workspace-page.tsx'
import { MorningCardScreen } from './morning-card-screen.tsx'

export function morningCardRoutes(app: App) {
  app.get(paths.morningCard.pattern, async (c) => {
    const day = Day.safeParse(c.req.param('day'))
    const card = await ofReview(c, async (review) =>
      day.success ? morningCardView(c.var.reading, { review, day: day.data }) : refused('not-found'),
    )
    return show(c, card, (view) => ({
      title: `Day ${view.number} at ${view.hostName}`,
      breadcrumbs: workspaceCrumbs(view),
      body: <MorningCardScreen view={view} />,
    }))
  })
}
