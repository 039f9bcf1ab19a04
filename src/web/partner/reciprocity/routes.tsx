import { isRefused, refusalOf } from '#kernel'
import { theOffice, yearOf } from '#partnership'
import { csvOf } from '#platform/sheet'
import { type SeasonYear, reciprocityView, seasonYearsView } from '#seasons'
import { refusedScreen, screen, show } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { download } from '../../download.ts'
import { paths } from '../../paths.ts'
import { LedgerQuestion } from './ledger-question.ts'
import { reciprocitySheet } from './reciprocity-sheet.ts'
import { NoReciprocityScreen, ReciprocityScreen } from './reciprocity-screen.tsx'

export function reciprocityRoutes(app: App) {
  app.get(paths.reciprocity.pattern, async (c) => {
    const seasons = await seasonYearsView(c.var.reading)
    if (isRefused(seasons)) return refusedScreen(c, seasons)
    const season = seasonAsked(c, seasons)
    if (!season) return screen(c, { title: 'Days given and received', body: <NoReciprocityScreen /> })
    return show(c, await reciprocityView(c.var.reading, season.id), (view) => ({
      title: `Days given and received, ${view.year}`,
      body: <ReciprocityScreen view={view} seasons={seasons} asked={LedgerQuestion.parse(c.req.query())} />,
    }))
  })

  app.get(paths.reciprocityCsv.pattern, async (c) => {
    const { actor, today } = c.var.reading
    const forbidden = refusalOf(theOffice, { actor, state: {}, today })
    const seasons = forbidden ?? (await seasonYearsView(c.var.reading))
    if (isRefused(seasons)) return refusedScreen(c, seasons)
    const season = seasonAsked(c, seasons)
    if (!season) return c.redirect(paths.reciprocity(), 303)
    const view = await reciprocityView(c.var.reading, season.id)
    if (isRefused(view)) return refusedScreen(c, view)
    const sheet = reciprocitySheet(view)
    return download(c, { name: sheet.name, kind: 'csv', content: csvOf(sheet) })
  })
}

const seasonAsked = (c: Asked, seasons: readonly SeasonYear[]): SeasonYear | undefined =>
  seasons.find(({ id }) => id === c.req.query('season')) ??
  seasons.find(({ year }) => year === yearOf(c.var.reading.today)) ??
  seasons[0]
