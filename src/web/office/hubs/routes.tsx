import { isRefused, refused } from '#kernel'
import {
  HubId,
  type HubView,
  type PlaceFound,
  findPlaces,
  hubView,
  hubsView,
  joinHub,
  openHub,
} from '#partnership'
import { type FormState, blankForm } from '#ui'
import { one, refusedScreen, screen, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { HubSchoolsScreen } from './hub-schools-screen.tsx'
import { NewHubScreen } from './new-hub-screen.tsx'

const hubs = { label: 'Hubs', href: paths.hubs() }

export function officeHubRoutes(app: App) {
  app.get(paths.newHub.pattern, async (c) => {
    const view = await hubsView(c.var.reading)
    if (isRefused(view)) return refusedScreen(c, view)
    if (!view.mayOpen) return refusedScreen(c, refused('not-allowed', { claim: 'the office' }))
    return newHub(c, blankForm)
  })

  app.post(paths.newHub.pattern, (c) =>
    submit(c, openHub, {
      input: (form) => form,
      done: ([fact]) => ({
        to: fact ? paths.hub({ hub: fact.body.hub }) : paths.hubs(),
        told: `${fact?.body.name} is open. Now add its schools.`,
      }),
      again: (state) => newHub(c, state),
    }),
  )

  app.get(paths.hubSchools.pattern, (c) => hubSchools(c, blankForm))

  app.post(paths.hubSchools.pattern, (c) =>
    submit(c, joinHub, {
      input: (form) => ({
        school: one(form, 'school'),
        hub: c.req.param('hub'),
        leavesItsHub: one(form, 'leavesItsHub') === 'yes',
      }),
      done: () => ({ to: paths.hub({ hub: c.req.param('hub') }), told: 'The school has joined the hub.' }),
      again: (state) => hubSchools(c, state),
    }),
  )
}

const newHub = (c: Asked, state: FormState) =>
  screen(c, {
    title: 'Open a hub',
    breadcrumbs: [hubs],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <NewHubScreen state={state} />,
  })

async function hubSchools(c: Asked, state: FormState) {
  const id = HubId.safeParse(c.req.param('hub'))
  if (!id.success) return refusedScreen(c, refused('not-found'))
  const words = c.req.query('q')?.trim() ?? ''
  const [hub, found] = await Promise.all([hubView(c.var.reading, id.data), findPlaces(c.var.reading, words)])
  if (isRefused(hub)) return refusedScreen(c, hub)
  if (isRefused(found)) return refusedScreen(c, found)
  return addSchool(c, { hub, words, state, schools: found.filter(({ kind }) => kind === 'school') })
}

type Adding = {
  readonly hub: HubView
  readonly words: string
  readonly state: FormState
  readonly schools: readonly PlaceFound[]
}

const addSchool = (c: Asked, adding: Adding) =>
  screen(c, {
    title: `Add a school to ${adding.hub.name}`,
    breadcrumbs: [hubs, { label: adding.hub.name, href: paths.hub({ hub: adding.hub.id }) }],
    status: adding.state.refusal ? 422 : 200,
    refusal: adding.state.refusal,
    body: <HubSchoolsScreen {...adding} />,
  })
