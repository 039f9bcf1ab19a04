import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '#platform/config'
import type { Database } from '#platform/database'
import { aPgliteDatabase } from '#platform/database/testing'
import { plainName, readPlaces } from './places.ts'
import { answer, loadQuietly } from './testing.ts'

let database: Database
const one = (text: string) => answer(database, text)
const all = async (text: string) => (await database.executeSql(text)).rows

beforeAll(async () => {
  database = await aPgliteDatabase()
  await loadQuietly(database)
})
afterAll(() => database.close())

describe('in 2023/24 the partnership has', () => {
  test('575 schools: 529 Full Partners, 45 Network Partners and 1 at the Gateway', async () => {
    const levels = await all(
      `select level, count(*) from membership where year = '2023/24' group by level order by count(*) desc`,
    )
    expect(levels).toEqual([
      { level: 'full', count: 529 },
      { level: 'network', count: 45 },
      { level: 'gateway', count: 1 },
    ])
  })

  test('384,977 pupils, 31 per cent of them with free school meals', async () => {
    const reach = await one(
      `select sum(pupils) as pupils, round((sum(pupils * fsm_percent) / sum(pupils))::numeric, 1) as fsm
       from school join membership on school_id = school.id where year = '2023/24'`,
    )
    expect(reach).toEqual({ pupils: 384_977, fsm: 31 })
  })

  test('49, 28 and 22 per cent primary, secondary and special schools, the others left out', async () => {
    const mix = await one(
      `with counted as (
         select case phase when 'allThrough' then 'secondary' else phase end as phase
         from school join membership on school_id = school.id where year = '2023/24'
           and phase in ('primary', 'secondary', 'allThrough', 'special'))
       select round(100.0 * count(*) filter (where phase = 'primary') / count(*)) as "primary",
         round(100.0 * count(*) filter (where phase = 'secondary') / count(*)) as secondary,
         round(100.0 * count(*) filter (where phase = 'special') / count(*)) as special from counted`,
    )
    expect(mix).toEqual({ primary: 49, secondary: 28, special: 22 })
  })

  test('150 trusts with a member school on the day of the census', async () => {
    const trusts = await one(
      `select count(distinct trust_id) as trusts from trust_school join membership using (school_id)
       where year = '2023/24' and trust_school.held @> date '2024-01-18'`,
    )
    expect(trusts).toEqual({ trusts: 150 })
  })

  test('42 hubs, with the sizes and the leaders that were published', async () => {
    const hubs = await all(
      `select hub.name, (select count(*) from hub_school where hub_id = hub.id and held @> date '2024-01-18') as schools,
         (select count(*) from post where hub_id = hub.id and role = 'seniorPartner') as partners,
         (select count(*) from post where hub_id = hub.id and role = 'hubManager') as managers
       from hub where hub.name in ('Aspire Hub', 'Ash Field Hub', 'East Midlands South Hub', 'Thames Valley Hub')
       order by hub.name`,
    )
    expect(await one(`select count(*) from hub`)).toEqual({ count: 42 })
    expect(hubs).toEqual([
      { name: 'Ash Field Hub', schools: 8, partners: 1, managers: 1 },
      { name: 'Aspire Hub', schools: 63, partners: 2, managers: 1 },
      { name: 'East Midlands South Hub', schools: 33, partners: 2, managers: 1 },
      { name: 'Thames Valley Hub', schools: 22, partners: 1, managers: 1 },
    ])
    expect(
      await one(
        `select count(*) from hub_school join hub on hub.id = hub_id
         where hub.name = 'Thames Valley Hub' and hub_school.held @> date '2023-01-18'`,
      ),
    ).toEqual({ count: 13 })
    expect(await one(`select count(*) from post where role in ('seniorPartner', 'hubManager')`)).toEqual({
      count: 47 + 37,
    })
  })
})

describe('people', () => {
  test('807 heads and senior leaders were trained in 32 sessions of 2023/24', async () => {
    const trained = await one(
      `select count(distinct session_id) as sessions,
         count(distinct person_id) filter (where state = 'completed') as people
       from training_enrolment join training_session on id = session_id
       where kind = 'reviewer' and held_on between '2023-09-01' and '2024-08-31'`,
    )
    expect(trained).toEqual({ sessions: 32, people: 807 })
  })

  test('there are about 1,500 trained reviewers, some of them no longer accredited', async () => {
    const reviewers = await one(
      `select count(distinct person_id) as people,
         count(distinct person_id) filter (where upper(held) <= '2024-10-16') as ended
       from accreditation where kind = 'reviewer'`,
    )
    expect(reviewers).toEqual({ people: 1508, ended: expect.toSatisfy((count: number) => count >= 30) })
  })

  test('96 Lead Reviewers, 36 facilitators, 2 officers and 13 trustees', async () => {
    const counts = await one(
      `select (select count(distinct person_id) from accreditation where kind = 'leadReviewer') as leads,
         (select count(distinct person_id) from accreditation where kind = 'facilitator') as facilitators,
         (select count(*) from post where role = 'officer') as officers,
         (select count(*) from post where role = 'trustee') as trustees`,
    )
    expect(counts).toEqual({ leads: 96, facilitators: 36, officers: 2, trustees: 13 })
  })

  test('all are invented, with addresses that lead nowhere', async () => {
    expect(await all(`select name from person where not fictional or email not like '%.example'`)).toEqual([])
  })
})

