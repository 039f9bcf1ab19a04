import { eventsView, recordEvent } from '#events'
import { isRefused, refused } from '#kernel'
import { type FormState, blankForm, dateAnswer } from '#ui'
import { one, refusedScreen, screen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { EventsScreen, NewEventScreen } from './events-screen.tsx'

/** The office records what took place, and who is asked how it was. */
export function eventRoutes(app: App) {
  app.get(paths.events.pattern, async (c) =>
    show(c, await eventsView(c.var.reading), (view) => ({
      title: 'Events',
      body: <EventsScreen view={view} />,
    })),
  )
  app.get(paths.newEvent.pattern, (c) => recording(c, blankForm))
  app.post(paths.newEvent.pattern, (c) =>
    submit(c, recordEvent, {
      input: (filled) => ({
        kind: one(filled, 'kind'),
        title: one(filled, 'title'),
        heldOn: dateAnswer(filled, 'heldOn'),
        attendees: one(filled, 'attendees'),
        addresses: one(filled, 'addresses'),
      }),
      done: ([fact]) => ({
        to: paths.events(),
        told: `${fact?.body.title} is recorded. ${askedWords(fact?.body.people.length ?? 0)}`,
      }),
      again: (state) => recording(c, state),
    }),
  )
}

const askedWords = (people: number): string =>
  people === 0
    ? 'Nobody is asked about it.'
    : `${people === 1 ? 'One person is' : `${people} people are`} asked by mail how it was.`

async function recording(c: Asked, state: FormState) {
  const view = await eventsView(c.var.reading)
  if (isRefused(view)) return refusedScreen(c, view)
  if (!view.mayRecord) return refusedScreen(c, refused('not-allowed', { claim: 'the office' }))
  return screen(c, {
    title: 'Record an event',
    breadcrumbs: [{ label: 'Events', href: paths.events() }],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <NewEventScreen state={state} />,
  })
}
