import { expect, test } from 'vitest'
import { reading } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { aPerson } from '#partnership/testing'
import type { SeasonTables } from '#seasons'
import { aTeamThatNeedsAMove } from '#seasons/moves/testing'
import { aSmallNetwork } from '#seasons/testing'
import { pairsWorth } from '../../office/repair/pairs-in.ts'
import { paths } from '../../paths.ts'
import { aWebApp, wordsOf } from '../../testing.ts'

onEachDatabase('being asked to move', (open) => {
  test('is asked for on the page that puts a team right, and answered on a page of its own', async () => {
    const { database, db } = open()
    const network = await database.transaction(aSmallNetwork)
    const { review, mona, way } = await aTeamThatNeedsAMove(open(), network)
    const officer = await database.transaction((tx) => aPerson(tx, { role: 'officer' }))
    const emails = { mona: 'mona@vale.example', ben: 'ben@osei.example' }
    await database.executeSql('update person set email = $1 where id = $2', [emails.mona, mona])
    await database.executeSql('update person set email = $1 where id = $2', [emails.ben, network.peers[1]])
    const web = await aWebApp(open())
    const office = await web.as(officer)
    const asMona = await web.as({ email: emails.mona })
    const pairs = { joins: pairsWorth(way.joins), leaves: pairsWorth(way.leaves) }
    const asked = await office.post(paths.askToMove({ review }), pairs)
    expect(asked.to).toBe(paths.putRight({ review }))
    const twice = await office.post(paths.askToMove({ review }), pairs)
    expect([twice.status, wordsOf(twice).includes('People have been asked')]).toEqual([422, true])
    expect(wordsOf(await office.get(paths.putRight({ review })))).toContain(
      'Mona Vale, from Sedgeley Primary School to Larkfield Primary School: has not answered yet',
    )
    expect(wordsOf(await asMona.get(paths.home()))).toContain(
      'Could you go to Larkfield Primary School instead of Sedgeley Primary School?',
    )
    const { id: move, way_out_id: wayOut } = await reading<SeasonTables>(db)
      .selectFrom('way_out_move')
      .select(['id', 'way_out_id'])
      .executeTakeFirstOrThrow()
    expect((await (await web.as({ email: emails.ben })).get(paths.myMove({ move }))).status).toBe(403)
    expect((await web.stranger.get(paths.move({ secret: 'never-made' }))).status).toBe(404)
    const long = 'x'.repeat(501)
    const tooLong = await asMona.post(paths.declineMyMove({ move }), { reason: long })
    expect([tooLong.status, tooLong.html.includes(long)]).toEqual([422, true])
    expect((await asMona.post(paths.agreeToMyMove({ move }))).to).toBe(paths.myMove({ move }))
    expect(wordsOf(await asMona.get(paths.myMove({ move })))).toContain('You are on the team at Larkfield')
    const late = await office.post(paths.takeBackWayOut({ review, wayOut }))
    expect([late.status, wordsOf(late).includes('answered or taken back already')]).toEqual([422, true])
  })
})
