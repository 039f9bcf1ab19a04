import { z } from 'zod'
import { Day, dateRange, addDays, longDate } from '#kernel'
import { wordingOfEvents } from './wording-of-events.ts'
import { wordingOfExcellence } from './wording-of-excellence.ts'
import { wordingOfImpact } from './wording-of-impact.ts'
import { wordingOfFrameworks } from './wording-of-frameworks.ts'
import { wordingOfPartnership } from './wording-of-partnership.ts'
import { wordingOfPractitioners } from './wording-of-practitioners.ts'
import { wordingOfReports } from './wording-of-reports.ts'
import { wordingOfProgrammes } from './wording-of-programmes.ts'
import { wordingOfReviews } from './wording-of-reviews.ts'
import { wordingOfSeasons } from './wording-of-seasons.ts'
import { wordingOfSurveys } from './wording-of-surveys.ts'
import { wordingOfTimeline } from './wording-of-timeline.ts'
import type { RoomWording } from './room-wording.ts'

const rooms: Readonly<Record<string, RoomWording>> = {
  events: wordingOfEvents,
  excellence: wordingOfExcellence,
  impact: wordingOfImpact,
  frameworks: wordingOfFrameworks,
  partnership: wordingOfPartnership,
  practitioners: wordingOfPractitioners,
  reports: wordingOfReports,
  programmes: wordingOfProgrammes,
  reviews: wordingOfReviews,
  seasons: wordingOfSeasons,
  surveys: wordingOfSurveys,
  timeline: wordingOfTimeline,
}

const Body = z.record(z.string(), z.unknown()).catch({})
const Stretch = z.object({ from: Day, until: Day })

/** Names by identifier. */
export type Names = ReadonlyMap<string, string>

export const isWorded = (name: string): boolean => sentenceOf(name) !== undefined

/** A fact as a sentence. */
export function sayFact(
  { name, body }: { readonly name: string; readonly body: unknown },
  names: Names,
): string {
  const sentence = sentenceOf(name)
  if (!sentence) return 'Something was recorded'
  const known = Body.parse(body)
  return sentence.replaceAll(/\{(\w+)\}/g, (_, key: string) => valueWords(known[key], { name, key, names }))
}

const roomOf = (name: string): RoomWording | undefined => rooms[name.slice(0, name.indexOf('.'))]

const sentenceOf = (name: string): string | undefined => roomOf(name)?.sentences[name]

type Where = { readonly name: string; readonly key: string; readonly names: Names }

function valueWords(value: unknown, { name, key, names }: Where): string {
  const stretch = Stretch.safeParse(value)
  if (stretch.success) return dateRange(stretch.data.from, addDays(stretch.data.until, -1))
  const date = Day.safeParse(value)
  if (date.success) return longDate(date.data)
  if (typeof value === 'number') return value.toLocaleString('en-GB')
  if (typeof value !== 'string' || value === '') return 'not said'
  return (
    names.get(value) ??
    roomOf(name)?.values?.[key]?.[value] ??
    (isId(value) ? 'somebody or something no longer known' : value)
  )
}

const isId = (text: string): boolean => z.uuid().safeParse(text).success
