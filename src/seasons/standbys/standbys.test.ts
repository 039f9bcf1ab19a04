import { expect, test } from 'vitest'
import { PersonId, bearer, day, newId, perform, period, system } from '#kernel'
import { partnershipYear } from '#partnership'
import { brokenInvariants } from '#platform/database'
import { onEachDatabase, testClock } from '#platform/database/testing'
import { calendarFeedView } from '../feed/calendar-feed-view.ts'
import { reviewerHomeView } from '../home/reviewer-home-view.ts'
import { refusalIn, shown } from '../home/testing.ts'
import { StandbyId } from '../ids.ts'
import { seasonInvariants } from '../invariants.ts'
import { acceptPlace } from '../places/accept-place.ts'
import { offerReplacement } from '../places/offer-replacement.ts'
import { withdrawFromPlace } from '../places/withdraw-from-place.ts'
import { postponeReview } from '../review/postpone-review.ts'
import { changeSeasonPolicies } from '../season/change-season-policies.ts'
import { type StepIn, standardPolicies } from '../season/season-policies.ts'
import { aReview, aReviewer, aSmallNetwork, anOfficer, choosingOpen, doing, testDay } from '../testing.ts'
import { agreeToStandBy } from './agree-to-stand-by.ts'
import { askStandbys } from './ask-standbys.ts'
import { callUpStandby } from './call-up-standby.ts'
import { declineToStandBy } from './decline-to-stand-by.ts'
import { decide as endings, endStandbys } from './end-standbys.ts'
import { releaseStandby } from './release-standby.ts'
import { reviewStandbysView } from './review-standbys-view.ts'
import { overBecause } from './standby.ts'
import { standbyView } from './standby-view.ts'
import { standbysToAskView } from './standbys-to-ask-view.ts'

const byOffice = (input: unknown) => ({ by: anOfficer, input })
const theClock = system('the clock')
const days = period(day('2024-12-03'), day('2024-12-06'))

test('nobody stands by for a review that has begun, moved or been called off', () => {
  const review = aReview({ days })
  expect(overBecause({ days }, review, testDay)).toBeNull()
  expect(overBecause({ days }, review, day('2024-12-03'))).toMatch('begun')
  expect(overBecause({ days }, { ...review, cancelled: true }, testDay)).toMatch('called off')
  expect(overBecause({ days }, { ...review, days: null }, testDay)).toMatch('moved')
})

test('a question that nobody has answered by its day is over; a promise is kept until the review begins', () => {
  const review = aReview({ days })
  const asked = {
    id: newId(StandbyId),
    review: review.id,
    school: review.school,
    person: newId(PersonId),
    state: 'asked' as const,
    days,
    reviewDays: days,
    cancelled: false,
    since: testClock.now(),
    expires: day('2024-10-26'),
    reason: null,
    insteadOf: null,
  }
  const held = { ...asked, id: newId(StandbyId), state: 'holding' as const }
  const on = (today: string) => {
    const decision = endings({ standbys: [asked, held] }, { season: review.season }, { today: day(today) })
    return decision.outcome === 'happened' && decision.facts.map(({ name }) => name)
  }
  expect(on('2024-10-26')).toEqual([])
  expect(on('2024-10-27')).toEqual(['seasons.standbyLapsed'])
  expect(on('2024-12-03')).toEqual(['seasons.standbyReleased', 'seasons.standbyReleased'])
})

