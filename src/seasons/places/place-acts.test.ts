import { describe, expect, test } from 'vitest'
import { type Decision, Instant, PersonId, day, newId, period } from '#kernel'
import { SchoolId } from '#partnership'
import type { Practitioner, Problem, ReviewToStaff } from '#matching'
import { aPractitioner, aProblem, aReviewToStaff } from '#matching/testing'
import { ReviewId } from '../ids.ts'
import { aPlaceState, aPlacement, aReviewState, aSeason, anOccasion } from '../testing.ts'
import { decide as accepts } from './accept-place.ts'
import { decide as chooses } from './choose-review.ts'
import { decide as declines } from './decline-place.ts'
import { decide as lapses } from './lapse-offers.ts'
import { decide as names } from './name-deputy.ts'
import { decideOffer } from './offering.ts'
import { type Placement, type PlacementState, countTeam, openSlots } from './placement.ts'
import { decide as records } from './record-attendance.ts'
import { decide as releases } from './release-place.ts'
import { decide as takesBack } from './withdraw-choice.ts'
import { decide as withdraws } from './withdraw-from-place.ts'

const code = (decision: Decision<unknown>): string =>
  decision.outcome === 'refused' ? decision.refusal.code : 'happened'
const facts = <F>(decision: Decision<F>): readonly F[] => {
  if (decision.outcome === 'refused') throw new Error(decision.refusal.words)
  return decision.facts
}
const on = (today: string) => anOccasion({ today: day(today) })
const anOffer = (said: { state?: PlacementState; expires?: string } = {}) => ({
  ...aPlaceState(aPlacement({ state: said.state ?? 'offered', expires: day(said.expires ?? '2024-10-26') })),
  instead: null,
})
const answer = (state: ReturnType<typeof anOffer>) => ({ placement: state.placement, reason: null })

describe('an offer', () => {
  test('can be accepted until its day has passed', () => {
    const offer = anOffer()
    expect(code(accepts(offer, answer(offer), on('2024-10-26')))).toBe('happened')
    expect(code(accepts(offer, answer(offer), on('2024-10-27')))).toBe('offer-ended')
  })

  test('is accepted once, and not after it was declined or the review called off', () => {
    const accepted = anOffer({ state: 'accepted' })
    expect(code(accepts(accepted, answer(accepted), anOccasion()))).toBe('accepted-already')
    const declined = anOffer({ state: 'declined' })
    expect(code(accepts(declined, answer(declined), anOccasion()))).toBe('offer-over')
    const calledOff = {
      ...aPlaceState(aPlacement({ state: 'offered' }), { review: { cancelled: true } }),
      instead: null,
    }
    expect(code(accepts(calledOff, answer(calledOff), anOccasion()))).toBe('review-cancelled')
  })

  test('to change review is a yes to one place and leaves the other, unless its team needs them meanwhile', () => {
    const offer = anOffer()
    const mine = aPlacement({ person: offer.person })
    const [second, third] = [aPlacement(), aPlacement()]
    const where = (...team: readonly Placement[]) => ({
      ...offer,
      instead: aPlaceState(mine, { review: { slots: 4 }, team: [mine, ...team] }),
    })
    expect(facts(accepts(where(second, third), answer(offer), anOccasion()))).toMatchObject([
      { name: 'seasons.placeAccepted', body: { placement: offer.placement } },
      { name: 'seasons.placeLent', body: { placement: mine.id, to: offer.review.id } },
    ])
    expect(code(accepts(where(second), answer(offer), anOccasion()))).toBe('needed-where-you-are')
    const left = { ...offer, instead: aPlaceState({ ...mine, state: 'withdrawnEarly' }) }
    expect(facts(accepts(left, answer(offer), anOccasion()))).toHaveLength(1)
  })

  test('can be declined, with or without a reason, and only while it is one', () => {
    const offer = anOffer()
    expect(facts(declines(offer, { ...answer(offer), reason: 'Ofsted is coming' }))).toMatchObject([
      { name: 'seasons.placeDeclined', body: { reason: 'Ofsted is coming', review: offer.review.id } },
    ])
    const accepted = anOffer({ state: 'accepted' })
    expect(code(declines(accepted, answer(accepted)))).toBe('offer-over')
  })

  test('that nobody answered lapses after its day, and the others stay', () => {
    const { review, placement, person } = anOffer()
    const offer = { placement, review: review.id, school: review.school, person, role: 'peer' as const }
    const offers = [
      { ...offer, expires: day('2024-10-15') },
      { ...offer, expires: day('2024-10-16') },
    ]
    expect(facts(lapses({ offers }, { season: review.season }, anOccasion()))).toHaveLength(1)
  })
})

