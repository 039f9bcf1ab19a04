import type { Phase } from '#partnership'
import type { Seniority, Topic } from '#practitioners'
import type { DemoSchool } from '../partnership/schools.ts'
import type { DemoPerson } from '../people/person.ts'
import type { Chance } from '../random.ts'

type Place = { readonly easting: number; readonly northing: number }

export type DemoProfile = {
  readonly seniority: Seniority
  readonly phases: readonly Phase[]
  readonly specialisms: readonly Topic[]
  readonly interests: readonly Topic[]
  readonly sendExperience: boolean
  /** Their own area, when they have given one. */
  readonly home: (Place & { readonly area: string }) | null
  /** Where they start from. */
  readonly place: Place
  readonly farthestKm: number | null
  readonly wantsFar: boolean
  readonly mostReviews: number
}

export type Standing = 'serving' | 'independentLead' | 'servingLead'

type Known = { readonly person: DemoPerson; readonly school: DemoSchool; readonly standing: Standing }

/** What a practitioner has told of themselves: how far they travel and how often follow the matching trials, B.1. */
export function profileOf(chance: Chance, { person, school, standing }: Known): DemoProfile {
  const wantsFar = chance.happens(0.15)
  const gives = standing === 'independentLead' || chance.happens(0.5)
  const home = { area: school.model.outcode, ...near(chance, school) }
  return {
    seniority: person.posts.some(({ role }) => role === 'headteacher' || role === 'trustLeader')
      ? 'head'
      : 'senior',
    phases: phasesOf(chance, school.phase),
    specialisms: topicsFor(chance, school.phase, chance.whole(1, 3)),
    interests: topicsFor(chance, school.phase, chance.whole(1, 3)),
    sendExperience: isSpecial(school.phase) || chance.happens(0.25),
    home: gives ? home : null,
    place: gives ? home : school,
    farthestKm: wantsFar ? null : chance.oneOf(standing === 'serving' ? [80, 120, 160] : [250, 350, 350]),
    wantsFar,
    mostReviews: mostReviews(chance, standing),
  }
}

const near = (chance: Chance, { easting, northing }: Place): Place => ({
  easting: easting + chance.whole(-7000, 7000),
  northing: northing + chance.whole(-7000, 7000),
})

function mostReviews(chance: Chance, standing: Standing): number {
  if (standing === 'independentLead') return chance.whole(8, 12)
  if (standing === 'servingLead') return chance.whole(3, 5)
  return 1 + Number(chance.happens(0.35)) + Number(chance.happens(0.08))
}

const isSpecial = (phase: Phase): boolean => phase === 'special' || phase === 'alternativeProvision'

const alsoKnows: Partial<Record<Phase, readonly Phase[]>> = {
  primary: ['nursery', 'special'],
  secondary: ['sixteenPlus', 'allThrough', 'special'],
  special: ['primary', 'secondary', 'alternativeProvision'],
  allThrough: ['primary', 'secondary'],
  nursery: ['primary'],
  sixteenPlus: ['secondary'],
  alternativeProvision: ['special', 'secondary'],
}

function phasesOf(chance: Chance, phase: Phase): Phase[] {
  const share = phase === 'primary' || phase === 'secondary' ? 0.18 : 0.6
  return chance.happens(share) ? [phase, chance.oneOf(alsoKnows[phase] ?? ['primary'])] : [phase]
}

const everywhere: readonly Topic[] = [
  'reading',
  'writing',
  'oracy',
  'mathematics',
  'send',
  'inclusion',
  'disadvantage',
  'behaviour',
  'attendance',
  'safeguarding',
  'curriculum',
  'assessment',
  'teaching',
  'governance',
  'wellbeing',
]
const atFirst: readonly Topic[] = ['earlyYears', 'phonics', 'reading', 'arts', 'physicalEducation']
const later: readonly Topic[] = ['science', 'humanities', 'languages', 'computing', 'sixthForm', 'careers']

export function topicsFor(chance: Chance, phase: Phase, count: number): Topic[] {
  const own =
    phase === 'primary' || phase === 'nursery' ? atFirst : phase === 'secondary' ? later : everywhere
  return chance.some([...new Set([...everywhere, ...own, ...own])], count)
}