onEachDatabase('standing by', (open) => {
  /** Three peers are on the team; Dev is not. */
  const teamed = async (stepIn: StepIn = 'offered') => {
    const { database, world, db } = open()
    const network = await database.transaction(aSmallNetwork)
    const { season, review } = await choosingOpen(world, network)
    const policies = { ...standardPolicies(partnershipYear(2024)), stepIn }
    await doing(world, changeSeasonPolicies, byOffice({ season, policies }))
    const [asha, ben, cara, dev] = network.peers
    const places = []
    for (const person of [asha, ben, cara]) {
      const { placement } = (await doing(world, offerReplacement, byOffice({ review, person }))).body
      await doing(world, acceptPlace, { by: aReviewer(person), input: { placement } })
      places.push(placement)
    }
    return { database, world, db, network, season, review, asha, dev, places }
  }
  type Teamed = Awaited<ReturnType<typeof teamed>>
  const asked = async ({ world, season, review, dev }: Teamed) =>
    (await doing(world, askStandbys, byOffice({ season, asks: [{ review, person: dev }] }))).body.standby
  const seen = async ({ db, review }: Teamed) =>
    shown(await reviewStandbysView({ db, actor: anOfficer, today: testDay }, review))
  const dropOut = async ({ world, asha, places }: Teamed) => {
    const input = { placement: places[0], reason: '' }
    await doing(world, withdrawFromPlace, { by: aReviewer(asha), input })
  }

  test('is asked, agreed to from a link, seen by the person, and offered the place that comes free', async () => {
    const here = await teamed()
    const { world, db, season, review, dev, database } = here
    expect((await seen(here)).toAsk.map(({ person, mayAsk }) => [person, mayAsk])).toEqual([[dev, true]])
    const standby = await asked(here)
    const theirs = { db, actor: aReviewer(dev), today: testDay }
    expect(shown(await reviewerHomeView(theirs)).next).toMatchObject({ kind: 'answerStandby', standby })
    const by = bearer({ kind: 'standby', id: standby }, dev)
    await doing(world, agreeToStandBy, { by, input: { standby } })
    expect(refusalIn(await perform(world, agreeToStandBy, { by, input: { standby } }))).toBe('standby-holds')
    expect(shown(await standbyView({ ...theirs, actor: by }, standby))).toMatchObject({ state: 'holding' })
    expect(shown(await reviewerHomeView(theirs)).standbys).toMatchObject([{ standby, state: 'holding' }])
    expect(shown(await calendarFeedView(theirs, { kind: 'person', id: dev }))).toMatchObject([
      { title: 'Standing by: review at Larkfield Primary School', status: 'tentative', uid: standby },
    ])
    expect(refusalIn(await perform(world, callUpStandby, { by: theClock, input: { review } }))).toBe(
      'team-is-full',
    )
    await dropOut(here)
    const called = await perform(world, callUpStandby, { by: theClock, input: { review } })
    expect(called).toMatchObject({
      facts: [
        { name: 'seasons.standbyCalledUp', body: { standby, atOnce: false } },
        { name: 'seasons.placeOffered', body: { person: dev } },
      ],
    })
    const after = await seen(here)
    expect(after).toMatchObject({ standing: [], over: [{ standby, state: 'calledUp' }], open: 0 })
    expect(await perform(world, endStandbys, { by: theClock, input: { season } })).toMatchObject({
      facts: [],
    })
    expect(await brokenInvariants(database, seasonInvariants)).toEqual([])
  })

  test('puts the person on the team at once where the season has it so, and waits for the office where it does not', async () => {
    const here = await teamed('placed')
    const { world, review, dev, season } = here
    const standby = await asked(here)
    await doing(world, agreeToStandBy, { by: aReviewer(dev), input: { standby } })
    await dropOut(here)
    const policies = { ...standardPolicies(partnershipYear(2024)), stepIn: 'office' }
    await doing(world, changeSeasonPolicies, byOffice({ season, policies }))
    expect(refusalIn(await perform(world, callUpStandby, { by: theClock, input: { review } }))).toBe(
      'office-calls-up',
    )
    await doing(
      world,
      changeSeasonPolicies,
      byOffice({ season, policies: { ...policies, stepIn: 'placed' } }),
    )
    const called = await perform(world, callUpStandby, { by: theClock, input: { review } })
    expect(called.outcome === 'happened' && called.facts.map(({ name }) => name)).toEqual([
      'seasons.standbyCalledUp',
      'seasons.placeOffered',
      'seasons.placeAccepted',
    ])
    expect(await brokenInvariants(here.database, seasonInvariants)).toEqual([])
  })

  test('is nobody’s duty twice, and nobody is asked again who has said no', async () => {
    const here = await teamed()
    const { world, db, season, review, asha, dev } = here
    const ask = (person: PersonId) =>
      perform(world, askStandbys, byOffice({ season, asks: [{ review, person }] }))
    expect(await ask(asha)).toMatchObject({ refusal: { code: 'not-a-standby' } })
    const standby = await asked(here)
    expect(await ask(dev)).toMatchObject({ refusal: { words: expect.stringContaining('asked already') } })
    const other = { by: aReviewer(asha), input: { standby } }
    expect(refusalIn(await perform(world, agreeToStandBy, other))).toBe('not-allowed')
    expect(refusalIn(await standbyView({ db, actor: aReviewer(asha), today: testDay }, standby))).toBe(
      'not-allowed',
    )
    await doing(world, declineToStandBy, {
      by: aReviewer(dev),
      input: { standby, reason: 'A concert that week' },
    })
    expect(await seen(here)).toMatchObject({
      over: [{ state: 'declined', reason: 'A concert that week' }],
      toAsk: [],
    })
    expect(await ask(dev)).toMatchObject({ refusal: { words: expect.stringContaining('cannot') } })
    expect(await perform(world, askStandbys, byOffice({ season, asks: [] }))).toMatchObject({
      refusal: { code: 'nobody-to-ask' },
    })
    expect(shown(await standbysToAskView({ db, actor: anOfficer, today: testDay }, season))).toMatchObject({
      played: false,
      asks: [],
    })
  })

  test('ends when the office releases somebody, or the review is put off', async () => {
    const here = await teamed()
    const { world, review, season, dev } = here
    const first = await asked(here)
    await doing(world, releaseStandby, byOffice({ standby: first }))
    const standby = await asked(here)
    await doing(world, agreeToStandBy, { by: aReviewer(dev), input: { standby } })
    await doing(world, postponeReview, byOffice({ review, why: 'The hall is being mended' }))
    const ended = await perform(world, endStandbys, { by: theClock, input: { season } })
    expect(ended).toMatchObject({
      facts: [{ name: 'seasons.standbyReleased', body: { standby, held: true } }],
    })
    expect(await seen(here)).toMatchObject({ standing: [], toAsk: [] })
    expect(refusalIn(await perform(world, releaseStandby, byOffice({ standby })))).toBe('not-on-the-team')
  })
})
