import type { App } from '../../context.ts'
import { addConflict, removeConflict, showNewConflict } from './conflicts-page.tsx'
import { addDaysAway, removeDaysAway, showNewDaysAway } from './days-away-page.tsx'
import { saveProfile, showProfile } from './profile-page.tsx'
import { showRecord } from './record-page.tsx'
import type { Whose } from './whose-record.ts'

type Patterns = {
  readonly record: string
  readonly profile: string
  readonly away: string
  readonly removeAway: string
  readonly conflicts: string
  readonly withdrawConflict: string
}

/** The pages of a record, at your own addresses or at the office's. */
export function recordRoutes(app: App, at: Patterns, whose: Whose) {
  app.get(at.record, (c) => showRecord(whose, c))
  app.get(at.profile, (c) => showProfile(whose, c))
  app.post(at.profile, (c) => saveProfile(whose, c))
  app.get(at.away, (c) => showNewDaysAway(whose, c))
  app.post(at.away, (c) => addDaysAway(whose, c))
  app.post(at.removeAway, (c) => removeDaysAway(whose, c))
  app.get(at.conflicts, (c) => showNewConflict(whose, c))
  app.post(at.conflicts, (c) => addConflict(whose, c))
  app.post(at.withdrawConflict, (c) => removeConflict(whose, c))
}
