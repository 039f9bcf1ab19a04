import { describe, expect, test } from 'vitest'
import { type Decision, day, newId } from '#kernel'
import { type Framework, shippedFrameworks } from '#frameworks'
import { SchoolId } from '#partnership'
import { decide as choosesDates } from '../dates/choose-review-dates.ts'
import type { DateQuestion } from '../dates/day-offered.ts'
import {
  aPlacement,
  aReview,
  aReviewState,
  aSeason,
  anOccasion,
  anOfficer,
  testDay,
  theHeadOf,
} from '../testing.ts'
import { decide as allows } from './allow-own-hub.ts'
import { decide as cancels } from './cancel-review.ts'
import { decide as choosesOption } from './choose-estimate-option.ts'
import { decide as choosesFocus } from './choose-focus.ts'
import { decide as postpones } from './postpone-review.ts'
import { decide as reaches } from './reach-milestone.ts'
import { decide as signsUp } from './sign-up-to-host.ts'
import { decide as writes } from './write-estimate.ts'

const code = (decision: Decision<unknown>): string =>
  decision.outcome === 'refused' ? decision.refusal.code : 'happened'
const names = (decision: Decision<{ readonly name: string }>): string[] =>
  decision.outcome === 'refused' ? [decision.refusal.code] : decision.facts.map(({ name }) => name)

const head = theHeadOf(newId(SchoolId))
const begun = anOccasion({ today: day('2024-12-03') })

describe('signing up to host', () => {
  const school = newId(SchoolId)
  const signing = { season: aSeason(), school, name: 'Larkfield Primary School', pupils: 400 }
  const wish = { season: signing.season.id, school }
  const asked = { ...signing, isPartner: true, hasReview: false }

  test('asks for a team of the size that the roll says', () => {
    const decision = signsUp(asked, wish, anOccasion({ by: head }))
    expect(decision).toMatchObject({ facts: [{ body: { slots: 3, school } }] })
  })

  test('is for partner schools, once a season', () => {
    expect(code(signsUp({ ...asked, isPartner: false }, wish, anOccasion()))).toBe('not-a-partner')
    expect(code(signsUp({ ...asked, hasReview: true }, wish, anOccasion()))).toBe('signed-up-already')
  })

  test('is still possible for the office after dates have closed, until the season closes', () => {
    const closed = { ...asked, season: aSeason({ state: 'datesClosed' }) }
    expect(code(signsUp(closed, wish, anOccasion({ by: head })))).toBe('dates-closed')
    expect(code(signsUp(closed, wish, anOccasion({ by: anOfficer })))).toBe('happened')
    const over = { ...asked, season: aSeason({ state: 'closed' }) }
    expect(code(signsUp(over, wish, anOccasion({ by: anOfficer })))).toBe('season-closed')
  })
})

describe('choosing dates', () => {
  const question: DateQuestion = {
    policies: aSeason().policies,
    calendar: { bankHolidays: new Map(), terms: [], termsAre: 'ownTerms', insetDays: new Set(), exams: [] },
    booked: [],
    leads: [{ accredited: [{ from: day('2024-09-01'), until: null }], taken: [] }],
    away: [],
    today: testDay,
  }
  const state = { ...aReviewState({ review: { days: null } }), question }
  const tuesday = { review: state.review.id, first: day('2024-11-12') }

  test('gives the review three days', () => {
    expect(choosesDates(state, tuesday, anOccasion())).toMatchObject({
      facts: [{ body: { days: { from: '2024-11-12', until: '2024-11-15' } } }],
    })
  })

  test('is refused with the reason beside the field when the day cannot be had', () => {
    const saturday = { ...tuesday, first: day('2024-11-16') }
    expect(choosesDates(state, saturday, anOccasion())).toMatchObject({
      refusal: {
        fields: [
          { field: 'first', words: 'Saturday 16 November 2024 is at a weekend. Choose another first day.' },
        ],
      },
    })
  })

  test('is refused while somebody holds a place, and after dates have closed unless the review was put off', () => {
    const forming = { ...aReviewState({ team: [aPlacement()] }), question }
    expect(code(choosesDates(forming, tuesday, anOccasion()))).toBe('team-is-forming')
    const closed = { ...aReviewState({ review: { days: null }, season: { state: 'choicesOpen' } }), question }
    expect(code(choosesDates(closed, tuesday, anOccasion({ by: head })))).toBe('dates-closed')
    const putOff = { ...closed, review: aReview({ days: null, postponed: true }) }
    expect(code(choosesDates(putOff, tuesday, anOccasion({ by: head })))).toBe('happened')
  })
})

