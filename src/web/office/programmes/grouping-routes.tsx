import { isRefused, refused } from '#kernel'
import { type CohortView, changeGroup, formGroup } from '#programmes'
import { type FormState, filledForm } from '#ui'
import { type Filled, all, one, refusedScreen, screen, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { cohortAsked, cohortIn, cohortsLink } from './cohort-asked.ts'
import { GroupFormScreen } from './group-form-screen.tsx'

const groupIn = (c: Asked): string => c.req.param('group') ?? ''

export function groupingRoutes(app: App) {
  const back = (c: Asked) => paths.cohort({ cohort: cohortIn(c) })
  app.get(paths.newGroup.pattern, (c) => forming(c, filledForm({})))
  app.post(paths.newGroup.pattern, (c) =>
    submit(c, formGroup, {
      input: (filled) => ({ ...grouping(filled), cohort: cohortIn(c) }),
      done: () => ({ to: back(c), told: 'The group is formed.' }),
      again: (state) => forming(c, state),
    }),
  )
  app.get(paths.changeGroup.pattern, (c) => changing(c, null))
  app.post(paths.changeGroup.pattern, (c) =>
    submit(c, changeGroup, {
      input: (filled) => ({ ...grouping(filled), group: groupIn(c) }),
      done: () => ({ to: back(c), told: 'The group is changed.' }),
      again: (state) => changing(c, state),
    }),
  )
}

const grouping = (filled: Filled) => ({
  name: one(filled, 'name'),
  members: all(filled, 'members'),
  facilitator: one(filled, 'facilitator') || null,
  why: one(filled, 'why'),
})

async function forming(c: Asked, state: FormState) {
  const view = await cohortAsked(c)
  if (isRefused(view)) return refusedScreen(c, view)
  return formScreen(c, {
    view,
    state,
    title: 'Form a group',
    action: paths.newGroup({ cohort: view.cohort }),
    members: view.ungrouped,
  })
}

async function changing(c: Asked, typed: FormState | null) {
  const view = await cohortAsked(c)
  if (isRefused(view)) return refusedScreen(c, view)
  const group = view.groups.find((one) => one.group === groupIn(c))
  if (!group) return refusedScreen(c, refused('not-found'))
  const state =
    typed ??
    filledForm({
      name: group.name,
      members: group.members.map(({ enrolment }) => enrolment),
      facilitator: group.facilitator ?? '',
      why: group.why ?? '',
    })
  return formScreen(c, {
    view,
    state,
    title: `Change ${group.name}`,
    action: paths.changeGroup({ cohort: view.cohort, group: group.group }),
    members: [...group.members, ...view.ungrouped],
  })
}

type Shown = {
  readonly view: CohortView
  readonly state: FormState
  readonly title: string
  readonly action: string
  readonly members: CohortView['ungrouped']
}

const formScreen = (c: Asked, shown: Shown) =>
  screen(c, {
    title: shown.title,
    breadcrumbs: [cohortsLink, { label: shown.view.year, href: paths.cohort({ cohort: shown.view.cohort }) }],
    status: shown.state.refusal ? 422 : 200,
    refusal: shown.state.refusal,
    body: <GroupFormScreen {...shown} />,
  })
