import { personOf } from '#kernel'
import type { App } from '../../context.ts'
import { paths } from '../../paths.ts'
import { recordRoutes } from './record-routes.ts'
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
export const profileRoutes = (app: App) =>
  recordRoutes(
    app,
    {
      record: paths.myRecord.pattern,
      profile: paths.myProfile.pattern,
      away: paths.myDaysAway.pattern,
      removeAway: paths.removeMyDaysAway.pattern,
      conflicts: paths.myConflicts.pattern,
      withdrawConflict: paths.withdrawMyConflict.pattern,
    },
    yours,
  )
