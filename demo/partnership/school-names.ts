import { type Model, type RealPlaces, plainName } from '../places.ts'
import type { Chance } from '../random.ts'
import { namesakes, placeBeginnings, placeEndings, saints, specialWords } from '../words/school-words.ts'

/** Invents names: never one that a real school of England has, and never the same twice. */
export function schoolNaming(chance: Chance, { schoolNames }: RealPlaces, reserved: readonly string[]) {
  const given = new Set<string>(reserved)
  return (model: Model): string => {
    for (;;) {
      const name = candidate(chance, model)
      if (given.has(name) || schoolNames.has(plainName(name))) continue
      given.add(name)
      return name
    }
  }
}

function candidate(chance: Chance, model: Model): string {
  const place = placeName(chance)
  switch (model.phase) {
    case 'nursery':
      return `${place} Nursery School`
    case 'primary':
      return primaryName(chance, model, place)
    case 'secondary':
    case 'allThrough':
      return secondaryName(chance, model, place)
    case 'special':
      return specialName(chance, place)
    case 'alternativeProvision':
      return chance.oneOf([`${place} Learning Centre`, `The ${place} Centre`, `${place} Academy`])
    case 'sixteenPlus':
      return `${place} Sixth Form College`
    case 'other':
      return `${place} School`
  }
}

function placeName(chance: Chance): string {
  for (;;) {
    const [begins, ends] = [chance.oneOf(placeBeginnings), chance.oneOf(placeEndings)]
    if (begins.slice(-1) !== ends.slice(0, 1) && begins.toLowerCase() !== ends) return `${begins}${ends}`
  }
}

function primaryName(chance: Chance, { church, ages }: Model, place: string): string {
  if (church === 'Roman Catholic') return `St ${chance.oneOf(saints)}’s Catholic Primary School, ${place}`
  if (church === 'Church of England')
    return chance.oneOf([
      `${place} CofE Primary School`,
      `St ${chance.oneOf(saints)}’s CofE Primary School, ${place}`,
      `${place} Church of England Academy`,
    ])
  if (ages.high <= 7) return `${place} Infant School`
  if (ages.low >= 7) return `${place} Junior School`
  return chance.oneOf([
    `${place} Primary School`,
    `${place} Primary School`,
    `${place} Primary School`,
    `${place} Primary Academy`,
    `${place} Community Primary School`,
    `${chance.oneOf(namesakes)} Primary School`,
  ])
}

function secondaryName(chance: Chance, { church, gender, phase }: Model, place: string): string {
  if (church === 'Roman Catholic') return `St ${chance.oneOf(saints)}’s Catholic High School, ${place}`
  if (church === 'Church of England') return `${place} Church of England School`
  if (gender === 'Girls')
    return chance.oneOf([`${place} School for Girls`, `${chance.oneOf(namesakes)} Girls’ School`])
  if (gender === 'Boys') return `${place} School for Boys`
  if (phase === 'allThrough') return `${place} All-through School`
  return chance.oneOf([
    `${place} School`,
    `${place} Academy`,
    `${place} High School`,
    `${place} Community School`,
    `The ${chance.oneOf(namesakes)} Academy`,
    `${chance.oneOf(namesakes)} School`,
  ])
}

const specialName = (chance: Chance, place: string): string =>
  chance.oneOf([
    `${place} School`,
    `${place} Lodge School`,
    `The ${chance.oneOf(specialWords)} School`,
    `${chance.oneOf(specialWords)} Special School`,
    `${chance.oneOf(specialWords)} Academy`,
  ])
