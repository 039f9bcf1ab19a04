import { day, period } from '#kernel'
import { hubIdOf } from '../partnership/hub-rows.ts'
import type { DemoPartnership } from '../partnership/write-partnership.ts'
import {
  chiefsTrustName,
  hostSchoolName,
  hubManagersHub,
  leadsTrustName,
  qaReadersHub,
  reviewersSchoolName,
  secondHostName,
} from '../staged.ts'
import { personNamed } from './hiring.ts'
import { type DemoPerson, type DemoPost, atHub, atOffice, atSchool, atTrust } from './person.ts'

export const nineNames = {
  headteacher: 'Marian Okafor',
  deputyHead: 'Tom Ashdown',
  reviewer: 'Priya Raman',
  leadReviewer: 'Gareth Pritchard',
  qaReader: 'Elspeth Moore',
  hubManager: 'Yusuf Demir',
  trustLeader: 'Olwen Fairbrother',
  officer: 'Sam Whitlock',
  trustee: 'Desmond Achebe',
} as const

export type NinePeople = Record<keyof typeof nineNames, DemoPerson>

/** The nine people whom anybody can walk in as. */
export function ninePeople({ schools, trusts }: DemoPartnership): NinePeople {
  const school = (name: string) => found(schools, name)
  const trust = (name: string) => found(trusts, name)
  const office = { name: 'critical friend' }
  const person = (who: keyof typeof nineNames, workplace: { name: string }, ...posts: DemoPost[]) =>
    personNamed(nineNames[who], workplace, posts)
  return {
    headteacher: person('headteacher', school(hostSchoolName), {
      role: 'headteacher',
      title: 'Headteacher',
      ...atSchool(school(hostSchoolName).id),
      held: period(day('2017-09-01')),
    }),
    deputyHead: person('deputyHead', school(secondHostName), {
      role: 'seniorLeader',
      title: 'Deputy headteacher',
      ...atSchool(school(secondHostName).id),
      held: period(day('2020-09-01')),
    }),
    reviewer: person('reviewer', school(reviewersSchoolName), {
      role: 'headteacher',
      title: 'Headteacher',
      ...atSchool(school(reviewersSchoolName).id),
      held: period(day('2018-09-01')),
    }),
    leadReviewer: person('leadReviewer', trust(leadsTrustName), {
      role: 'trustLeader',
      title: 'Director of education',
      ...atTrust(trust(leadsTrustName).id),
      held: period(day('2016-09-01')),
    }),
    qaReader: person(
      'qaReader',
      { name: qaReadersHub },
      {
        role: 'seniorPartner',
        title: 'Senior Partner',
        ...atHub(hubIdOf(qaReadersHub)),
        held: period(day('2019-09-01')),
      },
    ),
    hubManager: person(
      'hubManager',
      { name: hubManagersHub },
      {
        role: 'hubManager',
        title: 'Hub Manager',
        ...atHub(hubIdOf(hubManagersHub)),
        held: period(day('2021-09-01')),
      },
    ),
    trustLeader: person('trustLeader', trust(chiefsTrustName), {
      role: 'trustLeader',
      title: 'Chief executive',
      ...atTrust(trust(chiefsTrustName).id),
      held: period(day('2015-04-15')),
    }),
    officer: person('officer', office, {
      role: 'officer',
      title: 'Head of programmes',
      ...atOffice,
      held: period(day('2019-06-03')),
    }),
    trustee: person('trustee', office, {
      role: 'trustee',
      title: 'Trustee',
      ...atOffice,
      held: period(day('2020-09-01')),
    }),
  }
}

function found<Named extends { readonly name: string }>(things: readonly Named[], name: string): Named {
  const thing = things.find((one) => one.name === name)
  if (!thing) throw new RangeError(`The demo has no ${name}`)
  return thing
}
