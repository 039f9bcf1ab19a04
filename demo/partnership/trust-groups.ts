import type { Chance } from '../random.ts'
import { stagedTrusts } from '../staged.ts'
import { hubSketches } from '../words/hub-words.ts'
import type { DemoSchool } from './schools.ts'

export const trustsInAll = 150
const shareInTrusts = 0.6

/** Schools that are one trust’s. */
export type TrustGroup = { readonly name: string | null; readonly schools: readonly DemoSchool[] }

/** Parts the members of each hub among trusts, so that there are 150 in all, most of them small. */
export function groupSchools(chance: Chance, members: readonly DemoSchool[]): TrustGroup[] {
  const fixed: TrustGroup[] = []
  const pools: DemoSchool[][] = []
  for (const hub of [...hubSketches, null]) {
    const schools = members.filter((school) => school.hub === (hub?.name ?? null))
    if (hub?.kind === 'singleTrust') {
      fixed.push({ name: null, schools })
      continue
    }
    const staged = stagedTrusts.flatMap((trust) =>
      trust.hub === hub?.name
        ? [
            {
              name: trust.name,
              schools: schools.filter(({ phase }) => phase !== 'nursery').slice(-trust.schools),
            },
          ]
        : [],
    )
    fixed.push(...staged)
    const rest = schools.filter((school) => !staged.some((trust) => trust.schools.includes(school)))
    pools.push(academiesFirst(chance, rest).slice(0, Math.round(rest.length * shareInTrusts)))
  }
  return [...fixed, ...partEach(chance, pools, trustsInAll - fixed.length)]
}

const academiesFirst = (chance: Chance, schools: readonly DemoSchool[]): DemoSchool[] =>
  chance.shuffled(schools).sort((one, other) => likelihood(other) - likelihood(one))

function likelihood({ name, phase }: DemoSchool): number {
  if (phase === 'nursery') return -1
  return name.includes('Academy') ? 1 : 0
}

/** The pool with the most schools to a trust gets the next trust. */
function partEach(chance: Chance, pools: readonly DemoSchool[][], trusts: number): TrustGroup[] {
  const counts = pools.map(() => 1)
  for (let more = trusts - pools.length; more > 0; more -= 1) {
    const crowding = pools.map((pool, index) => pool.length / (counts[index] ?? 1))
    const next = crowding.indexOf(Math.max(...crowding))
    counts[next] = (counts[next] ?? 0) + 1
  }
  return pools.flatMap((pool, index) => parted(chance, pool, counts[index] ?? 1))
}

function parted(chance: Chance, pool: readonly DemoSchool[], parts: number): TrustGroup[] {
  const cuts = chance
    .some(
      pool.slice(1).map((_, index) => index + 1),
      parts - 1,
    )
    .sort((one, other) => one - other)
  return [0, ...cuts].map((from, index) => ({ name: null, schools: pool.slice(from, cuts[index]) }))
}
