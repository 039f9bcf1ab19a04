import { expect, test } from 'vitest'
import { day, newId, period, toDaterange } from '#kernel'
import { aMembership, aPerson, aSchool } from '#partnership/testing'
import { onEachDatabase } from '#platform/database/testing'
import { AccreditationId } from '#practitioners'
import { asPosted, aWebApp, wordsOf } from '../../testing.ts'

onEachDatabase('programmes on screen', (open) => {
  test('the office opens a cohort and forms a group; its facilitator plans a day and says who came', async () => {
    const { database } = open()
    const { officer, facilitator, head, schools } = await database.transaction(async (tx) => {
      const three = [await aSchool(tx), await aSchool(tx), await aSchool(tx)]
      for (const { id } of three) await aMembership(tx, id)
      return {
        schools: three,
        officer: await aPerson(tx, { name: 'Olwen Fairbrother', role: 'officer' }),
        facilitator: await aPerson(tx, { name: 'Rowan Pike', role: 'trustee' }),
        head: await aPerson(tx, { name: 'Hedda Lowe', role: 'headteacher', at: String(three[0]?.id) }),
      }
    })
    await database.executeSql(
      `insert into practitioner (person_id, seniority, phases, specialisms, interests, send_experience, wants_far, most_reviews)
       values ($1, 'senior', '{primary}', '{}', '{}', false, false, 1)`,
      [facilitator.id],
    )
    await database.executeSql(
      `insert into accreditation (id, person_id, kind, held) values ($1, $2, 'facilitator', $3)`,
      [newId(AccreditationId), facilitator.id, toDaterange(period(day('2023-09-20'), day('2026-09-20')))],
    )
    const web = await aWebApp(open())
    const [office, asFacilitator, asHead] = [
      await web.as(officer),
      await web.as(facilitator),
      await web.as(head),
    ]
    expect(wordsOf(await office.get('/office/programmes'))).toContain('No cohort is open')
    expect((await asHead.get('/office/programmes')).status).toBe(403)
    expect((await office.post('/office/programmes/new', { year: '2024/25' })).status).toBe(422)
    const opened = await office.post('/office/programmes/new', { programme: 'send', year: '2024/25' })
    const cohort = opened.to ?? ''
    const again = await office.post('/office/programmes/new', { programme: 'send', year: '2024/25' })
    expect(wordsOf(again)).toContain('has a cohort for 2024/25 already')
    expect(wordsOf(await office.get(`${cohort}/members?q=${schools[0]?.urn}`))).toContain(
      String(schools[0]?.name),
    )
    for (const { id } of schools)
      expect((await office.post(`${cohort}/members`, { member: id, q: '' })).status).toBe(303)
    expect(
      wordsOf(await office.post(`${cohort}/members`, { member: String(schools[0]?.id), q: '' })),
    ).toContain('takes part already')
    await office.post(`${cohort}/facilitators`, { person: facilitator.id })
    const form = await office.get(`${cohort}/groups/new`)
    const members = [...form.html.matchAll(/name="members"[^>]*value="([^"]+)"/g)].map(
      ([, value]) => value ?? '',
    )
    const lonely = await office.post(`${cohort}/groups/new`, {
      name: 'Primary 1',
      members: members.slice(0, 2),
    })
    expect(wordsOf(lonely)).toContain('has groups of 3 to 4. Say why this one has 2')
    const grouping = { name: 'Primary 1', members, facilitator: facilitator.id }
    expect(await office.post(`${cohort}/groups/new`, grouping)).toMatchObject({ status: 303, to: cohort })
    const mine = await asFacilitator.get('/programmes')
    expect(wordsOf(mine)).toContain('You facilitate')
    const group = /href="(\/programmes\/groups\/[^"]{36})"/.exec(mine.html)?.[1] ?? ''
    expect((await asHead.get(`${group}/visits`)).status).toBe(403)
    const plan = { host: members[0] ?? '', heldOn: '2024-10-16', focus: '' }
    expect(
      wordsOf(await asFacilitator.post(`${group}/visits`, asPosted({ ...plan, heldOn: '2024-10-19' }))),
    ).toContain('That is a weekend')
    expect(await asFacilitator.post(`${group}/visits`, asPosted(plan))).toMatchObject({
      status: 303,
      to: group,
    })
    expect(wordsOf(await asHead.get('/'))).toContain('Wednesday 16 October 2024, at')
    const visit =
      /href="(\/programmes\/visits\/[^"]{36})"/.exec((await asFacilitator.get(group)).html)?.[1] ?? ''
    expect((await asHead.get(visit)).status).toBe(403)
    const wrong = await asFacilitator.post(visit, { [`people-${members[1]}`]: 'two' })
    expect([wrong.status, wrong.html.includes('value="two"')]).toEqual([422, true])
    expect(wrong.html).toContain(`href="#people-${members[1]}"`)
    expect((await asFacilitator.post(visit, { [`people-${members[1]}`]: '2' })).status).toBe(303)
    expect(wordsOf(await asHead.get(group))).toContain('Took place')
  })
})
