import type { Phase } from '#partnership'
import type { Chance } from '../random.ts'
import type { DemoSchool } from './schools.ts'

type SchoolType = { readonly type: string; readonly group: string }

/** In the register’s own words. */
export function typeOf(chance: Chance, { phase, model }: DemoSchool, inTrust: boolean): SchoolType {
  if (phase === 'nursery')
    return { type: 'Local authority nursery school', group: 'Local authority maintained schools' }
  if (phase === 'sixteenPlus') return { type: 'Free schools 16 to 19', group: 'Free Schools' }
  if (inTrust) return { type: chance.oneOf(academies[phase] ?? ['Academy converter']), group: 'Academies' }
  if (phase === 'special')
    return {
      type: chance.oneOf(['Community special school', 'Foundation special school']),
      group: 'Special schools',
    }
  const type =
    phase === 'alternativeProvision'
      ? 'Pupil referral unit'
      : model.church === null
        ? chance.oneOf(['Community school', 'Community school', 'Foundation school'])
        : chance.oneOf(['Voluntary aided school', 'Voluntary controlled school'])
  return { type, group: 'Local authority maintained schools' }
}

const academies: Partial<Record<Phase, readonly string[]>> = {
  primary: ['Academy converter', 'Academy converter', 'Academy sponsor led'],
  secondary: ['Academy converter', 'Academy converter', 'Academy sponsor led', 'Free schools'],
  allThrough: ['Free schools'],
  special: ['Academy special converter', 'Academy special sponsor led'],
  alternativeProvision: ['Academy alternative provision converter'],
}
