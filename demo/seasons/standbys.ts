import { type PersonId, day, instant } from '#kernel'
import { type ReviewId, type Standby, StandbyId } from '#seasons'
import { demoId } from '../random.ts'
import type { DemoReview } from './review.ts'
import type { Opening, Roster } from './roster.ts'

type Asking = { readonly roster: Roster; readonly reviewer: PersonId; readonly nine: ReadonlySet<PersonId> }

const firstAsked = day('2025-02-03')

/** One of the nine holds the days of a review in the spring; two others were asked about others, and one of them cannot. */
export function inventStandbys(
  reviews: readonly DemoReview[],
  { roster, reviewer, nine }: Asking,
): Standby[] {
  const open = reviews
    .flatMap((review) => openingOf(review) ?? [])
    .filter(({ days }) => days.from >= firstAsked)
    .map((opening) => ({ opening, people: roster.eligible(opening, 'peer').map(({ person }) => person.id) }))
  const own = open.find(({ people }) => people.includes(reviewer))
  const [asked, declined] = open
    .filter((one) => one !== own)
    .flatMap(({ opening, people }) => {
      const other = people.find((person) => !nine.has(person))
      return other === undefined ? [] : [{ opening, other }]
    })
  if (!own || !asked || !declined) throw new RangeError('There are too few who could stand by')
  return [
    standby(own.opening, { person: reviewer, state: 'holding' }),
    standby(asked.opening, { person: asked.other, state: 'asked' }),
    standby(declined.opening, { person: declined.other, state: 'declined' }),
  ]
}

type Said = { readonly person: PersonId; readonly state: Standby['state'] }

const standby = ({ review, days }: OpenReview, { person, state }: Said): Standby => ({
  id: demoId(StandbyId, 'standby', review, person),
  review,
  person,
  state,
  days,
  since: instant(state === 'asked' ? '2024-10-15T09:10:00.000Z' : '2024-10-11T15:40:00.000Z'),
  expires: day('2024-10-29'),
  reason: state === 'declined' ? 'We have a school trip that week' : null,
  insteadOf: null,
})

type OpenReview = Opening & { readonly review: ReviewId }

function openingOf({ id, year, school, days, cancelled }: DemoReview): OpenReview | null {
  if (year !== 2024 || cancelled || !days?.until) return null
  const { from, until } = days
  return { review: id, year, school, days: { from, until }, ownHubAllowed: false }
}
