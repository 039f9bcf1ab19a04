import { expect, test } from 'vitest'
import {
  type Actor,
  PersonId,
  bearer,
  clockAt,
  day,
  instant,
  isRefused,
  newId,
  perform,
  system,
} from '#kernel'
import { type Reading, worldOver } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { answeringView } from './answering/answering-view.ts'
import { keepAnswer } from './answering/keep-answer.ts'
import { mixResponses } from './answering/mix-responses-store.ts'
import { sendAnswers, takeAnswersBack } from './answering/send-answers.ts'
import { SurveyInvitationId } from './ids.ts'
import { addStandardInstruments } from './instruments/add-standard-instruments.ts'
import { instrumentsView } from './instruments/instruments-view.ts'
import { openRound } from './rounds/open-round.ts'
import { RoundsQuestion, roundsView } from './rounds/rounds-view.ts'
import { sendInvitations } from './rounds/send-invitations.ts'
import { aRoundAsked, anInvitedHead, anOfficer, answering, someone, theBearerOf } from './testing.ts'

const today = day('2024-10-16')
const now = instant('2024-10-16T08:30:00.000Z')
const bySystem = system('tests')
onEachDatabase('a survey', (open) => {
  const reading = (actor: Actor = anOfficer, on = today): Reading => ({ db: open().db, actor, today: on })
  const rows = async (text: string) => (await open().database.executeSql(text)).rows

  test('is opened once about one thing, takes in newcomers, and writes to each once', async () => {
    const { world } = open()
    const { person, round } = await anInvitedHead(open())
    const input = aRoundAsked([
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
    const { invitation } = await anInvitedHead(open())
    const other = theBearerOf(newId(SurveyInvitationId))
    const stranger = { by: other, at: now, input: { invitation, code: 'Q-1', answer: '5' } }
    const stop = await open().database.transaction((tx) => keepAnswer(tx, stranger))
    expect(stop?.refusal.code).toBe('not-allowed')
    expect(await answeringView(reading(other), invitation, now)).toMatchObject({
      refusal: { code: 'not-allowed' },
    })
    await answering(open(), invitation, { 'Q-1': '5' })
    expect(await answeringView(reading(theBearerOf(invitation)), invitation, now)).toMatchObject({
      state: 'open',
      begun: true,
      goOnWith: 2,
    })
  })

  test('leaves a response that nothing in rows or log ties to who sent it', async () => {
    const { database, world } = open()
    const { invitation, person } = await anInvitedHead(open())
    await answering(open(), invitation, { 'Q-1': '5', 'Q-2': '1', 'Q-3': 'Rather telling words' })
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
