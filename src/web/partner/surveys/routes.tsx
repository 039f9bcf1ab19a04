import { isRefused } from '#kernel'
import { csvOf, xlsxOf } from '#platform/sheet'
import { ResultsQuestion, resultsView, surveysView } from '#surveys'
import { refusedScreen, show } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { download } from '../../download.ts'
import { paths } from '../../paths.ts'
import { ResultsScreen } from './results-screen.tsx'
import { resultsSheet } from './results-sheet.ts'
import { surveyName } from './survey-name.ts'
import { SurveysScreen } from './surveys-screen.tsx'

/** What people said: for the office, those who lead hubs, and Lead Reviewers. */
export function resultsRoutes(app: App) {
  app.get(paths.surveys.pattern, async (c) =>
    show(c, await surveysView(c.var.reading, c.req.query('year')), (view) => ({
      title: 'Surveys',
      body: <SurveysScreen view={view} />,
    })),
  )
  app.get(paths.surveyResultsCsv.pattern, (c) => takeAway(c, 'csv'))
  app.get(paths.surveyResultsXlsx.pattern, (c) => takeAway(c, 'xlsx'))
  app.get(paths.surveyResults.pattern, async (c) =>
    show(c, await results(c), (view) => ({
      title: `${surveyName(view)}, ${view.year}`,
      breadcrumbs: [{ label: 'Surveys', href: paths.surveys({ year: view.year }) }],
      body: <ResultsScreen view={view} />,
    })),
  )
}

const results = (c: Asked) =>
  resultsView(c.var.reading, c.req.param('survey') ?? '', ResultsQuestion.parse(c.req.query()))

async function takeAway(c: Asked, kind: 'csv' | 'xlsx') {
  const view = await results(c)
  if (isRefused(view)) return refusedScreen(c, view)
  const sheet = resultsSheet(view)
  return download(c, { name: sheet.name, kind, content: kind === 'csv' ? csvOf(sheet) : await xlsxOf(sheet) })
}
