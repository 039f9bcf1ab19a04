import { expect, test } from 'vitest'
import { day, perform } from '#kernel'
import { brokenInvariants } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { refusalIn, shown } from '../home/testing.ts'
import { seasonInvariants } from '../invariants.ts'
import { findReview } from '../review/review-store.ts'
import { signUpToHost } from '../review/sign-up-to-host.ts'
import { closeDates } from '../season/take-step.ts'
import { openSeason } from '../season/open-season.ts'
import { aReviewer, aSmallNetwork, anOfficer, doing, testDay } from '../testing.ts'
import type { DatesProgress } from '#matching/dates'
import type { Dater } from './dater.ts'
import { proposedDatesView } from './proposed-dates-view.ts'
import { setReviewDates } from './set-review-dates.ts'
import { stopDating } from './stop-dating.ts'

const byOffice = (input: unknown) => ({ by: anOfficer, input })

onEachDatabase('dates that are proposed', (open) => {
  test('are free for the host, have a Lead Reviewer, and are set by the office in one go', async () => {
    const { database, world, db } = open()
    const { host, head, lead } = await database.transaction(aSmallNetwork)
    const { season } = (await doing(world, openSeason, byOffice({ year: '2024/25' }))).body
    const { review } = (await doing(world, signUpToHost, { by: head, input: { season, school: host } })).body
    await doing(world, closeDates, byOffice({ season }))
    const asOffice = { db, actor: anOfficer, today: testDay }
    const view = shown(
      await proposedDatesView(asOffice, season, { wanted: { review, first: day('2024-12-24') } }),
    )
    const [date] = view.dates
    expect(date).toMatchObject({ review, schoolName: 'Larkfield Primary School', lead: 'Lena Hart' })
    expect(view.wish?.effect).toContain('outside the weeks in which reviews are held')
    expect(view.howGood).toEqual({
      words: 'These are the best possible dates, and that is proven.',
      spread: 'With those that have days, 1 review is held.',
      points: expect.stringMatching(/^Together they cost \d+ points, and no dates cost fewer\.$/),
    })
    const progress = { round: 3, rounds: 30, withoutLead: 0, objective: 1000, bound: 996, gap: 0.004 }
    const going: { said: DatesProgress | null; stopped: number } = { said: null, stopped: 0 }
    const dater: Dater = () => ({
      found: new Promise<never>(() => undefined),
      progress: () => going.said,
      stop: () => {
        going.stopped += 1
      },
    })
    const later = { wanted: null, date: dater, patience: () => Promise.resolve() }
    expect(await proposedDatesView(asOffice, season, later)).toMatchObject({
      looking: { undated: 1, dated: 0, words: 'Looking who could lead where, and when.', mayStop: false },
      dates: [],
    })
    going.said = progress
    expect(await proposedDatesView(asOffice, season, later)).toMatchObject({
      looking: { words: 'Round 3 of 30: within 0.4 % of the best possible.', mayStop: true },
    })
    const asReviewer = { ...asOffice, actor: aReviewer(lead) }
    expect(refusalIn(await stopDating(asReviewer, season, { wanted: null, date: dater }))).toBe('not-allowed')
    expect(going.stopped).toBe(0)
    expect(await stopDating(asOffice, season, { wanted: null, date: dater })).toBeNull()
    expect(going.stopped).toBe(1)
    const wish = { review, first: day('2025-01-14') }
    expect(shown(await proposedDatesView(asOffice, season, { wanted: wish })).wish).toMatchObject({
      words: '14 to 16 January 2025',
      effect: expect.stringContaining('Nobody else moves'),
      moves: [],
    })
    const sooner = shown(
      await proposedDatesView(asOffice, season, { wanted: { review, first: day('2024-11-12') } }),
    )
    expect(sooner.wish?.effect).toContain('This is sooner than the season’s 6 weeks’ notice.')
    expect(date?.first && date.first >= sooner.earliest).toBe(true)
    const set = (first: unknown, by = anOfficer) =>
      perform(world, setReviewDates, { by, input: { season, dates: [{ review, first }] } })
    expect(refusalIn(await set(date?.first, aReviewer(lead)))).toBe('not-allowed')
    expect(refusalIn(await set('2024-12-24'))).toBe('day-of-host-not-free')
    expect(refusalIn(await perform(world, setReviewDates, byOffice({ season, dates: [] })))).toBe(
      'no-dates-chosen',
    )
    expect(await set(date?.first)).toMatchObject({ facts: [{ name: 'seasons.reviewDatesChosen' }] })
    expect((await findReview(db, review))?.review.days?.from).toBe(date?.first)
    expect(refusalIn(await set(date?.first))).toBe('dated-already')
    expect(shown(await proposedDatesView(asOffice, season, { wanted: null }))).toMatchObject({
      dates: [],
      withoutLead: [],
    })
    expect(await brokenInvariants(database, seasonInvariants)).toEqual([])
  })
})
