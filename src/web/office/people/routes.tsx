import { PersonId, isRefused, refused } from '#kernel'
import {
  type PlaceFound,
  addPerson,
  appoint,
  endPost,
  findPlaces,
  nameHubBuddy,
  peopleView,
  personView,
} from '#partnership'
import { type FormState, blankForm, dateAnswer, filledForm } from '#ui'
import { one, refusedScreen, screen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { NewPersonScreen } from './new-person-screen.tsx'
import { PeopleScreen } from './people-screen.tsx'
import { PersonScreen } from './person-screen.tsx'

const people = { label: 'People', href: paths.people() }

export function peopleRoutes(app: App) {
  app.get(paths.people.pattern, async (c) => {
    const page = Math.max(1, Number(c.req.query('page')) || 1)
    const view = await peopleView(c.var.reading, { words: c.req.query('q')?.trim() ?? '', page })
    return show(c, view, (found) => ({ title: 'People', body: <PeopleScreen view={found} /> }))
  })

  app.get(paths.newPerson.pattern, async (c) => {
    const allowed = await peopleView(c.var.reading, { words: '', page: 1 })
    return isRefused(allowed) ? refusedScreen(c, allowed) : newPerson(c, blankForm)
  })

  app.post(paths.newPerson.pattern, (c) =>
    submit(c, addPerson, {
      input: (form) => form,
      done: ([fact]) => ({
        to: fact ? paths.person({ person: fact.body.person }) : paths.people(),
        told: `${fact?.body.name} has been added. Now say which post they hold.`,
      }),
      again: (state) => newPerson(c, state),
    }),
  )

  personRoutes(app)
}

function personRoutes(app: App) {
  app.get(paths.person.pattern, (c) => personScreen(c, filledForm({ from: c.var.reading.today })))

  app.post(paths.appointPerson.pattern, (c) =>
    submit(c, appoint, {
      input: (form) => {
        const [kind, id] = one(form, 'place').split(':')
        return {
          ...form,
          person: c.req.param('person'),
          school: kind === 'school' ? id : null,
          trust: kind === 'trust' ? id : null,
          from: dateAnswer(form, 'from'),
        }
      },
      done: () => ({ to: paths.person({ person: c.req.param('person') }), told: 'The post is recorded.' }),
      again: (state) => personScreen(c, state),
    }),
  )

  app.post(paths.nameHubBuddy.pattern, (c) =>
    submit(c, nameHubBuddy, {
      input: (form) => ({ post: c.req.param('post'), buddy: one(form, 'buddy') }),
      done: () => ({
        to: paths.person({ person: c.req.param('person') }),
        told: 'The Hub Buddy is named.',
      }),
      again: (state) => personScreen(c, state, c.req.param('post')),
    }),
  )

  app.post(paths.endPost.pattern, (c) =>
    submit(c, endPost, {
      input: () => ({ post: c.req.param('post'), lastDay: c.var.reading.today }),
      done: () => ({ to: paths.person({ person: c.req.param('person') }), told: 'The post ends today.' }),
      again: (state) => personScreen(c, state),
    }),
  )
}

const newPerson = (c: Asked, state: FormState) =>
  screen(c, {
    title: 'Add a person',
    breadcrumbs: [people],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <NewPersonScreen state={state} />,
  })

async function personScreen(c: Asked, state: FormState, naming: string | null = null) {
  const id = PersonId.safeParse(c.req.param('person'))
  if (!id.success) return refusedScreen(c, refused('not-found'))
  const words = c.req.query('q')?.trim() ?? ''
  const found = await findPlaces(c.var.reading, words)
  const places: readonly PlaceFound[] = isRefused(found) ? [] : found
  return show(c, await personView(c.var.reading, id.data), (person) => ({
    title: person.name,
    breadcrumbs: [people],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <PersonScreen person={person} places={places} words={words} state={state} naming={naming} />,
  }))
}
