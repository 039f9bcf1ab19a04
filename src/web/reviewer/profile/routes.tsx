import { personOf } from '#kernel'
import type { App } from '../../context.ts'
import { paths } from '../../paths.ts'
import { saveProfile, showProfile } from './profile-page.tsx'
import { addConflict, addDaysAway, removeConflict, removeDaysAway } from './record-answers.ts'
import { showRecord } from './record-page.tsx'
import type { Whose } from './whose-record.ts'

const yours: Whose = {
  personOf: (c) => personOf(c.var.actor),
  addressesOf: () => ({
    record: paths.myRecord(),
    profile: paths.myProfile(),
    away: paths.myDaysAway(),
    removeAway: (unavailability) => paths.removeMyDaysAway({ unavailability }),
    conflicts: paths.myConflicts(),
    withdrawConflict: (school) => paths.withdrawMyConflict({ school }),
  }),
  heading: () => 'Your record',
  breadcrumbs: [],
}

/** What you have told us about how you can help: yours to see and to change. */
export function profileRoutes(app: App) {
  app.get(paths.myRecord.pattern, (c) => showRecord(yours, c))
  app.get(paths.myProfile.pattern, (c) => showProfile(yours, c))
  app.post(paths.myProfile.pattern, (c) => saveProfile(yours, c))
  app.post(paths.myDaysAway.pattern, (c) => addDaysAway(yours, c))
  app.post(paths.removeMyDaysAway.pattern, (c) => removeDaysAway(yours, c))
  app.post(paths.myConflicts.pattern, (c) => addConflict(yours, c))
  app.post(paths.withdrawMyConflict.pattern, (c) => removeConflict(yours, c))
}
