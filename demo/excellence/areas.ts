import { type Instant, type Period, type PersonId, addDays, day, period, yearsAfter } from '#kernel'
import {
  AreaAccreditationId,
  AreaId,
  type Category,
  ExaminationId,
  Sharing,
  categories,
  yearsItIsValid,
} from '#excellence'
import type { Phase } from '#partnership'
import type { Topic } from '#practitioners'
import type { ReviewRole } from '#seasons'
import { momentAt, momentOn } from '../days.ts'
import type { DemoPeople } from '../people/people.ts'
import { type Chance, at, chanceOf, demoId } from '../random.ts'
import type { DemoReview } from '../seasons/review.ts'
import { demoToday } from '../today.ts'
import * as words from '../words/area-words.ts'

export type DemoOpinion = {
  readonly person: PersonId
  readonly role: ReviewRole
  readonly opinion: 'accredit' | 'notYet'
  readonly why: string | null
  readonly at: Instant
}

export type DemoArea = {
  readonly id: AreaId
  readonly examination: ExaminationId
  readonly review: DemoReview
  readonly category: Category
  readonly title: string
  readonly themes: readonly Topic[]
  readonly whatWasDone: string
  readonly impact: string
  readonly toSee: string | null
  readonly offers: readonly Sharing[]
  readonly contact: PersonId | null
  readonly listed: boolean
  readonly nominatedAt: Instant
  readonly closedAt: Instant | null
  readonly outcome: 'accredited' | 'notYet' | null
  readonly opinions: readonly DemoOpinion[]
  readonly accreditation: { readonly id: AreaAccreditationId; readonly held: Period } | null
}

/**
 * New areas a year in the order of the categories. 2023/24 has the published counts, 102 in all; the report’s
 * labels are lost, so which category has which count is invented, as is all of 2022/23.
 */
const accreditedIn: Readonly<Record<2022 | 2023, readonly number[]>> = {
  2022: [5, 17, 19, 15, 9, 6, 7, 18],
  2023: [3, 20, 23, 16, 10, 5, 5, 20],
}
const notYetIn = 12
const nominatedNow = 34
/** A category that says little is accredited for less than three years. */
const shorter = 12

/** Areas that reviews have accredited, some that they have not yet, and those nominated for reviews to come. */
export function inventAreas(reviews: readonly DemoReview[], people: DemoPeople): DemoArea[] {
  const chance = chanceOf('areas of excellence')
  const leaders = Map.groupBy(people.inSchools, ({ posts }) => posts.at(-1)?.school ?? null)
  const invent = inventing(chance, leaders)
  const past = ([2022, 2023] as const).flatMap((year) => {
    const examined = chance.shuffled(reviews.filter((review) => review.year === year && couldExamine(review)))
    const wanted = accreditedIn[year].flatMap((count, place) =>
      Array.from({ length: count }, () => at(categories, place)),
    )
    const accredited = wanted.map((category, place) =>
      invent(at(examined, place), category, place % shorter === 7 ? 'briefly' : 'accredited'),
    )
    const notYet = examined
      .slice(wanted.length, wanted.length + notYetIn)
      .map((review) => invent(review, chance.oneOf(categories), 'notYet'))
    return [...accredited, ...notYet]
  })
  const ahead = reviews.filter(({ year, days, cancelled }) => year === 2024 && !cancelled && days !== null)
  const underWay = ahead.filter(
    ({ days }) => days && days.from <= demoToday && demoToday < (days.until ?? ''),
  )
  const toCome = ahead.filter(({ days }) => days && days.from > demoToday)
  const nominated = [...staged(toCome, people), ...underWay.slice(0, 4), ...chance.some(toCome, nominatedNow)]
  return [
    ...past,
    ...[...new Set(nominated)].map((review) => invent(review, chance.oneOf(categories), 'nominated')),
  ]
}

