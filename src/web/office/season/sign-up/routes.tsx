import { isRefused, refused } from '#kernel'
import { findPlaces } from '#partnership'
import { SeasonId, seasonView } from '#seasons'
import { refusedScreen, show } from '../../../answer.tsx'
import type { App } from '../../../context.ts'
import { paths } from '../../../paths.ts'
import { SignUpScreen } from './sign-up-screen.tsx'

export function seasonSignUpRoutes(app: App) {
  app.get(paths.seasonSignUp.pattern, async (c) => {
    const id = SeasonId.safeParse(c.req.param('season'))
    if (!id.success) return refusedScreen(c, refused('not-found'))
    const words = c.req.query('q')?.trim() ?? ''
    const found = await findPlaces(c.var.reading, words)
    if (isRefused(found)) return refusedScreen(c, found)
    return show(c, await seasonView(c.var.reading, id.data), (season) => ({
      title: 'Sign a school up',
      breadcrumbs: [
        { label: 'Seasons', href: paths.seasons() },
        { label: season.year, href: paths.season({ season: season.id }) },
      ],
      body: (
        <SignUpScreen season={season} words={words} schools={found.filter(({ kind }) => kind === 'school')} />
      ),
    }))
  })
}
