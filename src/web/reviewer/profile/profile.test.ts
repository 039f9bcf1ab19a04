import { expect, test } from 'vitest'
import { type PersonId, day, period } from '#kernel'
import { aPerson, aPractitioner, aSchoolIn } from '#practitioners/testing'
import { onEachDatabase } from '#platform/database/testing'
import { aWebApp, wordsOf } from '../../testing.ts'

onEachDatabase('your record', (open) => {
  const ada = { email: 'ada@sedge.example' }
  const addressed = (person: PersonId) =>
    open().database.executeSql('update person set email = $1 where id = $2', [ada.email, person])
  const asAda = async (given: Parameters<typeof aPractitioner>[1] = {}) => {
    const { person, school } = await open().database.transaction(async (tx) => {
      const school = await aSchoolIn(tx, { name: 'Sedge Primary' })
      return { person: await aPractitioner(tx, { name: 'Ada Quill', school, ...given }), school }
    })
    await addressed(person)
    const web = await aWebApp(open())
    return { visitor: await web.as(ada), person, school }
  }

  test('a stranger is asked to sign in', async () => {
    const { stranger } = await aWebApp(open())
    const page = await stranger.get('/record')
    expect(page.status).toBe(403)
    expect(wordsOf(page)).toContain('Sign in first')
  })

  test('somebody who has none is asked the questions, and joins the list by answering them', async () => {
    const person = await open().database.transaction(async (tx) =>
      aPerson(tx, { name: 'Ada Quill', school: await aSchoolIn(tx, { name: 'Sedge Primary' }) }),
    )
    await addressed(person)
    const visitor = await (await aWebApp(open())).as(ada)
    expect(wordsOf(await visitor.get('/record'))).toContain('Join the list of practitioners')
    const refused = await visitor.post('/record/profile', {
      seniority: 'head',
      mostReviews: 'two',
      homeArea: 'nowhere',
    })
    expect(refused.status).toBe(422)
    expect(wordsOf(refused)).toContain('Choose at least one phase that you know well')
    expect(wordsOf(refused)).toContain('Enter a whole number')
    expect(refused.html).toContain('value="nowhere"')
    expect(refused.html).toMatch(/value="head"[^>]*checked|checked[^>]*value="head"/)
    const saved = await visitor.post('/record/profile', {
      seniority: 'head',
      phases: ['primary', 'nursery'],
      mostReviews: '3',
      wantsFar: 'yes',
    })
    expect(saved).toMatchObject({ status: 303, to: '/record' })
    const record = wordsOf(await visitor.get('/record'))
    expect(record).toContain('Primary, Nursery')
    expect(record).toContain('Any distance; would like to go far')
    expect(record).toContain('Not accredited yet')
  })

  test('days away are added and removed, and a refusal keeps what was typed', async () => {
    const { visitor } = await asAda()
    const past = {
      'first-day': '1',
      'first-month': '10',
      'first-year': '2024',
      'last-day': '',
      'last-month': '',
      'last-year': '',
      why: 'A course',
    }
    const refused = await visitor.post('/record/away', past)
    expect(refused.status).toBe(422)
    expect(wordsOf(refused)).toContain('These days have passed already')
    expect(refused.html).toContain('value="A course"')
    expect(
      await visitor.post('/record/away', { ...past, 'first-day': '5', 'first-month': '11' }),
    ).toMatchObject({
      status: 303,
      to: '/record#away',
    })
    const record = await visitor.get('/record')
    expect(wordsOf(record)).toContain('Tuesday 5 November 2024')
    const removal = /action="(\/record\/away\/[^"]+\/remove)"/.exec(record.html)?.[1] ?? ''
    expect(await visitor.post(removal)).toMatchObject({ status: 303 })
    const again = await visitor.post(removal)
    expect(wordsOf(again)).toContain('That is no longer on the list')
  })

  test('a school is found and declared as a conflict, and the search stays when the reason is missing', async () => {
    const { visitor, school } = await asAda()
    expect(wordsOf(await visitor.get('/record/conflicts?q=sedge'))).toContain('Sedge Primary URN')
    expect(wordsOf(await visitor.get('/record/conflicts?q=zzz'))).toContain('No school matches “zzz”')
    const refused = await visitor.post('/record/conflicts', { words: 'sedge', school, why: '' })
    expect(refused.status).toBe(422)
    expect(wordsOf(refused)).toContain('Say why, so that the office understands')
    expect(refused.html).toMatch(new RegExp(`value="${school}"[^>]*checked|checked[^>]*value="${school}"`))
    await visitor.post('/record/conflicts', { words: 'sedge', school, why: 'I govern there' })
    expect(wordsOf(await visitor.get('/record'))).toContain('I govern there')
  })

  test('accreditation says its last day and when it ends soon', async () => {
    const { visitor } = await asAda({
      accredited: { reviewer: period(day('2022-01-10'), day('2024-12-01')) },
    })
    expect(wordsOf(await visitor.get('/record'))).toContain('Peer reviewer 10 Jan 2022 30 Nov 2024 Ends soon')
  })

  test('nobody opens another person’s record', async () => {
    const { visitor } = await asAda()
    const other = await open().database.transaction((tx) => aPractitioner(tx, { name: 'Bola Marsh' }))
    const page = await visitor.get(`/office/practitioners/${other}`)
    expect(page.status).toBe(403)
    expect(wordsOf(page)).not.toContain('Bola Marsh')
  })
})
