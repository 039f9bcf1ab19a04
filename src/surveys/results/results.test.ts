import { expect, test } from 'vitest'
import { type Actor, clockAt, day, isRefused, newId, nobody, perform, system } from '#kernel'
import { type Reading, worldOver } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { forgetRespondents, roundsToForget } from '../answering/forget-respondents.ts'
import { SurveyInvitationId } from '../ids.ts'
import { aPublished, aRound, anInstrument, anOfficer, someone } from '../testing.ts'
import { namedResponsesView } from './named-responses-view.ts'
import { ResultsQuestion, resultsView } from './results-view.ts'
import { surveyAnswers } from './survey-answers-read-model.ts'
import { surveysView } from './surveys-view.ts'

const today = day('2024-10-16')
const bySystem = system('tests')

onEachDatabase('what a survey shows', (open) => {
  const reading = (actor: Actor = anOfficer, on = today): Reading => ({ db: open().db, actor, today: on })

  test('is shown to whom it is about, from five answers on, and never while it is open', async () => {
    const { database } = open()
    const hub = newId(SurveyInvitationId)
    const lead = someone()
    const hubLead = someone([{ role: 'hubManager', at: { kind: 'hub', id: hub } }])
    await database.transaction(async (tx) => {
      const instrument = await aPublished(tx)
      const said = (...values: readonly string[]) => values.map((value) => ({ 'Q-1': value, 'Q-2': '1' }))
      const closesOn = day('2024-09-20')
      await aRound(tx, {
        instrument,
        closesOn,
        said: said('5', '4', '4'),
        silent: 1,
        readers: [hub, lead.person],
      })
      await aRound(tx, { instrument, closesOn, said: said('5', '5'), readers: [hub] })
      await aRound(tx, { instrument, said: said('1', '1', '1', '1', '1'), readers: [hub] })
    })
    const asked = ResultsQuestion.parse({})
    const seen = async (actor: Actor) => resultsView(reading(actor), 'qar-host', asked)
    const office = await seen(anOfficer)
    expect(office).toMatchObject({ answered: { n: 5, of: 6 }, years: ['2024/25'], whose: 'all' })
    const [first] = isRefused(office) ? [] : office.questions
    expect(first?.tally).toMatchObject({ n: 5, positive: 1, mean: 4.6 })
    expect(await seen(hubLead)).toMatchObject({ answered: { n: 5, of: 6 }, whose: 'own' })
    expect(await seen(lead)).toMatchObject({ answered: null, questions: [] })
    expect(await seen(someone())).toMatchObject({ refusal: { code: 'not-allowed' } })
    expect(await seen(nobody)).toMatchObject({ refusal: { code: 'not-allowed' } })
    expect(await surveysView(reading(lead), undefined)).toMatchObject({ lines: [{ rounds: 1, invited: 4 }] })
    expect(await surveysView(reading(someone()), undefined)).toMatchObject({
      refusal: { code: 'not-allowed' },
    })
    const answers = await surveyAnswers(open().db, { year: '2024/25', today })
    expect(answers.map(({ question, value, positive, times }) => [question, value, positive, times])).toEqual(
      [
        ['Q-1', 5, true, 3],
        ['Q-1', 4, true, 2],
        ['Q-2', 1, true, 5],
      ],
    )
    expect(answers[0]).toMatchObject({ feeds: 'qar.hostsSatisfied', subject: null })
  })

  test('can be filtered once its year is settled; what is too small looks as what is empty', async () => {
    const { database } = open()
    await database.transaction(async (tx) => {
      const instrument = await aPublished(tx)
      const round = (phase: string, count: number) =>
        aRound(tx, {
          instrument,
          year: '2023/24',
          closesOn: day('2024-05-10'),
          facets: { Phase: phase },
          said: Array.from({ length: count }, () => ({ 'Q-1': '5', 'Q-2': '1' })),
          silent: 1,
        })
      for (let schools = 0; schools < 4; schools += 1) await round('Primary', 3)
      for (let schools = 0; schools < 2; schools += 1) await round('Secondary', 4)
      await round('Special', 3)
      await round('Nursery', 0)
    })
    const look = async (phase: string, on = today) => {
      const asked = ResultsQuestion.parse({ look: `Phase: ${phase}` })
      const view = await resultsView(reading(anOfficer, on), 'qar-host', asked)
      return isRefused(view) ? null : view
    }
    expect(await look('Primary')).toMatchObject({ answered: { n: 12, of: 16 } })
    const [secondary, special, nursery] = [
      await look('Secondary'),
      await look('Special'),
      await look('Nursery'),
    ]
    for (const hidden of [secondary, special, nursery])
      expect(hidden).toMatchObject({ answered: null, questions: [] })
    expect({ ...special, look: null }).toEqual({ ...nursery, look: null })
    const early = await look('Primary', day('2024-09-20'))
    expect(early?.looks.map(({ label }) => label)).toEqual(['Everybody'])
  })

  test('tells the office by name who said what, until two years have passed', async () => {
    const { database } = open()
    const content = anInstrument({ code: 'qar-later', anonymous: false })
    const named = await database.transaction(async (tx) => {
      const instrument = await aPublished(tx, content)
      const round = await aRound(tx, {
        instrument,
        code: 'qar-later',
        anonymous: false,
        said: [{ 'Q-1': '5', 'Q-3': 'A new rota' }],
      })
      const open = await aPublished(tx)
      await aRound(tx, { instrument: open, said: [{ 'Q-1': '5' }] })
      return round.id
    })
    const which = { code: 'qar-later', programme: '', series: '', year: '2024/25' }
    expect(await namedResponsesView(reading(), which)).toEqual([
      {
        name: 'Robin Ashdown',
        about: 'The review at Ash Lane',
        answers: [
          { words: 'How satisfied are you?', answer: 'Highly satisfied' },
          { words: 'What else?', answer: 'A new rota' },
        ],
      },
    ])
    expect(await namedResponsesView(reading(), { ...which, code: 'qar-host' })).toEqual([])
    expect(await namedResponsesView(reading(someone()), which)).toMatchObject({
      refusal: { code: 'not-allowed' },
    })
    expect(await roundsToForget(open().db, day('2026-10-20'))).toEqual([])
    expect(await roundsToForget(open().db, day('2026-10-21'))).toEqual([named])
    const forget = (at: string, by = bySystem) => {
      const world = worldOver(database, clockAt(at))
      return perform(world, forgetRespondents, { by, input: { surveyRound: named } })
    }
    expect(await forget('2026-10-20T08:00:00.000Z')).toMatchObject({ refusal: { code: 'names-not-due' } })
    expect(await namedResponsesView(reading(), which)).toHaveLength(1)
    expect(await forget('2026-10-21T08:00:00.000Z')).toMatchObject({ facts: [{ body: { names: 1 } }] })
    expect(await namedResponsesView(reading(), which)).toEqual([])
    const { rows } = await database.executeSql('select answers from survey_response where round_id = $1', [
      named,
    ])
    expect(rows).toEqual([{ answers: { 'Q-1': '5' } }])
    expect(await roundsToForget(open().db, day('2030-01-01'))).toEqual([])
  })

  test('cannot be made to carry names once somebody has answered it without', async () => {
    const { database } = open()
    await database.transaction(async (tx) => {
      await aRound(tx, { instrument: await aPublished(tx), said: [{ 'Q-1': '5' }] })
    })
    await expect(database.executeSql('update survey_round set anonymous = false')).rejects.toThrow(
      /foreign key/,
    )
    await expect(
      database.executeSql('update survey_response set person_id = gen_random_uuid()'),
    ).rejects.toThrow(/nobody_behind/)
  })
})