/** The reviews that the nine people host and lead have something to examine. */
const staged = (toCome: readonly DemoReview[], { nine }: DemoPeople): DemoReview[] =>
  toCome.filter(
    ({ school, places }) =>
      school.id === nine.deputyHead.posts[0]?.school ||
      places.some(({ person }) => person === nine.leadReviewer.id || person === nine.reviewer.id),
  )

const cameTo = ({ places }: DemoReview, role: ReviewRole) =>
  places.filter((place) => place.role === role && place.events.at(-1)?.state === 'attended')

const couldExamine = (review: DemoReview): boolean =>
  review.issued !== null && cameTo(review, 'lead').length > 0 && cameTo(review, 'peer').length > 0

type Leaders = ReadonlyMap<string | null, readonly DemoPeople['inSchools'][number][]>
type Ending = 'accredited' | 'briefly' | 'notYet' | 'nominated'

function inventing(chance: Chance, leaders: Leaders) {
  return (review: DemoReview, category: Category, ending: Ending): DemoArea => {
    const first = review.days?.from ?? demoToday
    const last = addDays(review.days?.until ?? demoToday, -1)
    const [title, ...themes] = chance.oneOf(ideasFor(category, review.school.phase))
    const whatWasDone = [
      chance.oneOf(words.beginnings),
      ...chance.some(words.steps, 2),
      chance.oneOf(words.decisions),
    ]
    const team = leaders.get(review.school.id) ?? []
    const nominated = addDays(first, -chance.whole(16, 40))
    const closedAt = ending === 'nominated' ? null : momentAt(last, '15:10')
    const years = ending === 'briefly' ? yearsItIsValid - 1 : yearsItIsValid
    const id = demoId(AreaId, 'area', review.id)
    return {
      id,
      examination: demoId(ExaminationId, 'examination', review.id),
      review,
      category,
      title,
      themes,
      whatWasDone: whatWasDone.join(' '),
      impact: chance.some(words.impacts, 2).join(' '),
      toSee: chance.happens(0.8) ? chance.oneOf(words.sights) : null,
      offers: chance.some(Sharing.options, chance.whole(1, 3)),
      contact: team.length > 0 ? chance.oneOf(team).id : null,
      listed: chance.happens(0.95),
      nominatedAt: momentOn(
        chance,
        nominated < demoToday ? nominated : addDays(demoToday, -chance.whole(1, 20)),
      ),
      closedAt,
      outcome: ending === 'nominated' ? null : ending === 'notYet' ? 'notYet' : 'accredited',
      opinions: closedAt ? opinionsOf(chance, review, ending) : [],
      accreditation:
        ending === 'accredited' || ending === 'briefly'
          ? {
              id: demoId(AreaAccreditationId, 'area accreditation', review.id),
              held: period(last, yearsAfter(last, years)),
            }
          : null,
    }
  }
}

const youngest = /nursery|Year 6|early years|start to school|Children|phonics/
const oldest = /Year 11|Year 13|secondary/

/** Nobody is praised for teaching pupils whom they do not have. */
function ideasFor(category: Category, phase: Phase) {
  const unsuited = phase === 'primary' ? oldest : phase === 'secondary' ? youngest : null
  const suited = words.areaIdeas[category].filter(([title]) => !unsuited?.test(title))
  return suited.length > 0 ? suited : words.areaIdeas[category]
}

function opinionsOf(chance: Chance, review: DemoReview, ending: Ending): DemoOpinion[] {
  const last = addDays(review.days?.until ?? day(demoToday), -1)
  const say = (person: PersonId, role: ReviewRole, at: Instant): DemoOpinion => {
    const opinion = ending === 'notYet' ? 'notYet' : 'accredit'
    return { person, role, opinion, why: opinion === 'notYet' ? chance.oneOf(words.notYetReasons) : null, at }
  }
  const peers = cameTo(review, 'peer').slice(0, chance.whole(1, 2))
  return [
    ...peers.map(({ person }) => say(person, 'peer', momentAt(last, '14:40'))),
    ...cameTo(review, 'lead').map(({ person }) => say(person, 'lead', momentAt(last, '15:10'))),
  ]
}
