import { refused } from '#kernel'
import {
  SeasonId,
  SeasonStep,
  chooseSeasonFramework,
  closeChoices,
  closeDates,
  closeSeason,
  openChoices,
  reopenDates,
  seasonView,
  seasonsView,
  weekLoadView,
} from '#seasons'
import { one, refusedScreen, screen, seeOther, show, submit } from '../../../answer.tsx'
import type { App, Asked } from '../../../context.ts'
import { paths } from '../../../paths.ts'
import { stepWords } from './season-course.ts'
import { SeasonScreen } from './season-screen.tsx'
import { SeasonsScreen } from './seasons-screen.tsx'
import { StepRefusedScreen } from './step-refused-screen.tsx'
import { WeekLoadScreen } from './week-load-screen.tsx'

const seasons = { label: 'Seasons', href: paths.seasons() }

export function seasonRoutes(app: App) {
  app.get(paths.seasons.pattern, async (c) =>
    show(c, await seasonsView(c.var.reading), (view) => ({
      title: 'Seasons',
      body: <SeasonsScreen view={view} />,
    })),
  )

  app.get(paths.season.pattern, async (c) => {
    const id = SeasonId.safeParse(c.req.param('season'))
    if (!id.success) return refusedScreen(c, refused('not-found'))
    return show(c, await seasonView(c.var.reading, id.data), (season) => ({
      title: `Season ${season.year}`,
      breadcrumbs: [seasons],
      body: <SeasonScreen season={season} />,
    }))
  })

  app.get(paths.seasonWeeks.pattern, async (c) => {
    const id = SeasonId.safeParse(c.req.param('season'))
    if (!id.success) return refusedScreen(c, refused('not-found'))
    return show(c, await weekLoadView(c.var.reading, id.data), (view) => ({
      title: `Weeks of ${view.year}`,
      breadcrumbs: [seasons, { label: view.year, href: paths.season({ season: view.season }) }],
      body: <WeekLoadScreen view={view} />,
    }))
  })

  app.post(paths.seasonFramework.pattern, (c) => {
    const season = paths.season({ season: c.req.param('season') ?? '' })
    return submit(c, chooseSeasonFramework, {
      input: (form) => ({ season: c.req.param('season'), framework: one(form, 'framework') }),
      done: () => ({ to: season, told: 'Reviews that sign up from now on are held with it.' }),
      again: ({ refusal }) => seeOther(c, season, refusal?.words),
    })
  })

  app.post(paths.seasonStep.pattern, (c) => {
    const step = SeasonStep.safeParse(c.req.param('step'))
    return step.success ? takeStep(c, step.data) : refusedScreen(c, refused('not-found'))
  })
}

const acts = {
  opened: reopenDates,
  datesClosed: closeDates,
  choicesOpened: openChoices,
  choicesClosed: closeChoices,
  closed: closeSeason,
} as const satisfies Record<SeasonStep, unknown>

function takeStep(c: Asked, step: SeasonStep) {
  const season = paths.season({ season: c.req.param('season') ?? '' })
  return submit(c, acts[step], {
    input: () => ({ season: c.req.param('season') }),
    done: () => ({ to: season, told: stepWords[step].done }),
    again: ({ refusal }) =>
      screen(c, {
        title: stepWords[step].title,
        breadcrumbs: [seasons],
        status: 422,
        refusal,
        body: <StepRefusedScreen title={stepWords[step].title} refusal={refusal} season={season} />,
      }),
  })
}
