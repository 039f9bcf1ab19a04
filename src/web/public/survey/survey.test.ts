import { expect, test } from 'vitest'
import { clockAt, day } from '#kernel'
import { aPerson } from '#partnership/testing'
import { onEachDatabase } from '#platform/database/testing'
import { makeSurveyLink } from '#surveys'
import { aPublished, aRound } from '#surveys/testing'
import { paths } from '../../paths.ts'
import { aWebApp, wordsOf } from '../../testing.ts'

onEachDatabase('the survey behind the link of a mail', (open) => {
  const asked = async () => {
    const { database } = open()
    const { invited } = await database.transaction(async (tx) =>
      aRound(tx, { instrument: await aPublished(tx), silent: 1 }),
    )
    const [asked] = invited
    if (!asked) throw new Error('Nobody was invited')
    const { id: invitation, person_id: person } = asked
    const closesOn = day('2024-10-21')
    const secret = await database.transaction((tx) => makeSurveyLink(tx, { invitation, person, closesOn }))
    return { secret, ...(await aWebApp(open())) }
  }
  const responses = async () => (await open().database.executeSql('select answers from survey_response')).rows

  test('says what is promised, asks one question a page, and is gone on with later', async () => {
    const { stranger, secret } = await asked()
    const start = wordsOf(await stranger.get(paths.survey({ secret })))
    expect(start).toContain('Your answers carry no name')
    expect(start).toContain('There are 3 questions, one on each page: about 2 minutes')
    const first = paths.surveyQuestion({ secret, number: 1 })
    expect(wordsOf(await stranger.get(first))).toContain('Question 1 of 3')
    expect((await stranger.post(first, { answer: '4' })).to).toBe(paths.surveyQuestion({ secret, number: 2 }))
    const back = await stranger.get(paths.survey({ secret }))
    expect(wordsOf(back)).toContain('Your answers so far are kept')
    expect(back.html).toContain(`href="${paths.surveyQuestion({ secret, number: 2 })}"`)
    expect((await stranger.get(first)).html).toMatch(/checked=""[^>]*value="4"/)
  })

  test('is sent by a button alone, and can be taken back', async () => {
    const { stranger, secret } = await asked()
    const answer = (number: number, said: string) =>
      stranger.post(paths.surveyQuestion({ secret, number }), { answer: said })
    const unanswered = await answer(1, '')
    expect(unanswered.status).toBe(422)
    expect(wordsOf(unanswered)).toContain('Choose an answer to go on')
    await answer(1, '5')
    const early = await stranger.post(paths.sendSurvey({ secret }))
    expect(early.status).toBe(422)
    expect(wordsOf(early)).toContain('A question is still to be answered: Would you host again?')
    await answer(2, '1')
    expect((await answer(3, 'More tea')).to).toBe(paths.surveyCheck({ secret }))
    const check = wordsOf(await stranger.get(paths.surveyCheck({ secret })))
    expect(check).toContain('Highly satisfied')
    expect(check).toContain('More tea')
    expect(await responses()).toEqual([])
    expect((await stranger.post(paths.sendSurvey({ secret }))).to).toBe(paths.survey({ secret }))
    expect(wordsOf(await stranger.get(paths.survey({ secret })))).toContain(
      'Thank you. Your answers are sent.',
    )
    expect(await responses()).toEqual([{ answers: { 'Q-1': '5', 'Q-2': '1', 'Q-3': 'More tea' } }])
    expect((await stranger.post(paths.takeSurveyBack({ secret }))).to).toBe(paths.surveyCheck({ secret }))
    expect(await responses()).toEqual([])
  })

  test('that is over, unknown or another task opens nothing and says why', async () => {
    const { stranger, secret } = await asked()
    expect((await stranger.get(paths.survey({ secret: 'never-made' }))).status).toBe(404)
    expect((await stranger.get(paths.place({ secret }))).status).toBe(404)
    const late = await aWebApp(open(), { clock: clockAt('2024-10-22T08:00:00.000Z') })
    expect(wordsOf(await late.stranger.get(paths.survey({ secret })))).toContain('This survey has closed')
    const answered = await late.stranger.post(paths.surveyQuestion({ secret, number: 1 }), { answer: '5' })
    expect(answered.to).toBe(paths.survey({ secret }))
    const person = await open().database.transaction((tx) => aPerson(tx, { role: 'officer' }))
    expect((await (await late.as(person)).get(paths.surveyQuestion({ secret, number: 9 }))).status).toBe(303)
  })

  test('stands on the home page of whoever is asked, until they have answered', async () => {
    const { secret, as } = await asked()
    const { database } = open()
    const [asha, ben] = await database.transaction(async (tx) => [
      await aPerson(tx, { name: 'Asha Rahman', role: 'trustee' }),
      await aPerson(tx, { name: 'Ben Osei', role: 'trustee' }),
    ])
    await database.executeSql('update survey_invitation set person_id = $1', [asha.id])
    const [visitor, other] = [await as(asha), await as(ben)]
    const home = await visitor.get(paths.home())
    expect(wordsOf(home)).toContain('Hosting a review: about 2 minutes, until Monday 21 October 2024.')
    expect(wordsOf(await other.get(paths.home()))).not.toContain('Hosting a review')
    const address = /action="([^"]*surveys[^"]*mine[^"]*)"/.exec(home.html)?.[1] ?? ''
    expect((await other.post(address)).status).toBe(404)
    const opened = (await visitor.post(address)).to ?? ''
    expect(opened).not.toBe(paths.survey({ secret }))
    for (const [number, answer] of ['5', '1', ''].entries())
      await visitor.post(`${opened}/questions/${number + 1}`, { answer })
    expect(wordsOf(await visitor.get(paths.home()))).toContain('Go on')
    expect((await visitor.post(`${opened}/send`)).to).toBe(opened)
    expect(await responses()).toEqual([{ answers: { 'Q-1': '5', 'Q-2': '1' } }])
    expect(wordsOf(await visitor.get(paths.home()))).not.toContain('Hosting a review')
    expect((await visitor.post(address)).status).toBe(404)
  })
})