describe('withdrawing', () => {
  const accepted = anOffer({ state: 'accepted' })
  test('is late from four weeks before the review', () => {
    expect(facts(withdraws(accepted, answer(accepted), on('2024-11-05')))).toMatchObject([
      { body: { late: false } },
    ])
    expect(facts(withdraws(accepted, answer(accepted), on('2024-11-06')))).toMatchObject([
      { body: { late: true } },
    ])
  })

  test('is not possible from the first day on, nor from a place that is not held', () => {
    expect(code(withdraws(accepted, answer(accepted), on('2024-12-03')))).toBe('review-over')
    const offered = anOffer()
    expect(code(withdraws(offered, answer(offered), anOccasion()))).toBe('not-on-the-team')
  })

  test('of a choice is possible while it is only a choice', () => {
    const taking = (state: PlacementState) => takesBack({ ...anOffer({ state }), problem: null })
    expect(code(taking('chosen'))).toBe('happened')
    expect(code(taking('waitlisted'))).toBe('happened')
    expect(code(taking('offered'))).toBe('not-your-choice')
  })

  test('by the office frees whoever holds a place', () => {
    expect(code(releases(accepted, answer(accepted), anOccasion()))).toBe('happened')
    const gone = anOffer({ state: 'declined' })
    expect(code(releases(gone, answer(gone), anOccasion()))).toBe('not-on-the-team')
  })
})

describe('attendance', () => {
  const [three, one] = [aPlacement(), aPlacement()]
  const state = aReviewState({ team: [three, one, aPlacement({ state: 'declined' })] })
  const attendance = [
    { placement: three.id, days: 3 },
    { placement: one.id, days: 1 },
  ]

  test('is recorded from the first day, for those on the team', () => {
    const { id: review } = state.review
    expect(code(records(state, { review, attendance }, on('2024-12-02')))).toBe('attendance-too-early')
    expect(facts(records(state, { review, attendance }, on('2024-12-05')))).toMatchObject([
      { body: { placement: three.id, days: 3, of: 3 } },
      { body: { placement: one.id, days: 1, of: 3 } },
    ])
  })

  test('of somebody who is not on the team is refused', () => {
    const stranger = [{ placement: aPlacement().id, days: 3 }]
    const { id: review } = state.review
    expect(code(records(state, { review, attendance: stranger }, on('2024-12-05')))).toBe(
      'attendance-unknown-place',
    )
  })
})

