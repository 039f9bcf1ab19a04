import { type Day, addDays } from '#kernel'
import { type PartnershipLevel, type PartnershipYear, partnershipYear, periodOfYear } from '#partnership'
import { type Chance, chanceOf } from '../random.ts'
import { stagedSchools } from '../staged.ts'
import type { DemoSchool } from './schools.ts'
import { latestYear } from './tenure.ts'

export type YearsLevel = {
  readonly school: DemoSchool['id']
  readonly year: PartnershipYear
  readonly level: PartnershipLevel
  readonly agreed: Day | null
}

const networkPartners = 45
const namedSchools = new Set(stagedSchools.map(({ name }) => name))

/** In 2023/24: 529 Full Partners, 45 Network Partners and 1 at the Gateway; in other years about the same. */
export function levelsOf(schools: readonly DemoSchool[]): YearsLevel[] {
  const chance = chanceOf('levels')
  const members = schools.filter(({ cohort, name }) => cohort === 'member' && !namedSchools.has(name))
  const gateway = members.find(({ tenure }) => tenure[0] === latestYear - 1 && tenure.includes(latestYear))
  const network = new Set(
    chance
      .shuffled(members.filter((school) => school !== gateway))
      .sort((one, other) => Number(one.hub !== null) - Number(other.hub !== null))
      .slice(0, networkPartners),
  )
  return schools.flatMap((school) =>
    school.tenure.map((year) => ({
      school: school.id,
      year: partnershipYear(year),
      level: levelIn(chance, {
        year,
        school,
        usual: school === gateway ? 'gateway' : network.has(school) ? 'network' : 'full',
      }),
      agreed: agreedIn(chance, year),
    })),
  )
}

type InYear = { readonly year: number; readonly school: DemoSchool; readonly usual: PartnershipLevel }

function levelIn(chance: Chance, { year, school, usual }: InYear): PartnershipLevel {
  if (year === latestYear) {
    if (school.cohort === 'newcomer') return chance.oneOf(['full', 'full', 'network', 'gateway'])
    if (usual === 'gateway') return 'network'
    return usual === 'network' && chance.happens(0.25) ? 'full' : usual
  }
  if (school.cohort !== 'member' || year === latestYear - 1) return usual
  return usual === 'gateway' || (year === school.tenure[0] && chance.happens(0.2)) ? 'network' : usual
}

/** Most sign in the summer before; this year some have yet to. */
function agreedIn(chance: Chance, year: number): Day | null {
  if (year === latestYear && chance.happens(0.06)) return null
  return addDays(periodOfYear(partnershipYear(year)).from, chance.whole(-75, 30))
}
