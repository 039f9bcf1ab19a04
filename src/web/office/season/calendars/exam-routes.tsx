import { isRefused } from '#kernel'
import { type ExamWindowsView, examWindowsView, setExamWindows } from '#seasons'
import { type FormState, filledForm } from '#ui'
import { type Filled, one, refusedScreen, screen, submit } from '../../../answer.tsx'
import type { App, Asked } from '../../../context.ts'
import { paths } from '../../../paths.ts'
import { closedUp, rowAnswers, rowsIn } from '../../../asked/rows.ts'
import { stretchIn } from '../../../asked/stretch-rows.tsx'
import { ExamWindowsScreen } from './exam-windows-screen.tsx'
import { yearAsked, yearsBeside } from '../../../asked/year-asked.ts'

export function examRoutes(app: App) {
  app.get(paths.examWindows.pattern, (c) => examWindows(c, null))

  app.post(paths.examWindows.pattern, (c) =>
    submit(c, setExamWindows, {
      input: (form) => ({
        year: yearAsked(c),
        windows: rowsIn(form, 'windows').map((row) => ({
          phase: one(row, 'phase'),
          name: one(row, 'name'),
          ...stretchIn(row),
        })),
      }),
      done: () => ({ to: paths.examWindows({ year: yearAsked(c) }), told: 'The exam weeks are recorded.' }),
      again: (state) => examWindows(c, { ...state, values: closedUp(state.values, 'windows') }),
    }),
  )
}

async function examWindows(c: Asked, state: FormState | null) {
  const view = await examWindowsView(c.var.reading, yearAsked(c))
  if (isRefused(view)) return refusedScreen(c, view)
  const shown = state ?? filledForm(examAnswers(view))
  return screen(c, {
    title: 'Exam weeks',
    breadcrumbs: [{ label: 'Seasons', href: paths.seasons() }],
    status: shown.refusal ? 422 : 200,
    refusal: shown.refusal,
    body: (
      <ExamWindowsScreen
        view={view}
        years={yearsBeside(c)}
        rows={rowsIn(shown.values, 'windows').length + 1}
        state={shown}
      />
    ),
  })
}

const examAnswers = ({ windows, usual }: ExamWindowsView): Filled =>
  Object.fromEntries(rowAnswers(windows.length > 0 ? windows : usual, 'windows'))