describe('a place in a team', () => {
  const [review, person] = [newId(ReviewId), newId(PersonId)]
  const offering = (said: { team?: ReturnType<typeof aPlacement>[]; problem?: Problem } = {}) => ({
    ...aReviewState({ review: { id: review, days: period(day('2024-12-03'), day('2024-12-06')) }, ...said }),
    problem: said.problem ?? theProblem(),
  })
  const theProblem = (them: Partial<Practitioner> = {}, host: Partial<ReviewToStaff> = {}) =>
    aProblem({
      reviews: [aReviewToStaff({ id: review, slots: 3, ...host })],
      practitioners: [aPractitioner({ id: person, ...them })],
    })

  test('is offered with ten days to answer, and never past the day before the review', () => {
    expect(facts(decideOffer(offering(), { person, role: 'peer' }, anOccasion()))).toMatchObject([
      { body: { expires: '2024-10-26', chosen: false } },
    ])
    expect(facts(decideOffer(offering(), { person, role: 'peer' }, on('2024-11-28')))).toMatchObject([
      { body: { expires: '2024-12-02' } },
    ])
  })

  test('is never offered to somebody from the host school', () => {
    const problem = theProblem({ school: 'larkfield' })
    expect(decideOffer(offering({ problem }), { person, role: 'peer' }, anOccasion())).toMatchObject({
      refusal: { words: 'Asha Rahman works at Larkfield Primary School. Choose somebody else.' },
    })
  })

  test('is never offered to somebody who is not accredited, or when the team is full', () => {
    expect(code(decideOffer(offering(), { person: newId(PersonId), role: 'peer' }, anOccasion()))).toBe(
      'cannot-be-placed',
    )
    const full = [aPlacement(), aPlacement(), aPlacement({ state: 'chosen' })]
    expect(code(decideOffer(offering({ team: full }), { person, role: 'peer' }, anOccasion()))).toBe(
      'team-is-full',
    )
    const led = [aPlacement({ role: 'lead' })]
    expect(code(decideOffer(offering({ team: led }), { person, role: 'lead' }, anOccasion()))).toBe(
      'lead-is-there',
    )
  })

  test('that was chosen becomes the offer, and keeps its placement', () => {
    const theirs = aPlacement({ person, state: 'chosen' })
    const [offered] = facts(decideOffer(offering({ team: [theirs] }), { person, role: 'peer' }, anOccasion()))
    expect(offered?.body).toMatchObject({ placement: theirs.id, chosen: true })
  })

  const choosing = (said: Parameters<typeof offering>[0] = {}, choices = 0) => ({
    ...offering(said),
    season: aSeason({ state: 'choicesOpen' }),
    person,
    choices,
  })

  test('is chosen while slots are open, and waited for when they are not', () => {
    expect(facts(chooses(choosing(), { review }, anOccasion()))).toMatchObject([
      { body: { waiting: false, rank: 1, need: null } },
    ])
    const full = [aPlacement(), aPlacement(), aPlacement()]
    expect(facts(chooses(choosing({ team: full }), { review }, anOccasion()))).toMatchObject([
      { body: { waiting: true } },
    ])
  })

  test('is refused, not waited for, when it is gone since somebody was shown that it is theirs', () => {
    const asked = { review, asked: 'place' as const }
    expect(facts(chooses(choosing(), asked, anOccasion()))).toMatchObject([{ body: { waiting: false } }])
    const full = [aPlacement(), aPlacement(), aPlacement()]
    expect(code(chooses(choosing({ team: full }), asked, anOccasion()))).toBe('place-taken-meanwhile')
  })

  test('goes, when a choice is taken back, to whoever has waited longest and whom no rule forbids', () => {
    const gone = aPlacement({ state: 'chosen' })
    const [barred, first, later] = (['2024-10-01', '2024-10-02', '2024-10-03'] as const).map((since) =>
      aPlacement({ state: 'waitlisted', since: Instant.parse(`${since}T09:00:00.000Z`) }),
    )
    const practitioners = [gone, barred, first, later].flatMap((place) =>
      place
        ? [aPractitioner({ id: place.person, trust: place === barred ? 'oak' : 'ash', school: place.person })]
        : [],
    )
    const base = theProblem({}, { trust: 'oak' })
    const team = [gone, later, first, barred].flatMap((place) => place ?? [])
    const state = { ...choosing({ team }), place: gone, problem: { ...base, practitioners } }
    expect(facts(takesBack(state))).toMatchObject([
      { name: 'seasons.choiceWithdrawn', body: { placement: gone.id } },
      { name: 'seasons.choiceMovedUp', body: { placement: first?.id } },
    ])
  })

  test('is chosen only while reviewers choose, once, and within everybody’s share of the fair days', () => {
    const closed = { ...choosing(), season: aSeason({ state: 'choicesClosed' }) }
    expect(code(chooses(closed, { review }, anOccasion()))).toBe('choices-not-open')
    const mine = [aPlacement({ person, state: 'chosen' })]
    expect(code(chooses(choosing({ team: mine }), { review }, anOccasion()))).toBe('chosen-already')
    expect(code(chooses(choosing({}, 3), { review }, on('2024-10-05')))).toBe('most-choices')
    expect(code(chooses(choosing({}, 3), { review }, on('2024-10-06')))).toBe('happened')
  })

  test('is never chosen by somebody whose trust is the host’s: they are told so', () => {
    const problem = theProblem({ trust: 'oak' }, { trust: 'oak' })
    expect(chooses(choosing({ problem }), { review }, anOccasion())).toMatchObject({
      refusal: {
        words: 'You work in the same trust as Larkfield Primary School. Choose another review.',
      },
    })
  })

  test('counts as open until it is chosen, offered or accepted', () => {
    const team = [aPlacement(), aPlacement({ state: 'declined' }), aPlacement({ state: 'waitlisted' })]
    expect(openSlots(countTeam(team, 3, day('2024-10-16')))).toBe(2)
  })
})

describe('a deputy', () => {
  const [review, asked, colleague] = [newId(ReviewId), newId(PersonId), newId(PersonId)]
  const own = newId(SchoolId)
  const problemWith = (school: string): Problem =>
    aProblem({
      reviews: [aReviewToStaff({ id: review })],
      practitioners: [
        aPractitioner({ id: asked, school: own }),
        aPractitioner({ id: colleague, school, name: 'Ben Osei' }),
      ],
      standing: [{ review, practitioner: asked, firmness: 'accepted' }],
    })
  const place = aPlacement({ person: asked, review, state: 'offered' })
  const state = (school: string) => ({
    ...aPlaceState(place, { review: { id: review } }),
    problem: problemWith(school),
  })
  const naming = { placement: place.id, deputy: colleague }

  test('of the same school takes the offer over', () => {
    expect(facts(names(state(own), naming, anOccasion()))).toMatchObject([
      { name: 'seasons.deputyNamed', body: { placement: place.id, deputy: colleague } },
      { name: 'seasons.placeOffered', body: { person: colleague, deputyOf: place.id } },
    ])
  })

  test('of another school is refused, and so is somebody without accreditation', () => {
    expect(names(state(newId(SchoolId)), naming, anOccasion())).toMatchObject({
      refusal: {
        words: 'Ben Osei does not work at the same school. Name somebody else, or decline the place.',
      },
    })
    const stranger = { ...naming, deputy: newId(PersonId) }
    expect(code(names(state(own), stranger, anOccasion()))).toBe('not-a-deputy')
  })

  test('cannot be named for a place that is over', () => {
    const over = { ...state(own), place: { ...place, state: 'declined' as const } }
    expect(code(names(over, naming, anOccasion()))).toBe('offer-over')
  })
})
