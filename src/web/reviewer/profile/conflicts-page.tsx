import { isRefused } from '#kernel'
import { SchoolsQuestion, schoolsView } from '#partnership'
import { declareConflict, withdrawConflict } from '#practitioners'
import { type FormState, blankForm } from '#ui'
import { one, refusedScreen, screen, submit } from '../../answer.tsx'
import type { Asked } from '../../context.ts'
import { NewConflictScreen, type SchoolsFound } from './new-conflict-screen.tsx'
import { showRecord } from './record-page.tsx'
import { type Whose, viewToChange, wayBack } from './whose-record.ts'

const mostFound = 20

export async function showNewConflict(whose: Whose, c: Asked, state: FormState = blankForm) {
  const view = await viewToChange(whose, c)
  if (isRefused(view)) return refusedScreen(c, view)
  const words = state.refusal ? one(state.values, 'words') : (c.req.query('q') ?? '')
  return screen(c, {
    title: 'Add a conflict of interest',
    breadcrumbs: wayBack(whose, c, view.name),
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: (
      <NewConflictScreen
        action={whose.addressesOf(c).conflicts}
        state={state}
        found={await schoolsFound(c, words.trim())}
      />
    ),
  })
}

async function schoolsFound(c: Asked, words: string): Promise<SchoolsFound> {
  if (words === '') return { words, schools: [] }
  const view = await schoolsView(c.var.reading, SchoolsQuestion.parse({ q: words, all: 'yes' }))
  return { words, schools: isRefused(view) ? [] : view.schools.slice(0, mostFound) }
}

export const addConflict = (whose: Whose, c: Asked) =>
  submit(c, declareConflict, {
    input: (filled) => ({
      person: whose.personOf(c),
      school: one(filled, 'school'),
      why: one(filled, 'why'),
    }),
    done: () => ({ to: `${whose.addressesOf(c).record}#conflicts`, told: 'The conflict is on the list.' }),
    again: (state) => showNewConflict(whose, c, state),
  })

export const removeConflict = (whose: Whose, c: Asked) =>
  submit(c, withdrawConflict, {
    input: () => ({ person: whose.personOf(c), school: c.req.param('school') }),
    done: () => ({ to: `${whose.addressesOf(c).record}#conflicts`, told: 'The conflict is off the list.' }),
    again: (state) => showRecord(whose, c, state),
  })
