import {
  PractitionersQuestion,
  endAccreditation,
  grantAccreditation,
  practitionersView,
  renewAccreditation,
} from '#practitioners'
import { addDays, Day } from '#kernel'
import { dateAnswer } from '#ui'
import { type Filled, one, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { saveProfile, showProfile } from '../../reviewer/profile/profile-page.tsx'
import {
  addConflict,
  addDaysAway,
  removeConflict,
  removeDaysAway,
} from '../../reviewer/profile/record-answers.ts'
import { recordAgain, showRecord } from '../../reviewer/profile/record-page.tsx'
import type { Whose } from '../../reviewer/profile/whose-record.ts'
import { AccreditationForms } from './accreditation-forms.tsx'
import { PractitionersScreen } from './practitioners-screen.tsx'

const personIn = (c: Asked): string => c.req.param('person') ?? ''

const theirs: Whose = {
  personOf: personIn,
  addressesOf: (c) => ({
    record: paths.practitioner({ person: personIn(c) }),
    profile: paths.practitionerProfile({ person: personIn(c) }),
    away: paths.daysAway({ person: personIn(c) }),
    removeAway: (unavailability) => paths.removeDaysAway({ person: personIn(c), unavailability }),
    conflicts: paths.conflicts({ person: personIn(c) }),
    withdrawConflict: (school) => paths.withdrawConflict({ person: personIn(c), school }),
  }),
  heading: (name) => name,
  breadcrumbs: [{ label: 'Practitioners', href: paths.practitioners() }],
  more: (view, refusing) => <AccreditationForms view={view} refusing={refusing} />,
}

/** Everybody who reviews, leads, reads or facilitates, with their records. */
export function practitionerRoutes(app: App) {
  app.get(paths.practitioners.pattern, async (c) => {
    const question = PractitionersQuestion.parse(c.req.query())
    return show(c, await practitionersView(c.var.reading, question), (view) => ({
      title: 'Practitioners',
      body: <PractitionersScreen view={view} />,
    }))
  })
  app.get(paths.practitioner.pattern, (c) => showRecord(theirs, c))
  app.get(paths.practitionerProfile.pattern, (c) => showProfile(theirs, c))
  app.post(paths.practitionerProfile.pattern, (c) => saveProfile(theirs, c))
  app.post(paths.daysAway.pattern, (c) => addDaysAway(theirs, c))
  app.post(paths.removeDaysAway.pattern, (c) => removeDaysAway(theirs, c))
  app.post(paths.conflicts.pattern, (c) => addConflict(theirs, c))
  app.post(paths.withdrawConflict.pattern, (c) => removeConflict(theirs, c))
  accreditationRoutes(app)
}

function accreditationRoutes(app: App) {
  const done = (c: Asked, told: string) => () => ({ to: paths.practitioner({ person: personIn(c) }), told })
  app.post(paths.accreditations.pattern, (c) =>
    submit(c, grantAccreditation, {
      input: (filled) => ({
        person: personIn(c),
        kind: one(filled, 'kind'),
        from: dateAnswer(filled, 'from'),
      }),
      done: done(c, 'The accreditation is recorded.'),
      again: recordAgain(theirs, c, 'accreditation'),
    }),
  )
  app.post(paths.renewAccreditation.pattern, (c) =>
    submit(c, renewAccreditation, {
      input: (filled) => ({ accreditation: c.req.param('accreditation'), until: dayAfter(filled, 'until') }),
      done: done(c, 'The accreditation is renewed.'),
      again: recordAgain(theirs, c, 'accreditation'),
    }),
  )
  app.post(paths.endAccreditation.pattern, (c) =>
    submit(c, endAccreditation, {
      input: (filled) => ({
        accreditation: c.req.param('accreditation'),
        on: dateAnswer(filled, 'on'),
        why: one(filled, 'why'),
      }),
      done: done(c, 'The accreditation ends on the day you chose.'),
      again: recordAgain(theirs, c, 'accreditation'),
    }),
  )
}

/** The form asks for a last day; the act for the day after, which ends a period. */
function dayAfter(filled: Filled, name: string): string {
  const typed = dateAnswer(filled, name)
  const last = Day.safeParse(typed)
  return last.success ? addDays(last.data, 1) : typed
}
