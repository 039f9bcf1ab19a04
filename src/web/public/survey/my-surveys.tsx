import type { ReactNode } from 'react'
import { longDate, refused } from '#kernel'
import { makeSurveyLink, mySurveysView } from '#surveys'
import { Button, Card, Form, Section } from '#ui'
import { refusedScreen, seeOther } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'

/** The surveys that wait for somebody’s answer; nothing when none does. */
export async function surveysHome(c: Asked): Promise<ReactNode> {
  const surveys = await mySurveysView(c.var.reading)
  if (surveys.length === 0) return null
  return (
    <Section heading={surveys.length === 1 ? 'A survey is open for you' : 'Surveys are open for you'}>
      {surveys.map(({ invitation, title, survey, minutes, closesOn, begun }) => (
        <Card
          key={invitation}
          title={title}
          actions={
            <Form action={paths.openMySurvey({ invitation })} label={`Answer: ${title}, ${survey}`}>
              <Button kind="secondary" about={`${title}, ${survey}`}>
                {begun ? 'Go on' : 'Answer'}
              </Button>
            </Form>
          }
        >
          <p>
            {survey}: {minutes}, until {longDate(closesOn)}.
          </p>
        </Card>
      ))}
    </Section>
  )
}

/** Leads whoever is asked to the same pages as the link of their mail. */
export function mySurveyRoutes(app: App) {
  app.post(paths.openMySurvey.pattern, async (c) => {
    const surveys = await mySurveysView(c.var.reading)
    const asked = surveys.find(({ invitation }) => invitation === c.req.param('invitation'))
    if (!asked) return refusedScreen(c, refused('not-found'))
    const secret = await c.var.world.transaction((tx) => makeSurveyLink(tx, asked))
    return seeOther(c, paths.survey({ secret }))
  })
}
