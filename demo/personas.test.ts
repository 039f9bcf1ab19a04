import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Refused, clockAt, isRefused, perform, personOf } from '#kernel'
import { HubId, SchoolId, TrustId, actorOf, hubView, hubsView, trustView } from '#partnership'
import { type Database, type Reading, worldOver } from '#platform/database'
import { aPgliteDatabase } from '#platform/database/testing'
import { practitionerView } from '#practitioners'
import {
  BoardQuestion,
  acceptPlace,
  chooseReview,
  chooseReviewDates,
  datesView,
  hostHomeView,
  reviewerHomeView,
  reviewsToChooseView,
  seasonBoardView,
  seasonsView,
} from '#seasons'
import { demoToday, personas } from './index.ts'
import { loadQuietly } from './testing.ts'

let database: Database

beforeAll(async () => {
  database = await aPgliteDatabase()
  await loadQuietly(database)
})
afterAll(() => database.close())

const world = () => worldOver(database, clockAt(`${demoToday}T08:30:00.000Z`))

async function readingAs(name: string): Promise<Reading> {
  const persona = personas.find((one) => one.name === name)
  if (!persona) throw new Error(`Nobody is called ${name}`)
  const actor = await actorOf(database.reader, persona.email, demoToday)
  expect(personOf(actor)).toBe(persona.person)
  return { db: database.reader, actor, today: demoToday }
}

function placeOf({ actor }: Reading, kind: string): string {
  const posts = actor.kind === 'person' ? actor.posts : []
  return posts.find(({ at }) => at.kind === kind)?.at.id ?? ''
}

function seen<View>(view: View | Refused): View {
  if (isRefused(view)) throw new Error(view.refusal.words)
  return view
}

test('there are nine of them, each with a name, an address and a sentence of what they can do', () => {
  expect(new Set(personas.map(({ email }) => email)).size).toBe(9)
  for (const { can, email } of personas) {
    expect(email).toMatch(/\.example$/)
    expect(can).toMatch(/^[A-Z].+\.$/)
  }
})

test('the headteacher has new days to choose, and can choose them', async () => {
  const reading = await readingAs('Marian Okafor')
  const school = SchoolId.parse(placeOf(reading, 'school'))
  const home = seen(await hostHomeView(reading, school))
  const [now] = home.seasons
  expect(home.next).toMatchObject({ kind: 'chooseDates', who: 'you' })
  if (!now?.review) throw new Error('Her school hosts nothing')
  const { review } = now.review
  const dates = seen(await datesView(reading, review))
  expect(dates.freeCount).toBeGreaterThan(20)
  const free = dates.windows.flatMap(({ weeks }) => weeks.flatMap(({ days }) => days)).find((day) => day.free)
  const chosen = await perform(world(), chooseReviewDates, {
    by: reading.actor,
    input: { review, first: free?.first },
  })
  expect(chosen.outcome).toBe('happened')
})

test('the deputy head sees a team that forms', async () => {
  const reading = await readingAs('Tom Ashdown')
  const home = seen(await hostHomeView(reading, SchoolId.parse(placeOf(reading, 'school'))))
  expect(home.seasons[0]?.review).toMatchObject({ stage: 'teamForming' })
  expect(home.next).toMatchObject({ kind: 'waitForTeam', words: 'Your team needs 1 more person.' })
})

test('the peer reviewer has an offer to answer and reviews to choose, and can do both', async () => {
  const reading = await readingAs('Priya Raman')
  const home = seen(await reviewerHomeView(reading))
  expect(home.next.kind).toBe('answerOffer')
  const [choosing] = home.choosing
  if (!choosing) throw new Error('No season is open to choose in')
  const { accredited, reviews } = seen(await reviewsToChooseView(reading, choosing.season))
  const able = reviews.filter(({ canChoose }) => canChoose)
  expect({ accredited, many: able.length > 10 }).toEqual({ accredited: true, many: true })
  const chosen = await perform(world(), chooseReview, {
    by: reading.actor,
    input: { review: able[0]?.review },
  })
  expect(chosen.outcome).toBe('happened')
  const accepted = await perform(world(), acceptPlace, {
    by: reading.actor,
    input: { placement: home.offers[0]?.placement },
  })
  expect(accepted.outcome).toBe('happened')
})

test('the Lead Reviewer has two reviews to lead', async () => {
  const home = seen(await reviewerHomeView(await readingAs('Gareth Pritchard')))
  expect(home.coming.map(({ role }) => role)).toEqual(['lead', 'lead'])
  expect(home.past.length).toBeGreaterThan(2)
})

test('the QA reader is accredited to read', async () => {
  const reading = await readingAs('Elspeth Moore')
  const person = personOf(reading.actor)
  if (!person) throw new Error('She is nobody')
  const record = seen(await practitionerView(reading, person))
  expect(record.accreditations.map(({ kind }) => kind).toSorted()).toEqual(['qaReader', 'reviewer'])
})

test('the Hub Manager’s hub has 22 schools of many phases', async () => {
  const reading = await readingAs('Yusuf Demir')
  const { schools } = seen(await hubView(reading, HubId.parse(placeOf(reading, 'hub'))))
  expect(schools).toHaveLength(22)
  expect(new Set(schools.map(({ phase }) => phase)).size).toBeGreaterThanOrEqual(3)
})

test('the chief executive’s trust has seven member schools, all of which host', async () => {
  const reading = await readingAs('Olwen Fairbrother')
  const trust = TrustId.parse(placeOf(reading, 'trust'))
  const { schools, leaders } = seen(await trustView(reading, trust))
  const hosts = await database.executeSql(
    `select count(*) from review join season on season.id = season_id join trust_school using (school_id)
     where year = '2024/25' and trust_school.trust_id = $1 and held @> date '${demoToday}'`,
    [trust],
  )
  expect(hosts.rows).toEqual([{ count: 7 }])
  expect({ leaders, members: schools.filter(({ level }) => level !== null).length }).toEqual({
    leaders: ['Olwen Fairbrother'],
    members: 7,
  })
})

test('the office sees a review at every stage', async () => {
  const reading = await readingAs('Sam Whitlock')
  const { seasons } = seen(await seasonsView(reading))
  const season = seasons.find(({ year }) => year === '2024/25')
  if (!season) throw new Error('There is no season of 2024/25')
  const board = seen(await seasonBoardView(reading, season.id, BoardQuestion.parse({})))
  expect(board.stages.filter(({ count }) => count === 0)).toEqual([])
  expect(board.risks.filter(({ count }) => count === 0)).toEqual([])
})

test('a trustee sees how far the partnership reaches', async () => {
  const { hubs } = seen(await hubsView(await readingAs('Desmond Achebe')))
  expect(hubs).toHaveLength(42)
})
