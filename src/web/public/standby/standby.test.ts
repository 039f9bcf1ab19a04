import { expect, test } from 'vitest'
import { makeTaskLink } from '#identity'
import { Instant } from '#kernel'
import { onEachDatabase } from '#platform/database/testing'
import { reading } from '#platform/database'
import type { SeasonTables } from '#seasons'
import { answerStandbyTask } from '#timeline'
import { paths } from '../../paths.ts'
import { aSeasonOnScreen } from '../../reviewer/testing.ts'
import { wordsOf } from '../../testing.ts'

onEachDatabase('standing by', (open) => {
  test('is asked for on the review’s page, answered from a link, and seen by both', async () => {
    const here = await aSeasonOnScreen(open())
    const { office, asha, web, review, season, network } = here
    const [person] = network.peers
    const page = await office.get(paths.officeReview({ review }))
    expect(wordsOf(page)).toContain('Nobody has been asked to keep these days free.')
    await office.post(paths.askStandby({ review }), { season, person })
    expect(wordsOf(await office.get(paths.officeReview({ review })))).toContain('Asked to stand by')
    const refused = await office.post(paths.askStandby({ review }), { season, person })
    expect([refused.status, wordsOf(refused).includes('They have been asked already.')]).toEqual([422, true])
    const { id: standby } = await reading<SeasonTables>(open().db)
      .selectFrom('standby')
      .select('id')
      .executeTakeFirstOrThrow()
    expect(wordsOf(await asha.get(paths.home()))).toContain(
      'Could you stand by for the review at Larkfield Primary School?',
    )
    const secret = await open().database.transaction((tx) =>
      makeTaskLink(tx, {
        task: answerStandbyTask,
        of: { kind: 'standby', id: standby },
        person,
        expires: Instant.parse('2024-12-04T00:00:00.000Z'),
      }),
    )
    expect(wordsOf(await web.stranger.get(paths.standby({ secret })))).toContain('Could you stand by?')
    await web.stranger.post(paths.agreeToStandBy({ secret }))
    expect(wordsOf(await web.stranger.get(paths.standby({ secret })))).toContain(
      'Thank you: you stand by for this review.',
    )
    expect((await web.stranger.get(paths.standby({ secret: 'never-made' }))).status).toBe(404)
    expect(wordsOf(await asha.get(paths.myReviews()))).toContain('You keep these days free')
    expect((await here.ben.get(paths.myStandby({ standby }))).status).toBe(403)
    const called = await office.post(paths.callUpStandby({ review, standby }), { how: 'placed' })
    expect(called.to).toBe(paths.officeReview({ review }))
    expect(wordsOf(await asha.get(paths.myStandby({ standby })))).toContain('there is a place for you')
    expect(wordsOf(await office.get(paths.seasonStandbys({ season })))).toContain(
      'The teams have not been played through yet',
    )
  })
})
