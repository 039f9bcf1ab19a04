import { isRefused } from '#kernel'
import { RoundsQuestion, namedResponsesView, resultsView, ResultsQuestion, roundsView } from '#surveys'
import { refusedScreen, show } from '../../answer.tsx'
import type { App } from '../../context.ts'
import { paths } from '../../paths.ts'
import { surveyName, surveyQuery } from '../../partner/surveys/survey-name.ts'
import { NamedResponsesScreen } from './named-responses-screen.tsx'
import { RoundsScreen } from './rounds-screen.tsx'

/** Who is asked about what; and, where answers carry names, who said what. */
export function askedRoutes(app: App) {
  app.get(paths.surveyRounds.pattern, async (c) =>
    show(c, await roundsView(c.var.reading, RoundsQuestion.parse(c.req.query())), (view) => ({
      title: 'Who is asked',
      body: <RoundsScreen view={view} />,
    })),
  )
  app.get(paths.namedResponses.pattern, async (c) => {
    const asked = ResultsQuestion.parse(c.req.query())
    const results = await resultsView(c.var.reading, c.req.param('survey'), asked)
    if (isRefused(results)) return refusedScreen(c, results)
    return show(c, await namedResponsesView(c.var.reading, results), (responses) => ({
      title: `Who said what: ${surveyName(results)}`,
      breadcrumbs: [
        { label: 'Surveys', href: paths.surveys({ year: results.year }) },
        {
          label: surveyName(results),
          href: paths.surveyResults({ survey: results.code }, surveyQuery(results, results.year)),
        },
      ],
      body: <NamedResponsesScreen title={surveyName(results)} responses={responses} />,
    }))
  })
}
