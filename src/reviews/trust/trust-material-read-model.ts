import { longDate } from '#kernel'
import type { Reader } from '#platform/database'
import { reviewRoleWords } from '#seasons'
import { spokenTimes } from '../timetable/clock-time.ts'
import { activitiesOf } from '../timetable/timetable-store.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type ProformaAnswer } from './trust-proforma-view.ts'
import { proformaQuestions } from './proforma.ts'
import { type TrustSchool, schoolsOfTrust } from './trust-schools-store.ts'
import { type Challenge, biographiesOf, challengesOf, groupsOf, proformaOf } from './trust-store.ts'

/** All that a report on a trust is filled from. */
export type TrustMaterial = {
  readonly answers: readonly ProformaAnswer[]
  readonly biographies: readonly { readonly who: string; readonly words: string }[]
  /** By day: “9:00am to 10:00am” and what it was. */
  readonly schedule: readonly { readonly day: string; readonly activities: readonly string[] }[]
  readonly schools: readonly TrustSchool[]
  readonly challenges: readonly Challenge[]
}

/** What the trust and its visitors put together; null when the host is no trust. For acts, after their policy. */
export async function trustMaterial(db: Reader, workspace: Workspace): Promise<TrustMaterial | null> {
  const { review, ofTrust, framework, visitors, days } = workspace
  const [first] = days
  if (ofTrust === null || first === undefined) return null
  const proforma = await proformaOf(db, review)
  const biographies = await biographiesOf(db, review)
  const groups = await groupsOf(db, review)
  const activities = await activitiesOf(db, review)
  const schools = await schoolsOfTrust(db, { review, trust: ofTrust.trust, today: first })
  return {
    answers: proformaQuestions(framework).flatMap((question) => {
      const words = proforma.get(question.key)
      return words === undefined || question.goes === 'team' ? [] : [{ ...question, words }]
    }),
    biographies: visitors.map(({ person, name, role, school }) => ({
      who: [name, reviewRoleWords[role], school].flatMap((word) => word ?? []).join(', '),
      words: biographies.get(person) ?? '',
    })),
    schedule: days.map((day) => ({
      day: longDate(day),
      activities: activities
        .filter((one) => one.day === day)
        .map((one) => {
          const group = groups.find(({ activity }) => activity === one.kind)
          return `${spokenTimes(one)}: ${one.title}${group ? ` (${group.people})` : ''}`
        }),
    })),
    schools: schools.filter(({ chosen }) => chosen),
    challenges: await challengesOf(db, review),
  }
}
