import { isRefused } from '#kernel'
import { findPlaces } from '#partnership'
import { enrolMember, programmeShapes } from '#programmes'
import { one, refusedScreen, screen, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { cohortAsked, cohortIn, cohortsLink } from './cohort-asked.ts'
import { EnrolScreen } from './enrol-screen.tsx'

export function enrolRoutes(app: App) {
  app.get(paths.enrolMember.pattern, (c) => enrolling(c, { words: c.req.query('q') ?? '', problem: null }))
  app.post(paths.enrolMember.pattern, (c) =>
    submit(c, enrolMember, {
      input: (filled) => ({ cohort: cohortIn(c), member: one(filled, 'member') }),
      done: (facts) => ({
        to: paths.enrolMember({ cohort: cohortIn(c) }),
        told: `${facts[0]?.body.name ?? 'It'} takes part now.`,
      }),
      again: ({ values, refusal }) =>
        enrolling(c, { words: one(values, 'q'), problem: refusal?.words ?? null }),
    }),
  )
}

type Looking = { readonly words: string; readonly problem: string | null }

async function enrolling(c: Asked, { words: given, problem }: Looking) {
  const view = await cohortAsked(c)
  if (isRefused(view)) return refusedScreen(c, view)
  const words = given.trim()
  const found = await findPlaces(c.var.reading, words)
  if (isRefused(found)) return refusedScreen(c, found)
  const { members } = programmeShapes[view.programme]
  return screen(c, {
    title: `Enrol a ${members}`,
    breadcrumbs: [cohortsLink, { label: view.year, href: paths.cohort({ cohort: view.cohort }) }],
    status: problem ? 422 : 200,
    body: (
      <EnrolScreen
        view={view}
        words={words}
        found={found.filter(({ kind }) => kind === members)}
        problem={problem}
      />
    ),
  })
}
