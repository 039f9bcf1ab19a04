import type { PersonId } from '#kernel'
import type { DemoSchool } from '../partnership/schools.ts'
import type { DemoPartnership } from '../partnership/write-partnership.ts'
import type { DemoPeople } from '../people/people.ts'
import type { DemoPerson } from '../people/person.ts'
import { type Chance, chanceOf } from '../random.ts'
import { type DemoConflict, type DemoAbsence, absencesOf, conflictsOf } from './absences.ts'
import { trainLeadsAndReaders } from './lead-and-read.ts'
import { type DemoProfile, type Standing, profileOf } from './profiles.ts'
import { type DemoSession, inventSessions } from './sessions.ts'
import { trainReviewers } from './train-reviewers.ts'
import { type DemoAccreditation, type DemoEnrolment, trainingRecord } from './training-record.ts'

export type DemoPractitioner = DemoProfile & {
  readonly person: DemoPerson
  readonly standing: Standing
  readonly accreditations: readonly DemoAccreditation[]
  readonly absences: readonly DemoAbsence[]
  readonly conflicts: readonly DemoConflict[]
}

export type DemoPractitioners = {
  readonly practitioners: readonly DemoPractitioner[]
  readonly sessions: readonly DemoSession[]
  readonly enrolments: readonly DemoEnrolment[]
}

/** Everybody who is trained or about to be, with what they have told of themselves. */
export function inventPractitioners(partnership: DemoPartnership, people: DemoPeople): DemoPractitioners {
  const chance = chanceOf('practitioners')
  const sessions = inventSessions()
  const record = trainingRecord()
  const { nine } = people
  const { leads } = trainLeadsAndReaders(people, { sessions, record })
  const surely = [nine.headteacher, nine.deputyHead, nine.reviewer, nine.leadReviewer, nine.qaReader]
  const leaders = people.inSchools.filter((person) => !surely.includes(person))
  trainReviewers(leaders, partnership.schools, { sessions, record, surely })
  const accreditations = Map.groupBy(record.accreditations, ({ person }) => person)
  const known = new Set<PersonId>(record.enrolments.map(({ person }) => person))
  const schoolOf = workplaces(chance, partnership)
  const everybody = [...surely, ...people.inSchools, ...people.retired, ...people.trustLeaders]
  return {
    sessions,
    enrolments: record.enrolments,
    practitioners: everybody
      .filter(({ id }) => known.has(id))
      .map((person): DemoPractitioner => {
        const standing = standingOf(person, { leads, people })
        const school = schoolOf(person)
        const profile = profileOf(chance, { person, school, standing })
        return {
          ...profile,
          ...(surely.includes(person) ? obliging : {}),
          person,
          standing,
          accreditations: accreditations.get(person.id) ?? [],
          absences: absencesOf(chance, standing),
          conflicts: conflictsOf(chance, { school, schools: partnership.schools }),
        }
      }),
  }
}

/** The nine people have time for more than one review, and go far for it. */
const obliging = { mostReviews: 3, farthestKm: 200, wantsFar: false } as const

type Named = { readonly leads: readonly DemoPerson[]; readonly people: DemoPeople }

function standingOf(person: DemoPerson, { leads, people }: Named): Standing {
  if (people.retired.includes(person)) return 'independentLead'
  return leads.includes(person) ? 'servingLead' : 'serving'
}

/** The school that somebody’s knowledge comes from: their own, or one of their trust’s or hub’s. */
function workplaces(chance: Chance, { schools, times }: DemoPartnership) {
  const byId = new Map(schools.map((school) => [school.id, school]))
  const byTrust = Map.groupBy(times, ({ trust }) => trust)
  return ({ posts }: DemoPerson): DemoSchool => {
    const own = posts.flatMap(({ school }) => (school ? (byId.get(school) ?? []) : [])).at(-1)
    if (own) return own
    const ofTrust = posts.flatMap(({ trust }) => (trust ? (byTrust.get(trust) ?? []) : []))
    const theirs = ofTrust.flatMap(({ school }) => byId.get(school) ?? [])
    return chance.oneOf(theirs.length > 0 ? theirs : schools)
  }
}
