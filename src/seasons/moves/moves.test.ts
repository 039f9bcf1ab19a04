import { expect, test } from 'vitest'
import { type Fact, PersonId, day, isRefused, newId, perform } from '#kernel'
import { SchoolId } from '#partnership'
import { brokenInvariants } from '#platform/database'
import { onEachDatabase, testClock } from '#platform/database/testing'
import { reviewerHomeView } from '../home/reviewer-home-view.ts'
import { MoveId, ReviewId, SeasonId, WayOutId } from '../ids.ts'
import { seasonInvariants } from '../invariants.ts'
import { offerReplacement } from '../places/offer-replacement.ts'
import { seasonRoster } from '../plans/problem-store.ts'
import { whyStale } from '../repair/take-way-out.ts'
import { findReview } from '../review/review-store.ts'
import { aReviewer, aSmallNetwork, anOfficer, doing, testDay } from '../testing.ts'
import { agreeToMove } from './agree-to-move.ts'
import { askToMove } from './ask-to-move.ts'
import { askedWayOutView } from './asked-way-out-view.ts'
import { declineToMove } from './decline-to-move.ts'
import { decide as endings } from './end-way-outs.ts'
import type { AskedWayOut } from './move.ts'
import { moveView } from './move-view.ts'
import { takeBackWayOut } from './take-back-way-out.ts'
import { aTeamThatNeedsAMove } from './testing.ts'

const byOffice = (input: unknown) => ({ by: anOfficer, input })
const codeOf = (answer: unknown) => (isRefused(answer) ? answer.refusal.code : null)

onEachDatabase('a way out that moves somebody who has accepted', (open) => {
  const begun = async () => {
    const { database, world, db } = open()
    const here = await aTeamThatNeedsAMove(open(), await database.transaction(aSmallNetwork))
    const ask = async () => {
      const asked = await perform(world, askToMove, byOffice(here.way))
      if (isRefused(asked)) throw new Error(asked.refusal.words)
      const [whole, one] = asked.facts
      if (whole?.name !== 'seasons.wayOutAsked' || one?.name !== 'seasons.moveAsked')
        throw new Error('Nobody was asked')
      return { move: one.body.move, wayOut: whole.body.wayOut, asked: one.body }
    }
    const teamAt = async (review: ReviewId) => {
      const team = (await findReview(db, review))?.team ?? []
      return Object.fromEntries(team.map(({ person, state }) => [person, state]))
    }
    return { ...here, world, db, database, ask, teamAt }
  }
  const asOffice = () => ({ db: open().db, actor: anOfficer, today: testDay })

  test('waits for their yes, which carries it out', async () => {
    const { world, db, database, review, other, mona, dev, way, ask, teamAt } = await begun()
    const { move, asked } = await ask()
    expect(asked).toMatchObject({ person: mona, from: other, to: review, expires: day('2024-10-26') })
    expect(codeOf(await perform(world, askToMove, byOffice(way)))).toBe('way-out-asked-already')
    const home = await reviewerHomeView({ db, actor: aReviewer(mona), today: testDay })
    expect(home).toMatchObject({ next: { kind: 'answerMove', move } })
    expect(codeOf(await moveView({ db, actor: aReviewer(dev), today: testDay }, move))).toBe('not-allowed')
    const answer = { input: { move } }
    expect(codeOf(await perform(world, agreeToMove, { by: aReviewer(dev), ...answer }))).toBe('not-allowed')
    const agreed = await perform(world, agreeToMove, { by: aReviewer(mona), ...answer })
    expect(agreed.outcome === 'happened' && agreed.facts.map(({ name }: Fact) => name)).toEqual([
      'seasons.moveAgreed',
      'seasons.placeReleased',
      'seasons.placeOffered',
      'seasons.placeAccepted',
      'seasons.placeOffered',
      'seasons.wayOutTaken',
    ])
    expect([(await teamAt(review))[mona], (await teamAt(other))[mona], (await teamAt(other))[dev]]).toEqual([
      'accepted',
      'released',
      'offered',
    ])
    expect(codeOf(await perform(world, agreeToMove, { by: aReviewer(mona), ...answer }))).toBe('move-over')
    expect(await brokenInvariants(database, seasonInvariants)).toEqual([])
  })

  test('moves nobody when they say no, when it is taken back, or when the teams have changed', async () => {
    const { world, db, season, review, other, mona, dev, way, ask, teamAt } = await begun()
    const roster = await seasonRoster(db, season, day('2024-12-11'))
    const agreed = way.leaves
    expect(roster && whyStale(roster, { ...way, agreed })).toBe(
      'The review at Sedgeley Primary School has begun.',
    )
    const first = await ask()
    const no = { move: first.move, reason: 'Too far' }
    await doing(world, declineToMove, { by: aReviewer(mona), input: no })
    expect(await askedWayOutView(asOffice(), review)).toMatchObject({
      state: 'declined',
      why: 'Mona Vale keeps the place that they have.',
      moves: [
        { name: 'Mona Vale', state: 'declined', reason: 'Too far', toName: 'Larkfield Primary School' },
      ],
    })
    const second = await ask()
    expect(codeOf(await perform(world, takeBackWayOut, { by: aReviewer(mona), input: second }))).toBe(
      'not-allowed',
    )
    await doing(world, takeBackWayOut, byOffice({ wayOut: second.wayOut }))
    const late = { by: aReviewer(mona), input: { move: second.move } }
    expect(codeOf(await perform(world, agreeToMove, late))).toBe('move-over')
    const third = await ask()
    await doing(world, offerReplacement, byOffice({ review, person: dev }))
    const last = await perform(world, agreeToMove, {
      by: aReviewer(mona),
      input: { move: third.move },
    })
    expect(last).toMatchObject({
      facts: [
        { name: 'seasons.moveAgreed' },
        { name: 'seasons.wayOutEnded', body: { how: 'overtaken', why: expect.stringContaining('taken') } },
      ],
    })
    expect((await teamAt(other))[mona]).toBe('accepted')
  })
})

test('a way out ends when one of those who are asked has let their day go by', () => {
  const move = {
    id: newId(MoveId),
    person: newId(PersonId),
    name: 'Mona Vale',
    from: newId(ReviewId),
    to: null,
    state: 'asked' as const,
    expires: day('2024-10-26'),
    reason: null,
  }
  const wayOut: AskedWayOut = {
    id: newId(WayOutId),
    review: newId(ReviewId),
    season: newId(SeasonId),
    school: newId(SchoolId),
    joins: [],
    leaves: [],
    state: 'asked',
    since: testClock.now(),
    why: null,
    moves: [{ ...move, id: newId(MoveId), state: 'agreed' }, move],
  }
  const on = (today: string) => {
    const decision = endings({ open: [wayOut] }, { season: wayOut.season }, { today: day(today) })
    return decision.outcome === 'happened' && decision.facts.map(({ body }) => body.why)
  }
  expect(on('2024-10-26')).toEqual([])
  expect(on('2024-10-27')).toEqual(['Mona Vale did not answer in time.'])
})
