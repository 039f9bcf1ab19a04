import { type Day, refused } from '#kernel'
import { SchoolId } from '#partnership'
import { insetDaysView, recordInsetDays } from '#seasons'
import { type FormState, dateAnswer, filledForm } from '#ui'
import { type Filled, refusedScreen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { yearAsked } from '../../asked/year-asked.ts'
import { InsetScreen } from './inset-screen.tsx'

export function insetRoutes(app: App) {
  app.get(paths.insetDays.pattern, (c) => insetDays(c, null))

  app.post(paths.insetDays.pattern, (c) =>
    submit(c, recordInsetDays, {
      input: (form) => ({ school: c.req.param('school'), year: yearAsked(c), days: daysIn(form) }),
      done: () => ({
        to: paths.insetDays({ school: c.req.param('school') }, { year: yearAsked(c) }),
        told: 'Your INSET days are recorded.',
      }),
      again: (state) => insetDays(c, withoutBlanks(state)),
    }),
  )
}

const most = 12

/** The days as typed, blank ones left out. */
const daysIn = (filled: Filled): string[] =>
  Array.from({ length: most }, (_, row) => dateAnswer(filled, `days.${row}`)).filter(Boolean)

/** The same form with its days closed up, so that a refusal stands beside the day it is about. */
function withoutBlanks(state: FormState): FormState {
  const parts = ['day', 'month', 'year']
  const typed = Array.from({ length: most }, (_, row) =>
    parts.map((part) => String(state.values[`days.${row}-${part}`] ?? '')),
  ).filter((day) => day.some(Boolean))
  const values = Object.fromEntries(
    typed.flatMap((day, row) => parts.map((part, place) => [`days.${row}-${part}`, day[place] ?? ''])),
  )
  return { ...state, values }
}

async function insetDays(c: Asked, state: FormState | null) {
  const school = SchoolId.safeParse(c.req.param('school'))
  if (!school.success) return refusedScreen(c, refused('not-found'))
  const view = await insetDaysView(c.var.reading, { school: school.data, year: yearAsked(c) })
  return show(c, view, (view) => {
    const shown = state ?? filledForm(answersOf(view.days))
    return {
      title: 'INSET days',
      breadcrumbs: [{ label: view.name, href: paths.school({ school: view.school }) }],
      status: shown.refusal ? 422 : 200,
      refusal: shown.refusal,
      body: (
        <InsetScreen view={view} rows={Math.min(most, Math.max(6, view.days.length + 1))} state={shown} />
      ),
    }
  })
}

const answersOf = (days: readonly Day[]): Filled =>
  Object.fromEntries(days.map((day, row) => [`days.${row}`, day]))