describe('reviews', () => {
  const overall = (year: string) =>
    all(`select level, count(*) from review join season on season.id = season_id
         left join review_estimate on review_id = review.id and scope = 'overall'
         where year = '${year}' and school_id is not null group by level order by level nulls last`)

  test('425 were delivered in 2023/24: 91 Leading, 142 Effective, 8 Working Towards, 184 without an overall', async () => {
    expect(await overall('2023/24')).toEqual([
      { level: 'effective', count: 142 },
      { level: 'leading', count: 91 },
      { level: 'workingTowards', count: 8 },
      { level: null, count: 184 },
    ])
    expect(await overall('2022/23')).toEqual([
      { level: 'effective', count: 196 },
      { level: 'leading', count: 97 },
      { level: 'workingTowards', count: 10 },
      { level: null, count: 110 },
    ])
  })

  test('of 67 Effective schools 11 became Leading and 56 stayed; all 32 Leading stayed', async () => {
    const transitions = await all(
      `with said as (select school_id, year, level from review join season on season.id = season_id
         join review_estimate on review_id = review.id and scope = 'overall')
       select before.level as was, after.level as is, count(*) from said before
       join said after using (school_id) where before.year = '2022/23' and after.year = '2023/24'
         and before.level <> 'workingTowards' group by 1, 2 order by 1, 2`,
    )
    expect(transitions).toEqual([
      { was: 'effective', is: 'effective', count: 56 },
      { was: 'effective', is: 'leading', count: 11 },
      { was: 'leading', is: 'leading', count: 32 },
    ])
  })

  test('82 per cent of the teams of 2023/24 were there in full at every slot', async () => {
    const full = await one(
      `with teams as (select review.id, peer_slots,
           count(*) filter (where role = 'peer' and state = 'attended') as peers,
           count(*) filter (where role = 'lead' and state = 'attended') as leads
         from review join season on season.id = season_id join placement on review_id = review.id
         where year = '2023/24' and school_id is not null group by review.id)
       select count(*) as teams, count(*) filter (where peers = peer_slots and leads = 1) as full from teams`,
    )
    expect(full).toEqual({ teams: 425, full: 348 })
  })

  test('each lasts three school days on end', async () => {
    const wrong = await all(
      `select school.name, review.days, each.day from review join school on school.id = school_id,
         lateral (select day::date from generate_series(lower(days), upper(days) - 1, interval '1 day') as day) as each
       where upper(days) - lower(days) <> 3 or extract(isodow from each.day) > 5
         or exists (select from bank_holiday where bank_holiday.day = each.day)
         or exists (select from inset_day where inset_day.school_id = school.id and inset_day.day = each.day)
         or exists (select from exam_window where exam_window.phase = school.phase and exam_window.days @> each.day)
         or not exists (select from term where term.la_code = school.la_code and term.days @> each.day)`,
    )
    expect(wrong).toEqual([])
  })

  test('nobody reviews untrained, in their own hub unasked, or the same school within three years', async () => {
    const untrained = await all(
      `select placement.id from placement join review on review.id = review_id
       where state in ('chosen', 'offered', 'accepted', 'attended', 'partial')
         and school_id is not null and placement.days is not null and not exists (select from accreditation
           where accreditation.person_id = placement.person_id and accreditation.held @> placement.days
             and kind = case role when 'lead' then 'leadReviewer' else 'reviewer' end)`,
    )
    const again = await all(
      `select person_id from placement join review on review.id = review_id
       where role = 'peer' and school_id is not null
         and state in ('chosen', 'offered', 'accepted', 'attended', 'partial')
       group by person_id, school_id having count(*) > 1`,
    )
    const ownHub = await all(
      `select placement.id from placement join review on review.id = review_id
       join hub_school host on host.school_id = review.school_id and host.held @> lower(review.days)
       join post on post.person_id = placement.person_id and post.held @> lower(review.days)
       join hub_school theirs on theirs.school_id = post.school_id and theirs.held @> lower(review.days)
       where host.hub_id = theirs.hub_id and own_hub_allowed_at is null
         and state in ('chosen', 'offered', 'accepted', 'attended', 'partial')`,
    )
    expect({ untrained, again, ownHub }).toEqual({ untrained: [], again: [], ownHub: [] })
  })
})

describe('nothing is said of a real school:', () => {
  test('no invented school or trust has the name of a real one anywhere in England', async () => {
    const { schoolNames, trustNames } = readPlaces(readConfig().root)
    const { rows } = await database.executeSql(`select name, urn from school`)
    const invented = rows.filter(isNamed)
    expect(invented).toHaveLength(629)
    expect(invented.filter(({ name }) => schoolNames.has(plainName(name)))).toEqual([])
    const trusts = await all(`select lower(name) as name from trust`)
    expect(trusts.filter((trust) => isNamed(trust) && trustNames.has(trust.name))).toEqual([])
    expect(schoolNames.has(plainName('The Aldgate School'))).toBe(true)
  })

  test('no review or estimate hangs on a URN below 990000', async () => {
    expect(
      await all(
        `select urn from review join school on school.id = school_id where urn < 990000 or not fictional`,
      ),
    ).toEqual([])
  })
})

const isNamed = (row: unknown): row is { name: string } =>
  typeof row === 'object' && row !== null && 'name' in row
