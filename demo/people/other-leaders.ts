import { day, period } from '#kernel'
import type { DemoSchool } from '../partnership/schools.ts'
import type { DemoTrust } from '../partnership/trusts.ts'
import { hubIdOf } from '../partnership/hub-rows.ts'
import { type Chance, chanceOf } from '../random.ts'
import { hubSketches } from '../words/hub-words.ts'
import type { Hiring } from './hiring.ts'
import { type DemoPerson, type DemoPost, atHub, atOffice, atTrust } from './person.ts'
import { deputyship, middleLeadership, startOfPost } from './school-posts.ts'

/** The senior leaders of each school, and a middle leader here and there. */
export function hireLeaders(schools: readonly DemoSchool[], hire: Hiring): DemoPerson[] {
  const chance = chanceOf('senior leaders')
  return schools.flatMap((school) => {
    const seniors = Array.from({ length: seniorsAt(chance, school) }, () =>
      hire(school, [deputyship(chance, school, { from: startOfPost(chance, 2014, 2023) })]),
    )
    if (!chance.happens(0.12)) return seniors
    const from = startOfPost(chance, 2018, 2023)
    return [...seniors, hire(school, [middleLeadership(chance, school, { from })])]
  })
}

function seniorsAt(chance: Chance, { phase, pupils, cohort }: DemoSchool): number {
  if (cohort === 'former') return 1
  if (phase === 'secondary' || phase === 'allThrough') return chance.whole(3, 4)
  if (pupils < 120 && phase !== 'special') return 1
  return chance.happens(0.55) ? 2 : 1
}

/** A chief executive for each trust. */
export function hireTrustLeaders(trusts: readonly DemoTrust[], hire: Hiring): DemoPerson[] {
  const chance = chanceOf('trust leaders')
  return trusts.map((trust) =>
    hire(trust, [
      {
        role: 'trustLeader',
        title: chance.oneOf(['Chief executive', 'Chief executive', 'Executive principal']),
        ...atTrust(trust.id),
        held: period(startOfPost(chance, 2013, 2022)),
      },
    ]),
  )
}

export type HubPost = { readonly hub: string; readonly post: DemoPost }

/** As many Senior Partners and Hub Managers as published, for people who hold another post besides. */
export function hubPosts(): HubPost[] {
  const chance = chanceOf('hub leaders')
  return hubSketches.flatMap(({ name, seniorPartners, hubManagers }) => {
    const post = (role: 'seniorPartner' | 'hubManager', title: string): HubPost => ({
      hub: name,
      post: { role, title, ...atHub(hubIdOf(name)), held: period(startOfPost(chance, 2018, 2023)) },
    })
    return [
      ...Array.from({ length: seniorPartners }, () => post('seniorPartner', 'Senior Partner')),
      ...Array.from({ length: hubManagers }, () => post('hubManager', 'Hub Manager')),
    ]
  })
}

const office = { name: 'critical friend' }

const trusteeTitles = [
  'Chair of trustees',
  'Vice-chair of trustees',
  'Safeguarding Trustee',
  'Chair of finance and audit',
  ...Array.from({ length: 8 }, () => 'Trustee'),
]

/** One officer and twelve trustees; the demo’s own two make them two and thirteen. */
export const hireCentre = (hire: Hiring): DemoPerson[] => [
  hire(office, [
    { role: 'officer', title: 'Programme officer', ...atOffice, held: period(day('2022-01-10')) },
  ]),
  ...trusteeTitles.map((title, index) =>
    hire(office, [{ role: 'trustee', title, ...atOffice, held: period(day(`${2016 + (index % 8)}-09-01`)) }]),
  ),
]
