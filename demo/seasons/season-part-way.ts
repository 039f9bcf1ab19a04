import { type Instant, type PersonId, addDays, day, daysBetween } from '#kernel'
import { partnershipYear } from '#partnership'
import { standardPolicies } from '#seasons'
import { momentAt } from '../days.ts'
import type { DemoPractitioner } from '../practitioners/practitioners.ts'
import { type Chance, at, chanceOf } from '../random.ts'
import { hostSchoolName, secondHostName } from '../staged.ts'
import { demoToday, lastDay } from '../today.ts'
import { whyCancelled, whyMoved, whyPostponed } from '../words/review-words.ts'
import type { Stay } from './allot-days.ts'
import { draftReview, estimatesFor } from './draft.ts'
import type { HostThisYear } from './hosts-this-year.ts'
import type { Course } from './place-story.ts'
import type { DemoReview } from './review.ts'
import type { Opening, Roster } from './roster.ts'
import type { Centre } from './season-complete.ts'
import { type Forming, teamThisYear, withDeputy } from './this-years-team.ts'

export type PresentHost = HostThisYear & {
  /** The days it has, or had before it was postponed. */
  readonly stay: Stay | null
  /** Its new days. */
  readonly movedTo: Stay | null
}

type PresentSeason = {
  readonly hosts: readonly PresentHost[]
  readonly roster: Roster
  readonly centre: Centre
  readonly lead: DemoPractitioner
  readonly reviewer: DemoPractitioner
  /** People who have no other places than those that are told of them. */
  readonly besides: ReadonlySet<PersonId>
}

const year = 2024

/** The season on the demo’s day, what is told of the nine people first. */
export function partWaySeason(season: PresentSeason): DemoReview[] {
  const chance = chanceOf('season 2024')
  const plots = plotsOf(season)
  const told = season.hosts.toSorted((one, other) => Number(plots.has(other)) - Number(plots.has(one)))
  return told.map((host) => reviewNow(chance, host, { ...season, plot: plots.get(host) }))
}

type Plot = Pick<Forming, 'lead' | 'first' | 'courses'>

function reviewNow(
  chance: Chance,
  host: PresentHost,
  { roster, besides, centre, plot }: PresentSeason & { readonly plot: Plot | undefined },
): DemoReview {
  const { school, option, stay, turn, movedTo } = host
  const head = centre.headOf(school, day(`${year}-06-30`))
  const policies = standardPolicies(partnershipYear(year))
  const draft = draftReview(chance, { school, year, policies, option, head })
  if (!stay) return draft
  const opening = openingOf(host, stay, draft)
  const upset = upsetOf(chance, host, stay)
  const forming: Forming = {
    review: draft.id,
    opening,
    slots: draft.slots,
    roster,
    officer: centre.officer,
    besides,
    released: upset,
    ...plot,
  }
  const places = teamThisYear(chance, forming)
  if (!upset) {
    const ahead = daysBetween(demoToday, stay.from)
    const deputised = !plot && ahead > 7 && ahead < 70 && chance.happens(0.2)
    return {
      ...draft,
      days: stay,
      places: deputised ? withDeputy(chance, forming, places) : places,
      ...reportOf(chance, draft, stay),
    }
  }
  if (turn === 'cancelled') {
    const side = chance.happens(0.3) ? 'office' : 'host'
    return { ...draft, days: stay, places, cancelled: { ...upset, side } }
  }
  const postponed = { ...upset, days: stay }
  if (!movedTo) return { ...draft, places, postponed }
  const gone = new Set([...besides, ...places.map(({ person }) => person)])
  const again = { ...forming, opening: openingOf(host, movedTo, draft), besides: gone, released: undefined }
  return { ...draft, days: movedTo, places: [...places, ...teamThisYear(chance, again)], postponed }
}

const openingOf = ({ school }: PresentHost, days: Stay, draft: DemoReview): Opening => ({
  school,
  year,
  days,
  ownHubAllowed: draft.ownHubAllowed !== null,
})

type Upset = { readonly at: Instant; readonly why: string }

/** When and why a review was put off or given up. */
function upsetOf(chance: Chance, { school, turn }: PresentHost, stay: Stay): Upset | undefined {
  if (turn === 'onItsWay' || turn === 'undated') return undefined
  const before = addDays(stay.from, -chance.whole(5, 9))
  const recently = addDays(lastDay, -chance.whole(1, 12))
  const why = { postponed: whyPostponed, moved: whyMoved, cancelled: whyCancelled }[turn]
  return {
    at: momentAt(before < recently ? before : recently, '10:20'),
    why: school.name === hostSchoolName ? at(whyPostponed, 0) : chance.oneOf(why),
  }
}

/** Reports take about ten days; the first reviews of the season are closed already. */
function reportOf(chance: Chance, { option }: DemoReview, { until }: Stay): Partial<DemoReview> {
  if (until > '2024-10-04') return {}
  const issued = addDays(until, chance.whole(8, 10))
  return {
    estimates: estimatesFor(chance, option, chance.oneOf(['leading', 'effective', 'effective'] as const)),
    issued: momentAt(issued, '10:00'),
    closed: until < '2024-09-27' ? momentAt(addDays(issued, chance.whole(4, 7)), '14:00') : null,
  }
}

/** What is told of the nine people: two reviews to lead, an offer to answer, and a team that forms. */
function plotsOf({ hosts, roster, lead, reviewer }: PresentSeason): Map<PresentHost, Plot> {
  const near = (least: number, most: number, suits: (opening: Opening) => boolean) => {
    const found = hosts.find((host) => {
      if (!host.stay || host.turn !== 'onItsWay' || host.school.phase !== 'primary') return false
      const ahead = daysBetween(demoToday, host.stay.from)
      const opening = { school: host.school, year, days: host.stay, ownHubAllowed: false } as const
      return ahead >= least && ahead <= most && suits(opening)
    })
    if (!found) throw new RangeError(`No review of ${least} to ${most} days ahead for the demo’s nine people`)
    return found
  }
  const accepted: Course = { state: 'accepted', chose: false }
  const second = hosts.find(({ school }) => school.name === secondHostName)
  const ledToo = near(20, 37, (opening) => roster.eligible(opening, 'lead').includes(lead))
  const offering = near(38, 60, (opening) => roster.eligible(opening, 'peer').includes(reviewer))
  const forming: Plot = {
    lead,
    courses: [accepted, accepted, { state: 'offered', chose: false }, { state: 'chosen', chose: true }],
  }
  return new Map<PresentHost, Plot>([
    ...(second ? [[second, forming] as const] : []),
    [ledToo, { lead, courses: Array.from({ length: 8 }, () => accepted) }],
    [offering, { first: { who: reviewer, course: { state: 'offered', chose: false } }, courses: [accepted] }],
  ])
}
