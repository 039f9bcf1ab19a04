import { isRefused } from '#kernel'
import { SchoolsQuestion, schoolsView } from '#partnership'
import type { FormState } from '#ui'
import { one, refusedScreen, screen } from '../../answer.tsx'
import type { Asked } from '../../context.ts'
import type { SchoolsFound } from './conflicts.tsx'
import { showProfile } from './profile-page.tsx'
import type { RecordForm, Refusing } from './record-addresses.ts'
import { RecordScreen } from './record-screen.tsx'
import { type Whose, viewOf } from './whose-record.ts'

/** One record; for somebody who has none yet, the questions that begin it. */
export async function showRecord(whose: Whose, c: Asked, refusing: Refusing | null = null) {
  const view = await viewOf(whose, c)
  if (isRefused(view))
    return view.refusal.code === 'not-registered' ? showProfile(whose, c) : refusedScreen(c, view)
  const heading = whose.heading(view.name)
  return screen(c, {
    title: heading,
    breadcrumbs: whose.breadcrumbs,
    status: refusing ? 422 : 200,
    refusal: refusing?.state.refusal,
    body: (
      <RecordScreen
        heading={heading}
        view={view}
        addresses={whose.addressesOf(c)}
        refusing={refusing}
        found={await schoolsFound(c, refusing?.state)}
      >
        {whose.more?.(view, refusing)}
      </RecordScreen>
    ),
  })
}

export const recordAgain = (whose: Whose, c: Asked, form: RecordForm) => (state: FormState) =>
  showRecord(whose, c, { form, state })

async function schoolsFound(c: Asked, state: FormState | undefined): Promise<SchoolsFound> {
  const words = (state ? one(state.values, 'q') : (c.req.query('q') ?? '')).trim()
  if (words === '') return { words, schools: [] }
  const view = await schoolsView(c.var.reading, SchoolsQuestion.parse({ q: words, all: 'yes' }))
  return { words, schools: isRefused(view) ? [] : view.schools.slice(0, 20) }
}
