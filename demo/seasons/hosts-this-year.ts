import { type Day, day } from '#kernel'
import type { EstimateOption } from '#seasons'
import type { DemoSchool } from '../partnership/schools.ts'
import { type Chance, chanceOf } from '../random.ts'
import { chiefsTrustName, hostSchoolName, reviewersSchoolName, secondHostName } from '../staged.ts'
import type { DemoPartnership } from '../partnership/write-partnership.ts'

/** How a host stands that is not simply on its way. */
export type Turn = 'onItsWay' | 'undated' | 'postponed' | 'moved' | 'cancelled'

export type HostThisYear = {
  readonly school: DemoSchool
  readonly option: EstimateOption
  readonly turn: Turn
}

const hostsInAll = 421
const turns: readonly (readonly [Turn, number])[] = [
  ['undated', 16],
  ['postponed', 4],
  ['moved', 3],
  ['cancelled', 6],
]

/** When the reviews are that the demo’s nine people see. */
export const settledDays: ReadonlyMap<string, Day> = new Map([
  [secondHostName, day('2024-12-03')],
  [reviewersSchoolName, day('2025-02-04')],
])

export function hostsThisYear({ schools, trusts, times }: DemoPartnership): HostThisYear[] {
  const chance = chanceOf('hosts this year')
  const chiefs = trusts.find(({ name }) => name === chiefsTrustName)
  const surely = new Set([
    ...schools
      .filter(({ name }) => [hostSchoolName, secondHostName, reviewersSchoolName].includes(name))
      .map(({ id }) => id),
    ...times.filter(({ trust }) => trust === chiefs?.id).map(({ school }) => school),
  ])
  const able = schools.filter(({ tenure }) => tenure.includes(2024))
  const hosts = [
    ...able.filter(({ id }) => surely.has(id)),
    ...chance.shuffled(able.filter(({ id }) => !surely.has(id))),
  ].slice(0, hostsInAll)
  const ahead = turns.flatMap(([turn, count]) => Array.from({ length: count }, () => turn))
  return hosts.map((school): HostThisYear => ({
    school,
    option: optionOf(chance),
    turn:
      school.name === hostSchoolName
        ? 'postponed'
        : surely.has(school.id)
          ? 'onItsWay'
          : (ahead.pop() ?? 'onItsWay'),
  }))
}

function optionOf(chance: Chance): EstimateOption {
  const share = chance.share()
  if (share < 0.58) return 'full'
  if (share < 0.81) return 'categoriesOnly'
  return share < 0.9 ? 'verbalOnly' : 'none'
}
