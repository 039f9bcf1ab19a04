import { isRefused } from '#kernel'
import type { FormState } from '#ui'
import { refusedScreen, screen } from '../../answer.tsx'
import type { Asked } from '../../context.ts'
import { showProfile } from './profile-page.tsx'
import { RecordScreen } from './record-screen.tsx'
import { type Whose, viewOf } from './whose-record.ts'

/** One record; for somebody who has none yet, the questions that begin it. */
export async function showRecord(whose: Whose, c: Asked, refusing: FormState | null = null) {
  const view = await viewOf(whose, c)
  if (isRefused(view))
    return view.refusal.code === 'not-registered' ? showProfile(whose, c) : refusedScreen(c, view)
  const heading = whose.heading(view.name)
  return screen(c, {
    title: heading,
    breadcrumbs: whose.breadcrumbs,
    status: refusing ? 422 : 200,
    refusal: refusing?.refusal,
    body: (
      <RecordScreen
        heading={heading}
        view={view}
        addresses={whose.addressesOf(c)}
        problem={refusing?.refusal?.words ?? null}
      >
        {whose.more?.(view)}
      </RecordScreen>
    ),
  })
}
