import { expect, test } from 'vitest'
import { makeTaskLink } from '#identity'
import { clockAt, instant } from '#kernel'
import { aPerson } from '#partnership/testing'
import { onEachDatabase } from '#platform/database/testing'
import { type SurveyInvitationId, invitationSubject, surveyTask } from '#surveys'
import { aPublished, aRound } from '#surveys/testing'
import { paths } from '../../paths.ts'
import { aWebApp, wordsOf } from '../../testing.ts'

onEachDatabase('the survey behind the link of a mail', (open) => {
  const asked = async () => {
    const { database } = open()
    const { invited } = await database.transaction(async (tx) =>
      aRound(tx, { instrument: await aPublished(tx), silent: 1 }),
    )
    const invitation = invited[0]?.id
    if (!invitation) throw new Error('Nobody was invited')
    return { secret: await linkTo(invitation), ...(await aWebApp(open())) }
  }
  const linkTo = (invitation: SurveyInvitationId) =>
    open().database.transaction((tx) =>
      makeTaskLink(tx, {
        task: surveyTask,
        of: invitationSubject(invitation),
        person: null,
        expires: instant('2024-10-23T00:00:00.000Z'),
      }),
    )
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
})
