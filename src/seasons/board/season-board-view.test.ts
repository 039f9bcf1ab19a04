import { expect, test } from 'vitest'
import { type Actor, isRefused, newId } from '#kernel'
import { type Reader, writing } from '#platform/database'
import { type TestDatabase, onEachDatabase, testClock } from '#platform/database/testing'
import { aSchoolIn } from '#practitioners/testing'
import { ReviewId, type SeasonId } from '../ids.ts'
import { assignLead } from '../places/assign-lead.ts'
import { declinePlace } from '../places/decline-place.ts'
import { offerReplacement } from '../places/offer-replacement.ts'
import type { SeasonTables } from '../tables.ts'
import { aDatedReview, aReviewer, aSmallNetwork, anOfficer, doing, testDay } from '../testing.ts'
import { BoardQuestion } from './board-question.ts'
import { seasonBoardRows } from './season-board-rows-view.ts'
import { type SeasonBoard, seasonBoardView } from './season-board-view.ts'
import { queriesOf } from './testing.ts'

const at = testClock.now()
const everything = BoardQuestion.parse({})

async function board(db: Reader, season: SeasonId, asked: unknown = {}): Promise<SeasonBoard> {
  const view = await seasonBoardView(
    { db, actor: anOfficer, today: testDay },
    season,
    BoardQuestion.parse(asked),
  )
  if (isRefused(view)) throw new Error(view.refusal.words)
  return view
}

onEachDatabase('the season board', (open) => {
  test('shows a review with its days, stage, risk and team', async () => {
    const { database, world, db } = open()
    const network = await database.transaction(aSmallNetwork)
    const { season, review } = await aDatedReview(world, network)
    await doing(world, assignLead, { by: anOfficer, input: { review, person: network.lead } })
    const { lines, totals, stages } = await board(db, season)
    expect(lines).toMatchObject([
      {
        review,
        name: 'Larkfield Primary School',
        daysWords: '3 to 5 December 2024',
        stage: 'leadAssigned',
        risk: { level: 'watch' },
        slots: 3,
        held: 0,
        lead: { name: 'Lena Hart', state: 'offered' },
        peers: [],
      },
    ])
    expect(totals).toEqual({ reviews: 1, slots: 3, held: 0, agreed: 0, teamsFull: 0 })
    expect(stages.filter(({ count }) => count > 0)).toEqual([{ key: 'leadAssigned', count: 1 }])
  })

  test('finds by stage, text and week, and counts what each other stage would show', async () => {
    const { database, world, db } = open()
    const { season } = await aDatedReview(world, await database.transaction(aSmallNetwork))
    await anotherReview(open(), season, 'Aspen Academy')
    const names = async (asked: unknown) => (await board(db, season, asked)).lines.map(({ name }) => name)
    expect(await names({})).toEqual(['Larkfield Primary School', 'Aspen Academy'])
    expect(await names({ sort: 'school' })).toEqual(['Aspen Academy', 'Larkfield Primary School'])
    expect(await names({ stage: 'requested' })).toEqual(['Aspen Academy'])
    expect(await names({ text: 'larkf' })).toEqual(['Larkfield Primary School'])
    expect(await names({ week: '2024-12-04' })).toEqual(['Larkfield Primary School'])
    expect(await names({ week: '2024-12-10' })).toEqual([])
    const { stages } = await board(db, season, { stage: 'requested' })
    expect(stages.find(({ key }) => key === 'dated')?.count).toBe(1)
  })

  test('finds what is short: dates, a lead, an answer, a place given up', async () => {
    const { database, world, db } = open()
    const network = await database.transaction(aSmallNetwork)
    const { season, review } = await aDatedReview(world, network)
    await anotherReview(open(), season, 'Aspen Academy')
    const [peer, other] = network.peers
    const names = async (only: string) => (await board(db, season, { only })).lines.map(({ name }) => name)
    expect(await names('noDays')).toEqual(['Aspen Academy'])
    expect(await names('noLead')).toEqual(['Larkfield Primary School'])
    expect(await names('answerAwaited')).toEqual([])
    const offer = { by: anOfficer, input: { review, person: peer } }
    const { placement } = (await doing(world, offerReplacement, offer)).body
    expect(await names('answerAwaited')).toEqual(['Larkfield Primary School'])
    expect(await names('offerEndingSoon')).toEqual([])
    expect(await names('toReplace')).toEqual([])
    await doing(world, declinePlace, { by: aReviewer(peer), input: { placement } })
    await doing(world, offerReplacement, { by: anOfficer, input: { review, person: other } })
    expect(await names('answerAwaited')).toEqual(['Larkfield Primary School'])
    expect((await board(db, season, { only: 'toReplace' })).lines).toMatchObject([{ toReplace: 1 }])
    const { subsets } = await board(db, season, { only: 'noDays' })
    expect(subsets.find(({ key }) => key === 'noLead')?.count).toBe(1)
  })

  test('asks the same number of queries for one review and for three', async () => {
    const { database, world, db } = open()
    const { season } = await aDatedReview(world, await database.transaction(aSmallNetwork))
    const one = await queriesOf(db, (counted) => board(counted, season))
    await anotherReview(open(), season, 'Aspen Academy')
    await anotherReview(open(), season, 'Birch Academy')
    const three = await queriesOf(db, (counted) => board(counted, season))
    expect(three.answer.lines).toHaveLength(3)
    expect([one.queries, three.queries]).toEqual([3, 3])
  })

  test('is exported with one row for each review that was asked for', async () => {
    const { database, world, db } = open()
    const { season } = await aDatedReview(world, await database.transaction(aSmallNetwork))
    const sheet = await seasonBoardRows({ db, actor: anOfficer, today: testDay }, season, everything)
    if (isRefused(sheet)) throw new Error(sheet.refusal.words)
    expect(sheet.columns.slice(0, 3)).toEqual(['School', 'URN', 'Phase'])
    expect(sheet.rows.map(([name, , phase]) => [name, phase])).toEqual([
      ['Larkfield Primary School', 'Primary'],
    ])
    expect(sheet.rows[0]).toHaveLength(sheet.columns.length)
  })

  test('is for the office alone', async () => {
    const { database, world, db } = open()
    const network = await database.transaction(aSmallNetwork)
    const { season } = await aDatedReview(world, network)
    const others: Actor[] = [network.head, aReviewer(network.lead)]
    for (const actor of others) {
      const view = await seasonBoardView({ db, actor, today: testDay }, season, everything)
      expect(isRefused(view) && view.refusal.code).toBe('not-allowed')
    }
  })
})

async function anotherReview({ database }: TestDatabase, season: SeasonId, name: string): Promise<void> {
  await database.transaction(async (tx) => {
    const school = await aSchoolIn(tx, { name })
    await writing<SeasonTables>(tx)
      .insertInto('review')
      .values({ id: newId(ReviewId), season_id: season, school_id: school, requested_at: at, peer_slots: 3 })
      .execute()
  })
}