describe('calling a review off', () => {
  const team = [aPlacement(), aPlacement({ state: 'waitlisted' }), aPlacement({ state: 'declined' })]
  const state = aReviewState({ team })
  const why = { review: state.review.id, why: 'Our roof has come off' }

  test('releases everybody who has a place or waits for one, and says which side did it', () => {
    const decision = cancels(state, why, anOccasion({ by: head }))
    expect(names(decision)).toEqual([
      'seasons.placeReleased',
      'seasons.placeReleased',
      'seasons.reviewCancelled',
    ])
    expect(decision).toMatchObject({ facts: [{}, {}, { body: { side: 'host' } }] })
  })

  test('is not possible once the review has begun', () => {
    expect(code(cancels(state, why, begun))).toBe('review-over')
    expect(code(postpones(state, why, begun))).toBe('review-over')
  })

  test('can be for a time only: the days go, the review stays', () => {
    expect(names(postpones(state, why, anOccasion()))).toEqual([
      'seasons.placeReleased',
      'seasons.placeReleased',
      'seasons.reviewPostponed',
    ])
    expect(code(postpones(aReviewState({ review: { days: null } }), why, anOccasion()))).toBe(
      'review-has-no-days',
    )
  })
})

describe('the host’s wishes', () => {
  const state = aReviewState()
  const { id } = state.review

  test('may change until the review begins', () => {
    expect(
      choosesFocus(state, { review: id, focus: ['reading', 'reading', 'send'] }, anOccasion()),
    ).toMatchObject({
      facts: [{ body: { focus: ['reading', 'send'] } }],
    })
    expect(code(choosesFocus(state, { review: id, focus: [] }, begun))).toBe('review-over')
    expect(code(allows(state, { review: id, allowed: true }, anOccasion()))).toBe('happened')
    expect(code(allows(state, { review: id, allowed: true }, begun))).toBe('review-over')
  })

  test('for the estimate may change until something is written or the report is issued', () => {
    const none = { review: id, option: 'none' as const }
    expect(code(choosesOption({ review: state.review, written: false }, none))).toBe('happened')
    expect(code(choosesOption({ review: state.review, written: true }, none))).toBe('estimates-written')
    expect(code(choosesOption({ review: aReview({ issued: true }), written: false }, none))).toBe(
      'review-over',
    )
  })
})

const [standard] = shippedFrameworks
if (!standard) throw new Error('No framework is shipped')
const scopesOf = ({ estimates }: Framework) => (estimates?.scopes ?? []).map(({ key }) => key)
const write = (
  review: ReturnType<typeof aReview>,
  framework: Framework,
  said: { scope: string; level: string },
) => writes({ review, framework }, { review: review.id, ...said })

describe('an estimate', () => {
  test.each([
    ['full', ['overall', 'leadership', 'quality', 'additionalNeeds']],
    ['categoriesOnly', ['leadership', 'quality']],
    ['verbalOnly', []],
    ['none', []],
  ] as const)('with the option “%s” is written down for %s', (estimateOption, scopes) => {
    const review = aReview({ estimateOption })
    const written = scopesOf(standard).filter(
      (scope) => code(write(review, standard, { scope, level: 'effective' })) === 'happened',
    )
    expect(written).toEqual(scopes)
  })

  test('is of what its framework names, on the framework’s scale', () => {
    const review = aReview({ estimateOption: 'categoriesOnly' })
    const own = {
      ...standard,
      estimates: {
        scale: [
          { key: 'secure', title: 'Secure' },
          { key: 'growing', title: 'Growing' },
        ],
        scopes: [
          { key: 'overall', title: 'Overall' },
          { key: 'reading', title: 'Reading' },
          { key: 'writing', title: 'Writing' },
          { key: 'number', title: 'Number' },
        ],
        descriptors: [],
      },
    }
    const given = scopesOf(own).map((scope) => code(write(review, own, { scope, level: 'secure' })))
    expect(given).toEqual(['estimate-not-asked-for', 'happened', 'happened', 'estimate-not-asked-for'])
    expect(code(write(review, own, { scope: 'reading', level: 'leading' }))).toBe('no-such-estimate')
  })
})

describe('a milestone', () => {
  test('closes a review only after its report was issued', () => {
    const review = aReview()
    expect(code(reaches({ review }, { review: review.id, milestone: 'closed' }))).toBe('report-not-issued')
    expect(code(reaches({ review }, { review: review.id, milestone: 'issued' }))).toBe('happened')
    const cancelled = aReview({ cancelled: true })
    expect(code(reaches({ review: cancelled }, { review: review.id, milestone: 'issued' }))).toBe(
      'review-cancelled',
    )
  })
})
