import type { App } from '../../context.ts'
import { askedRoutes } from '../../office/surveys/asked-routes.tsx'
import { draftRoutes } from '../../office/surveys/draft-routes.tsx'
import { instrumentRoutes } from '../../office/surveys/routes.tsx'
import { resultsRoutes } from './routes.tsx'
import { mySurveyRoutes } from '../../public/survey/my-surveys.tsx'
import { answerSurveyRoutes } from '../../public/survey/routes.tsx'

/** What people are asked, how they answer, and what they said. */
export function surveyRoutes(app: App) {
  for (const journey of [
    answerSurveyRoutes,
    mySurveyRoutes,
    resultsRoutes,
    askedRoutes,
    instrumentRoutes,
    draftRoutes,
  ])
    journey(app)
}
