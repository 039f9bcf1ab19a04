import { PractitionersQuestion, practitionersView } from '#practitioners'
import { show } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { recordRoutes } from '../../reviewer/profile/record-routes.ts'
import type { Whose } from '../../reviewer/profile/whose-record.ts'
import { AccreditationLinks } from './accreditation-links.tsx'
import { accreditationRoutes } from './accreditation-routes.tsx'
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
  more: (view) => <AccreditationLinks view={view} />,
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
  recordRoutes(
    app,
    {
      record: paths.practitioner.pattern,
      profile: paths.practitionerProfile.pattern,
      away: paths.daysAway.pattern,
      removeAway: paths.removeDaysAway.pattern,
      conflicts: paths.conflicts.pattern,
      withdrawConflict: paths.withdrawConflict.pattern,
    },
    theirs,
  )
  accreditationRoutes(app)
}
