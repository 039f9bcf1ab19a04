import { Kysely, type KyselyPlugin } from 'kysely'
import { expect, test } from 'vitest'
import { type Actor, isRefused, newId } from '#kernel'
import { type Reader, writing } from '#platform/database'
import { type TestDatabase, onEachDatabase, testClock } from '#platform/database/testing'
import { aSchoolIn } from '#practitioners/testing'
import { ReviewId, type SeasonId } from '../ids.ts'
import { assignLead } from '../places/assign-lead.ts'
import type { SeasonTables } from '../tables.ts'
import { aDatedReview, aReviewer, aSmallNetwork, anOfficer, doing, testDay } from '../testing.ts'
import { BoardQuestion } from './board-question.ts'
import { seasonBoardRows } from './season-board-rows-view.ts'
import { type SeasonBoard, seasonBoardView } from './season-board-view.ts'

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
    expect(sheet.columns.slice(0, 2)).toEqual(['School', 'Phase'])
    expect(sheet.rows.map((row) => row.slice(0, 2))).toEqual([['Larkfield Primary School', 'Primary']])
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

async function queriesOf<Answer>(db: Reader, ask: (counted: Reader) => Promise<Answer>) {
  let queries = 0
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      queries += 1
      return result
    },
  }
  const counted = new Proxy(db, {
    get: (target, key) => {
      const held: unknown = Reflect.get(target, key)
      return held instanceof Kysely ? held.withPlugin(counter) : held
    },
  })
  const answer = await ask(counted)
  return { answer, queries }
}
