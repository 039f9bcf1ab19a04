import { expect, test } from 'vitest'
import {
  type Actor,
  type HeldPost,
  PersonId,
  bearer,
  clockAt,
  day,
  instant,
  isRefused,
  newId,
  nobody,
  perform,
  system,
} from '#kernel'
import { type Reading, worldOver } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { answeringView } from './answering/answering-view.ts'
import { keepAnswer } from './answering/keep-answer.ts'
import { forgetRespondents, roundsToForget } from './answering/forget-respondents.ts'
import { mixResponses } from './answering/mix-responses-store.ts'
import { sendAnswers, takeAnswersBack } from './answering/send-answers.ts'
import { SurveyInvitationId } from './ids.ts'
import { addStandardInstruments } from './instruments/add-standard-instruments.ts'
import { instrumentsView } from './instruments/instruments-view.ts'
import { namedResponsesView } from './results/named-responses-view.ts'
import { ResultsQuestion, resultsView } from './results/results-view.ts'
import { surveyAnswers } from './results/survey-answers-read-model.ts'
import { surveysView } from './results/surveys-view.ts'
import { openRound } from './rounds/open-round.ts'
import { RoundsQuestion, roundsView } from './rounds/rounds-view.ts'
import { sendInvitations } from './rounds/send-invitations.ts'
import { aPublished, aRound, anInstrument, anOfficer, theBearerOf } from './testing.ts'

const today = day('2024-10-16')
const now = instant('2024-10-16T08:30:00.000Z')
const bySystem = system('tests')
const review = newId(SurveyInvitationId)
const someone = (posts: readonly HeldPost[] = []) => ({
  ...anOfficer,
  person: newId(PersonId),
  posts,
})

