import { type Day, type Period, day, period } from '#kernel'
import { type SchoolId, TrustId } from '#partnership'
import type { RealPlaces } from '../places.ts'
import { type Chance, at, chanceOf, demoId } from '../random.ts'
import { stagedTrusts } from '../staged.ts'
import { trustEndings, trustWords } from '../words/school-words.ts'
import type { DemoSchool } from './schools.ts'
import { type TrustGroup, groupSchools } from './trust-groups.ts'

export type DemoTrust = {
  readonly id: TrustId
  readonly name: string
  readonly kind: string
  readonly opened: Day
}
export type TrustTime = { readonly school: SchoolId; readonly trust: TrustId; readonly held: Period }
export type DemoTrusts = { readonly trusts: readonly DemoTrust[]; readonly times: readonly TrustTime[] }

const movers = 12
const academisedLately = 3
const newcomersInTrusts = 9

/** 150 trusts, each with a member school throughout; some schools have moved from one to another. */
export function inventTrusts(schools: readonly DemoSchool[], places: RealPlaces): DemoTrusts {
  const chance = chanceOf('trusts')
  const groups = groupSchools(
    chance,
    schools.filter(({ cohort }) => cohort === 'member'),
  )
  const nameFor = trustNaming(chance, places)
  const trusts = groups.map(({ name, schools: together }, index): DemoTrust => ({
    id: demoId(TrustId, 'trust', index),
    name: name ?? nameFor(),
    kind: together.length === 1 && chance.happens(0.4) ? 'Single-academy trust' : 'Multi-academy trust',
    opened: startOfTerm(chance, 2011, 2013),
  }))
  const joined = groups.flatMap(({ schools: together }, index) =>
    together.map(({ id }): TrustTime => ({
      school: id,
      trust: at(trusts, index).id,
      held: period(startOfTerm(chance, 2014, 2022)),
    })),
  )
  return { trusts, times: [...withMoves(chance, joined, groups), ...later(chance, schools, joined)] }
}

/** Some schools came from another trust: never the last school of either. */
function withMoves(chance: Chance, times: readonly TrustTime[], groups: readonly TrustGroup[]): TrustTime[] {
  const moving = new Set(
    chance
      .some(
        groups.filter(({ schools }) => schools.length > 2).flatMap(({ schools }) => schools.slice(1, 2)),
        movers,
      )
      .map(({ id }) => id),
  )
  return times.flatMap((time) => {
    if (!moving.has(time.school)) return [time]
    const moved = day(chance.oneOf(['2021-09-01', '2022-09-01', '2023-04-01', '2023-09-01', '2024-01-01']))
    const from = chance.oneOf(times.filter(({ trust }) => trust !== time.trust)).trust
    return [
      { school: time.school, trust: from, held: period(startOfTerm(chance, 2014, 2018), moved) },
      { ...time, held: period(moved) },
    ]
  })
}

/** Schools that became academies this September, and newcomers that have long been in a trust. */
function later(chance: Chance, schools: readonly DemoSchool[], times: readonly TrustTime[]): TrustTime[] {
  const inTrusts = new Set(times.map(({ school }) => school))
  const maintained = schools.filter(
    ({ id, cohort, phase }) => cohort === 'member' && phase === 'primary' && !inTrusts.has(id),
  )
  const newcomers = schools.filter(({ cohort }) => cohort === 'newcomer')
  const join = ({ id }: DemoSchool, from: Day): TrustTime => ({
    school: id,
    trust: chance.oneOf(times).trust,
    held: period(from),
  })
  return [
    ...chance.some(maintained, academisedLately).map((school) => join(school, day('2024-09-01'))),
    ...chance
      .some(newcomers, newcomersInTrusts)
      .map((school) => join(school, startOfTerm(chance, 2014, 2022))),
  ]
}

const startOfTerm = (chance: Chance, first: number, last: number): Day =>
  day(`${chance.whole(first, last)}-${chance.oneOf(['01-01', '04-01', '09-01', '09-01'])}`)

function trustNaming(chance: Chance, { trustNames }: RealPlaces): () => string {
  const given = new Set(stagedTrusts.map(({ name }) => name.split(' ')[0]))
  const words = chance.shuffled(trustWords.filter((word) => !given.has(word)))
  return () => {
    for (;;) {
      const word = words.pop() ?? chance.oneOf(trustWords)
      const name = `${word} ${chance.oneOf(trustEndings)}`
      if (!trustNames.has(name.toLowerCase())) return name
    }
  }
}
