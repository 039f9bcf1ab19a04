import {
  type Day,
  type Refused,
  addDays,
  longDate,
  overlaps,
  period,
  refusalOf,
  refused,
  shortDate,
  weekOf,
} from '#kernel'
import { type PartnershipYear, periodOfYear, theOffice } from '#partnership'
import type { Reading } from '#platform/database'
import type { SeasonId } from '../ids.ts'
import { findSeason } from '../season/season-store.ts'
import type { SeasonPolicies } from '../season/season-policies.ts'
import { bookedDays, leadSupply, undatedCount } from './dates-store.ts'
import { leadsFree } from './day-offered.ts'

/** `leads` are those free all week; `state` says how near the week is to having no room. */
export type WeekLoad = {
  readonly week: Day
  readonly words: string
  readonly label: string
  readonly window: string
  readonly reviews: number
  readonly most: number
  readonly leads: number
  readonly state: 'open' | 'nearlyFull' | 'full'
  readonly sentence: string
}

export type WeekLoadView = {
  readonly season: SeasonId
  readonly year: PartnershipYear
  readonly weeks: readonly WeekLoad[]
  /** How many reviews have no days yet. */
  readonly undated: number
}

/** How many reviews each week has, beside how many it may have and how many Lead Reviewers are free. */
export async function weekLoadView(
  { db, actor, today }: Reading,
  id: SeasonId,
): Promise<WeekLoadView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: {}, today })
  if (forbidden) return forbidden
  const season = await findSeason(db, id)
  if (!season) return refused('not-found')
  const within = periodOfYear(season.year)
  const [booked, leads] = await Promise.all([bookedDays(db, within, null), leadSupply(db, within)])
  const weeks = weeksOf(season.policies).map(({ week, window }): WeekLoad => {
    const stay = period(week, addDays(week, 5))
    const reviews = booked.filter(({ from }) => weekOf(from) === week).length
    const free = leads.filter(({ taken }) => !taken.some((away) => overlaps(away, stay)))
    return weekLoad({
      week,
      window,
      reviews,
      most: season.policies.mostReviewsAWeek,
      leads: leadsFree(free, stay),
    })
  })
  return { season: id, year: season.year, weeks, undated: await undatedCount(db, id) }
}

function weeksOf({ windows }: SeasonPolicies) {
  return windows.flatMap(({ name, first, last }) => {
    const weeks: { week: Day; window: string }[] = []
    for (let week = weekOf(first); week <= last; week = addDays(week, 7)) weeks.push({ week, window: name })
    return weeks
  })
}

type Load = Pick<WeekLoad, 'week' | 'window' | 'reviews' | 'most' | 'leads'>

function weekLoad(load: Load): WeekLoad {
  const room = Math.max(0, Math.min(load.most, load.leads) - load.reviews)
  return {
    ...load,
    words: `Week of ${longDate(load.week)}`,
    label: shortDate(load.week),
    state: room === 0 ? 'full' : room <= 2 ? 'nearlyFull' : 'open',
    sentence: `${load.reviews} of at most ${load.most} reviews; ${load.leads} Lead Reviewers free all week.`,
  }
}
