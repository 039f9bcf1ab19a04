import { isRefused, refusalOf, refused } from '#kernel'
import { theOffice } from '#partnership'
import {
  ReviewId,
  assignLead,
  offerReplacement,
  recordAttendance,
  releasePlace,
  reviewStandbysView,
  reviewView,
  whoCouldJoinView,
} from '#seasons'
import { askToChange } from '#seasons/moves'
import type { FormState } from '#ui'
import { type Filled, one, refusedScreen, screen, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { pairsIn } from '../repair/pairs-in.ts'
import type { Refusing } from './candidates.tsx'
import { OfficeReviewScreen } from './review-screen.tsx'

export function officeReviewRoutes(app: App) {
  app.get(paths.officeReview.pattern, (c) => officeReviewScreen(c, null))

  app.post(paths.assignLead.pattern, (c) =>
    submit(c, assignLead, {
      input: (form) => ({ ...form, review: c.req.param('review') }),
      done: () => ({ to: here(c), told: 'They have been asked to lead. They answer from a mail.' }),
      again: again(c, 'lead'),
    }),
  )

  app.post(paths.offerPlace.pattern, (c) =>
    submit(c, offerReplacement, {
      input: (form) => ({ ...form, review: c.req.param('review') }),
      done: () => ({ to: here(c), told: 'The place has been offered. They answer from a mail.' }),
      again: again(c, 'offer'),
    }),
  )

  app.post(paths.askToChange.pattern, (c) =>
    submit(c, askToChange, {
      input: (form) => {
        const [loan] = pairsIn(one(form, 'loan'))
        return { review: c.req.param('review'), from: loan?.review, person: loan?.person }
      },
      done: () => ({
        to: here(c),
        told: 'They are asked to change. They answer from a mail, and stay where they are until they say yes.',
      }),
      again: again(c, 'loan'),
    }),
  )

  app.post(paths.releasePlace.pattern, (c) =>
    submit(c, releasePlace, {
      input: (form) => ({ ...form, placement: c.req.param('placement') }),
      done: () => ({ to: here(c), told: 'They have been released, and are told so.' }),
      again: again(c, 'release'),
    }),
  )

  app.post(paths.attendance.pattern, (c) =>
    submit(c, recordAttendance, {
      input: (form) => ({ review: c.req.param('review'), attendance: attendanceIn(form) }),
      done: () => ({ to: here(c), told: 'Attendance is recorded.' }),
      again: again(c, 'attendance'),
    }),
  )
}

const here = (c: Asked): string => paths.officeReview({ review: c.req.param('review') ?? '' })

const again = (c: Asked, form: Refusing['form']) => (state: FormState) =>
  officeReviewScreen(c, { form, state, placement: c.req.param('placement') })

/** Each radio group is named by the placement that it asks about. */
const attendanceIn = (form: Filled) =>
  Object.keys(form).map((placement) => ({ placement, days: one(form, placement) }))

export async function officeReviewScreen(c: Asked, refusing: Refusing | null) {
  const id = ReviewId.safeParse(c.req.param('review'))
  if (!id.success) return refusedScreen(c, refused('not-found'))
  const { actor, today } = c.var.reading
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  const view = forbidden ?? (await reviewView(c.var.reading, id.data))
  if (isRefused(view)) return refusedScreen(c, view)
  const standbys = view.may.callOff ? await reviewStandbysView(c.var.reading, id.data) : null
  if (isRefused(standbys)) return refusedScreen(c, standbys)
  const [leads, replacements] = await Promise.all([
    view.may.assignLead ? whoCouldJoinView(c.var.reading, { review: id.data, role: 'lead' }) : null,
    view.may.offerPlace ? whoCouldJoinView(c.var.reading, { review: id.data, role: 'peer' }) : null,
  ])
  if (isRefused(leads)) return refusedScreen(c, leads)
  if (isRefused(replacements)) return refusedScreen(c, replacements)
  return screen(c, {
    title: `Review at ${view.schoolName}`,
    breadcrumbs: [{ label: 'Season board', href: paths.board({ season: view.season }) }],
    status: refusing ? 422 : 200,
    refusal: refusing?.state.refusal,
    body: (
      <OfficeReviewScreen
        view={view}
        leads={leads}
        replacements={replacements}
        refusing={refusing}
        standbys={standbys}
      />
    ),
  })
}
