import { describe, expect, test } from 'vitest'
import { type Day, day, instant } from '#kernel'
import { lineOf } from '../board/board-line.ts'
import { aBoardReview } from '../board/testing.ts'
import { countTeam } from '../places/placement.ts'
import { aPlacement, aSeason, testDay } from '../testing.ts'
import { nextStepOfOffice } from './next-step-of-office.ts'

const full = countTeam([aPlacement({ role: 'lead' }), aPlacement()], 1, testDay)
const plannedAt = instant('2024-10-20T09:00:00Z')

describe('what the office does next', () => {
  const inState = (
    state: ReturnType<typeof aSeason>['state'],
    today: Day = testDay,
    said: { readonly planned?: boolean; readonly reviews?: readonly ReturnType<typeof aBoardReview>[] } = {},
  ) => {
    const lines = (said.reviews ?? []).map((review) => lineOf(review, today))
    const season = aSeason({ state })
    return nextStepOfOffice({ season, plannedAt: said.planned ? plannedAt : null, lines }, today)
  }

  test('is to open a season, when none is open', () => {
    expect(nextStepOfOffice(null, testDay)).toMatchObject({ kind: 'openSeason', who: 'you' })
  })

  test('is to wait for hosts and reviewers until their day, and to close when it has passed', () => {
    expect(inState('datesOpen', day('2024-09-21'))).toMatchObject({ who: 'others', by: '2024-09-21' })
    expect(inState('datesOpen', day('2024-09-22'))).toMatchObject({ kind: 'closeDates', who: 'you' })
    expect(inState('datesClosed').kind).toBe('openChoices')
    expect(inState('choicesOpen', day('2024-10-19'))).toMatchObject({ who: 'others', by: '2024-10-19' })
    expect(inState('choicesOpen', day('2024-10-20'))).toMatchObject({ kind: 'closeChoices', who: 'you' })
  })

  test('is to plan the teams, then to fill the one that is needed first', () => {
    const reviews = [aBoardReview({ team: full }), aBoardReview({ name: 'Aspen Academy' })]
    expect(inState('choicesClosed', testDay, { reviews })).toMatchObject({
      kind: 'planTeams',
      by: '2024-12-03',
    })
    const planned = inState('choicesClosed', testDay, { reviews, planned: true })
    expect(planned.kind).toBe('fillTeams')
    expect(planned.words).toMatch('at Aspen Academy, on Tuesday 3 December 2024')
  })

  test('is nothing while teams are full, and to close the season when every review is over', () => {
    const reviews = [aBoardReview({ team: full })]
    expect(inState('choicesClosed', testDay, { reviews, planned: true }).kind).toBe('nothing')
    expect(inState('choicesClosed', day('2024-12-06'), { reviews, planned: true }).kind).toBe('closeSeason')
    expect(inState('closed').kind).toBe('nothing')
  })
})
