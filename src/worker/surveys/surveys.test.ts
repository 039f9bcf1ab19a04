import { expect, test } from 'vitest'
import { clockAt, perform } from '#kernel'
import { openTaskLink } from '#identity'
import { recordFacts } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { localLetters } from '#platform/mail'
import { aPerson, aPractitioner, aSchoolIn } from '#practitioners/testing'
import { milestoneReached } from '#seasons'
import { anOccasion } from '#seasons/testing'
import { addStandardInstruments, surveyTask } from '#surveys'
import { remindOfSurveys, sendDueSurveys } from '../clock/send-surveys.ts'
import { bySystem, worldOf } from '../product.ts'
import { aProduct, aReviewWith, followAll } from '../testing.ts'

onEachDatabase('what is asked when a report is issued', (open) => {
  const on = (today: string) => aProduct(open().database, clockAt(`${today}T09:00:00.000Z`))
  const addressed = async (name: string, email: string, given: Parameters<typeof aPerson>[1] = {}) => {
    const { database } = open()
    const person = await database.transaction((tx) => aPractitioner(tx, { ...given, name }))
    await database.executeSql('update person set email = $1 where id = $2', [email, person])
    return person
  }
  const letters = async () => (await localLetters(open().db)).map(({ to, subject }) => `${to}: ${subject}`)
  const emptyOutbox = () => open().database.executeSql('delete from local_mail')
  const rounds = async () =>
    (
      await open().database.executeSql(
        `select code, opens_on, closes_on, facets from survey_round order by code`,
      )
    ).rows

  const issued = async () => {
    const { database } = open()
    const school = await database.transaction((tx) => aSchoolIn(tx, { name: 'Larkrise School' }))
    await addressed('Hedda Lowe', 'head@larkrise.example', { school, role: 'headteacher' })
    const lead = await addressed('Ada Quill', 'ada@sedge.example')
    const peer = await addressed('Bola Marsh', 'bola@reed.example')
    const away = await addressed('Cleo Finch', 'cleo@moor.example')
    const product = on('2024-12-10')
    await perform(await worldOf(product), addStandardInstruments, { by: bySystem, input: {} })
    const { review, season } = await database.transaction((tx) =>
      aReviewWith(tx, school, [
        { person: lead, role: 'lead', state: 'attended' },
        { person: peer, role: 'peer', state: 'attended' },
        { person: away, role: 'peer', state: 'noShow' },
      ]),
    )
    const facts = [milestoneReached({ review, season, school, milestone: 'issued' })]
    await database.transaction((tx) => recordFacts(tx, { act: 'tests.issue', occasion: anOccasion(), facts }))
    await followAll(product)
    return { lead, peer, review }
  }

  test('its host and the peers who came are asked by mail; the lead may read, and a term later peers are asked again', async () => {
    const { lead } = await issued()
    const about = 'The review at Larkrise School, 3 to 5 December 2024'
    expect((await letters()).toSorted()).toEqual([
      `bola@reed.example: How was it? ${about}`,
      `head@larkrise.example: How was it? ${about}`,
    ])
    expect(await rounds()).toEqual([
      { code: 'qar-host', opens_on: '2024-12-10', closes_on: '2024-12-24', facets: expect.anything() },
      { code: 'qar-reviewer', opens_on: '2024-12-10', closes_on: '2024-12-24', facets: expect.anything() },
      {
        code: 'qar-reviewer-later',
        opens_on: '2025-03-11',
        closes_on: '2025-03-25',
        facets: expect.anything(),
      },
    ])
    const { rows } = await open().database.executeSql('select distinct reader_id from survey_reader')
    expect(rows).toEqual([{ reader_id: lead }])
    await emptyOutbox()
    await sendDueSurveys(on('2025-03-10'))
    await followAll(on('2025-03-10'))
    expect(await letters()).toEqual([])
    await sendDueSurveys(on('2025-03-11'))
    await followAll(on('2025-03-11'))
    expect(await letters()).toEqual([`bola@reed.example: How was it? ${about}`])
  })

  test('a link in the mail opens its one invitation', async () => {
    const { peer } = await issued()
    const { db } = open()
    const letter = (await localLetters(db)).find(({ to }) => to === 'bola@reed.example')
    const [, secret = ''] = /\/survey\/(\S+)/.exec(letter?.text ?? '') ?? []
    const at = clockAt('2024-12-24T20:00:00.000Z').now()
    const link = await openTaskLink(db, { task: surveyTask, secret, at })
    expect(link).toMatchObject({ person: peer, of: { kind: 'surveyInvitation' } })
  })

  test('who has not answered is reminded once, within three days of the end, on a day of school', async () => {
    const { peer } = await issued()
    const { database } = open()
    await database.executeSql(`insert into bank_holiday (day, name) values ('2024-12-23', 'Made up')`)
    await database.executeSql('update survey_invitation set answered_at = sent_at where person_id = $1', [
      peer,
    ])
    const remind = async (today: string) => {
      await emptyOutbox()
      await remindOfSurveys(on(today))
      await followAll(on(today))
      return letters()
    }
    expect(await remind('2024-12-20')).toEqual([])
    expect(await remind('2024-12-23')).toEqual([])
    expect(await remind('2024-12-24')).toEqual([
      'head@larkrise.example: Until Tuesday 24 December 2024: The review at Larkrise School, 3 to 5 December 2024',
    ])
    expect(await remind('2024-12-24')).toEqual([])
  })
})
