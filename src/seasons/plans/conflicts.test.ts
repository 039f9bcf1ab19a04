import { describe, expect, test } from 'vitest'
import { PersonId, newId } from '#kernel'
import { SchoolId, partnershipYear } from '#partnership'
import { aSeasonPractitioner } from '#practitioners/testing'
import { aSeason } from '../testing.ts'
import { conflictsOf } from './conflicts.ts'
import type { Visit } from './problem-store.ts'

const person = newId(PersonId)
const [host, other] = [newId(SchoolId), newId(SchoolId)]

const somebody = aSeasonPractitioner({ person })

const visit = (startsIn: number, role: Visit['role'] = 'peer', school = host): Visit => ({
  person,
  school,
  role,
  year: partnershipYear(startsIn),
})

const after = (visits: readonly Visit[], role: Visit['role'] = 'peer') =>
  conflictsOf(somebody, { season: aSeason(), visits: new Map([[person, visits]]) }, role)

describe('a conflict', () => {
  test('is a visit within three years, and none before', () => {
    expect(after([visit(2021), visit(2020, 'peer', other)])).toEqual([
      { school: host, why: 'they reviewed it in 2021/22' },
    ])
  })

  test('of a Lead Reviewer is having led at a host two years running', () => {
    expect(after([visit(2023, 'lead')], 'lead')).toEqual([])
    expect(after([visit(2021, 'lead'), visit(2023, 'lead')], 'lead')).toEqual([])
    expect(after([visit(2022, 'lead'), visit(2023, 'lead')], 'lead')).toEqual([
      { school: host, why: 'they have led its review 2 years running' },
    ])
  })

  test('is what they declared themselves', () => {
    const declared = { ...somebody, conflicts: [{ school: other, why: 'my sister is its headteacher' }] }
    expect(conflictsOf(declared, { season: aSeason(), visits: new Map() }, 'peer')).toEqual(
      declared.conflicts,
    )
  })
})