onEachDatabase('a survey', (open) => {
  const reading = (actor: Actor = anOfficer, on = today): Reading => ({ db: open().db, actor, today: on })
  const rows = async (text: string) => (await open().database.executeSql(text)).rows

  const opening = (people: readonly { person: PersonId; name: string }[]) => ({
    code: 'qar-host',
    subject: { kind: 'review', id: review },
    title: 'The review at Ash Lane',
    year: '2024/25',
    opensOn: today,
    closesOn: day('2024-10-30'),
    people,
  })

  const invited = async () => {
    const { world } = open()
    await open().database.transaction((tx) => aPublished(tx))
    const person = newId(PersonId)
    const input = opening([{ person, name: 'Marian Okafor' }])
    const opened = await perform(world, openRound, { by: bySystem, input })
    const fact = isRefused(opened) ? null : opened.facts.find(({ name }) => name === 'surveys.peopleInvited')
    if (fact?.name !== 'surveys.peopleInvited') throw new Error('Nobody was invited')
    const invitation = fact.body.invited[0]?.invitation
    if (!invitation) throw new Error('Nobody was invited')
    return { person, invitation, round: fact.body.surveyRound }
  }

  const answering = async (invitation: SurveyInvitationId, answers: Readonly<Record<string, string>>) => {
    for (const [code, answer] of Object.entries(answers)) {
      const input = { invitation, code, answer }
      const by = theBearerOf(invitation)
      const stop = await open().database.transaction((tx) => keepAnswer(tx, { by, at: now, input }))
      if (stop) throw new Error(stop.refusal.words)
    }
  }

  test('is opened once about one thing, takes in newcomers, and writes to each once', async () => {
    const { world } = open()
    const { person, round } = await invited()
    const input = opening([
      { person, name: 'Marian Okafor' },
      { person: newId(PersonId), name: 'Tom Ashdown' },
    ])
    expect(await perform(world, openRound, { by: bySystem, input })).toMatchObject({
      facts: [
        { name: 'surveys.peopleInvited', body: { surveyRound: round, invited: [{ name: 'Tom Ashdown' }] } },
      ],
    })
    const sent = await perform(world, sendInvitations, { by: bySystem, input: { surveyRound: round } })
    expect(sent).toMatchObject({ facts: [{ body: { person } }, {}] })
    expect(await perform(world, sendInvitations, { by: bySystem, input: { surveyRound: round } })).toEqual({
      outcome: 'happened',
      facts: [],
    })
    expect(await perform(world, openRound, { by: someone(), input })).toMatchObject({
      refusal: { code: 'not-allowed' },
    })
  })

  test('is answered by the bearer of its own link alone, and gone on with later', async () => {
    const { invitation } = await invited()
    const other = theBearerOf(newId(SurveyInvitationId))
    const stranger = { by: other, at: now, input: { invitation, code: 'Q-1', answer: '5' } }
    const stop = await open().database.transaction((tx) => keepAnswer(tx, stranger))
    expect(stop?.refusal.code).toBe('not-allowed')
    expect(await answeringView(reading(other), invitation, now)).toMatchObject({
      refusal: { code: 'not-allowed' },
    })
    await answering(invitation, { 'Q-1': '5' })
    expect(await answeringView(reading(theBearerOf(invitation)), invitation, now)).toMatchObject({
      state: 'open',
      begun: true,
      goOnWith: 2,
    })
  })

  test('leaves a response that nothing in rows or log ties to who sent it', async () => {
    const { database, world } = open()
    const { invitation, person } = await invited()
    await answering(invitation, { 'Q-1': '5', 'Q-2': '1', 'Q-3': 'Rather telling words' })
    const by = bearer({ kind: 'surveyInvitation', id: invitation }, person)
    await perform(world, sendAnswers('the secret'), { by, input: { invitation } })
    const [response] = await rows('select * from survey_response')
    expect(response).toMatchObject({ person_id: null, answers: { 'Q-1': '5' } })
    const known = JSON.stringify(response)
    for (const trace of [invitation, person, 'the secret', now.slice(0, 16)])
      expect(known).not.toContain(trace)
    const log = await rows('select body from fact')
    expect(JSON.stringify(log)).not.toContain('telling')
    expect(JSON.stringify(await rows('select * from survey_draft'))).toBe('[]')

    const later = worldOver(database, clockAt('2024-10-16T08:39:00.000Z'))
    await perform(later, takeAnswersBack('the secret'), { by, input: { invitation } })
    expect(await rows('select * from survey_response')).toEqual([])
    expect(await answeringView(reading(by), invitation, now)).toMatchObject({ state: 'open', goOnWith: null })

    await perform(world, sendAnswers('the secret'), { by, input: { invitation } })
    const [before] = await rows('select id, undo_hash from survey_response')
    await database.transaction((tx) => mixResponses(tx, instant('2024-10-16T08:39:00.000Z')))
    expect(await rows('select id, undo_hash from survey_response')).toEqual([before])
    await database.transaction((tx) => mixResponses(tx, instant('2024-10-16T08:41:00.000Z')))
    const [mixed] = await rows('select id, undo_hash, answers from survey_response')
    expect(mixed).toMatchObject({ undo_hash: null, answers: { 'Q-3': 'Rather telling words' } })
    expect(mixed).not.toMatchObject(before ?? {})
    const tooLate = { by, input: { invitation } }
    expect(await perform(later, takeAnswersBack('the secret'), tooLate)).toMatchObject({
      refusal: { code: 'undo-elsewhere' },
    })
  })

  test('shows results to whom they are about, from five answers on, and never while it is open', async () => {
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

  test('can be filtered when its year is settled; what is too small looks as what is empty', async () => {
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

  test('with names tells the office who said what, until two years have passed', async () => {
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

  test('comes in a standard set that is added once', async () => {
    const { world } = open()
    const by = anOfficer
    await perform(world, addStandardInstruments, { by, input: {} })
    expect(await perform(world, addStandardInstruments, { by, input: {} })).toMatchObject({ facts: [] })
    const view = await instrumentsView(reading())
    if (isRefused(view)) throw new Error(view.refusal.words)
    expect(view.missing).toBe(0)
    expect(view.lines.map(({ published }) => published?.version)).toEqual(view.lines.map(() => 1))
    expect(await instrumentsView(reading(someone()))).toMatchObject({ refusal: { code: 'not-allowed' } })
    expect(await roundsView(reading(someone()), RoundsQuestion.parse({}))).toMatchObject({
      refusal: { code: 'not-allowed' },
    })
  })
})
