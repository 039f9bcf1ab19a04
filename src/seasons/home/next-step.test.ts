import { describe, expect, test } from 'vitest'
import { day, newId } from '#kernel'
import { PlacementId, ReviewId, SeasonId, StandbyId } from '../ids.ts'
import { countTeam } from '../places/placement.ts'
import { aPlacement, aReview, aSeason, testDay } from '../testing.ts'
import { type ReviewerPlaces, nextStepOfHost, nextStepOfReviewer } from './next-step.ts'

const lead = aPlacement({ role: 'lead' })
const nobody = countTeam([], 3, testDay)

describe('what a host does next', () => {
  test('is to sign up, while that is open', () => {
    const open = { season: aSeason(), review: null, team: null }
    expect(nextStepOfHost(open, testDay)).toMatchObject({ kind: 'signUp', who: 'you', by: '2024-09-21' })
    const closed = { ...open, season: aSeason({ state: 'choicesOpen' }) }
    expect(nextStepOfHost(closed, testDay)).toMatchObject({ kind: 'nothing', who: 'others' })
  })

  test('is to choose dates, or to ask for them once dates have closed', () => {
    const asked = { review: aReview({ days: null }), team: nobody }
    expect(nextStepOfHost({ ...asked, season: aSeason() }, testDay).kind).toBe('chooseDates')
    const season = aSeason({ state: 'choicesOpen' })
    expect(nextStepOfHost({ ...asked, season }, testDay).kind).toBe('askForDates')
    const putOff = { ...asked, season, review: aReview({ days: null, postponed: true }) }
    expect(nextStepOfHost(putOff, testDay).kind).toBe('chooseDates')
  })

  test('is to wait for a lead, then for a team, whose missing people are counted', () => {
    const dated = { season: aSeason(), review: aReview() }
    expect(nextStepOfHost({ ...dated, team: nobody }, testDay).who).toBe('office')
    const one = countTeam([lead, aPlacement()], 3, testDay)
    expect(nextStepOfHost({ ...dated, team: one }, testDay).words).toBe('Your team needs 2 more people.')
    const asked = countTeam([lead, aPlacement(), aPlacement({ state: 'offered' })], 2, testDay)
    expect(nextStepOfHost({ ...dated, team: asked }, testDay).words).toMatch('Some have yet to answer.')
  })

  test('is to get ready, to host, and to read the report', () => {
    const full = { season: aSeason(), review: aReview(), team: countTeam([lead, aPlacement()], 1, testDay) }
    expect(nextStepOfHost(full, testDay).words).toBe('Your team is full. Get ready for 3 to 5 December 2024.')
    expect(nextStepOfHost(full, day('2024-12-04')).kind).toBe('host')
    expect(nextStepOfHost(full, day('2024-12-07')).kind).toBe('waitForReport')
    const issued = { ...full, review: aReview({ issued: true }) }
    expect(nextStepOfHost(issued, day('2025-01-07')).kind).toBe('readReport')
  })
})

describe('what a reviewer does next', () => {
  const aPlace = (first: string) => ({
    placement: newId(PlacementId),
    review: newId(ReviewId),
    school: 'Larkfield Primary School',
    first: day(first),
    expires: day('2024-10-26'),
  })
  const nothing: ReviewerPlaces = {
    offers: [],
    moves: [],
    standbys: [],
    choices: [],
    accepted: [],
    choosing: [],
  }
  const choosing = [{ season: newId(SeasonId), closes: day('2024-10-19'), left: 3 }]
  const kind = (said: Partial<ReviewerPlaces>) => nextStepOfReviewer({ ...nothing, ...said }, testDay).kind

  test('is to answer an offer before anything else', () => {
    const offer = aPlace('2024-12-03')
    expect(
      nextStepOfReviewer(
        { ...nothing, offers: [offer], accepted: [aPlace('2024-10-16')], choosing },
        testDay,
      ),
    ).toMatchObject({ kind: 'answerOffer', placement: offer.placement, by: '2024-10-26' })
  })

  test('is to say whether they can stand by, once every offer is answered', () => {
    const standby = newId(StandbyId)
    const standbys = [{ standby, schoolName: 'Larkfield Primary School', expires: day('2024-10-26') }]
    expect(nextStepOfReviewer({ ...nothing, standbys, choosing }, testDay)).toMatchObject({
      kind: 'answerStandby',
      words: 'Could you stand by for the review at Larkfield Primary School?',
      standby,
    })
    expect(kind({ standbys, offers: [aPlace('2024-12-03')] })).toBe('answerOffer')
  })

  test('is the review that they are on, then to choose, then the review that is near', () => {
    expect(kind({ accepted: [aPlace('2024-10-15')], choosing })).toBe('beOnReview')
    expect(kind({ accepted: [aPlace('2024-11-15')], choosing })).toBe('chooseReviews')
    expect(kind({ accepted: [aPlace('2024-11-15')] })).toBe('getReady')
    expect(kind({ choices: [aPlace('2024-12-03')], choosing })).toBe('waitForTeams')
    expect(kind({})).toBe('nothing')
  })
})
