import { expect, test } from 'vitest'
import { day } from '#kernel'
import { aPerson } from '#partnership/testing'
import { onEachDatabase } from '#platform/database/testing'
import { aPublished, aRound, anInstrument } from '#surveys/testing'
import { paths } from '../../paths.ts'
import { aWebApp, wordsOf } from '../../testing.ts'

onEachDatabase('surveys in the office', (open) => {
  const visitors = async () => {
    const { database } = open()
    const officer = await database.transaction((tx) => aPerson(tx, { role: 'officer' }))
    const trustee = await database.transaction((tx) => aPerson(tx, { role: 'trustee' }))
    const web = await aWebApp(open())
    return { office: await web.as(officer), trustee: await web.as(trustee) }
  }

  test('a questionnaire comes in as JSON, is changed, published, followed by a next version, and goes out again', async () => {
    const { office, trustee } = await visitors()
    const json = JSON.stringify(anInstrument())
    expect((await trustee.post(paths.newInstrument(), { json })).status).toBe(403)
    const wrong = await office.post(paths.newInstrument(), { json: '{"title": "kept"}' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('{&quot;title&quot;: &quot;kept&quot;}')
    const { to } = await office.post(paths.newInstrument(), { json })
    const instrument = to?.split('/').at(-1) ?? ''
    const draft = wordsOf(await office.get(paths.instrument({ instrument })))
    expect(draft).toContain('Draft: nobody is asked with it yet')
    expect(draft).toContain('Highly satisfied · Satisfied ·')
    const added = { code: 'Q-4', words: 'Was it fair?', scale: 'agreement', optional: 'no', place: '1' }
    await office.post(paths.instrumentQuestion({ instrument, question: 'new' }), added)
    const again = await office.post(paths.instrumentQuestion({ instrument, question: 'new' }), added)
    expect(again.status).toBe(422)
    expect(wordsOf(again)).toContain('A question of this survey has the code Q-4 already')
    await office.post(paths.removeQuestion({ instrument, question: 'Q-2' }))
    await office.post(paths.publishInstrument({ instrument }))
    const published = await office.get(paths.instrument({ instrument }))
    expect(wordsOf(published)).toContain('Published on Wednesday 16 October 2024')
    expect((await office.get(paths.instrumentQuestion({ instrument, question: 'Q-1' }))).to).toBe(
      paths.instrument({ instrument }),
    )
    const out = await office.get(paths.instrumentJson({ instrument }))
    const questions = anInstrument().questions.filter(({ code }) => code !== 'Q-2')
    const fair = { ...added, place: undefined, optional: false, hint: null, aim: null, feeds: null }
    expect(JSON.parse(out.html)).toEqual({
      ...anInstrument(),
      questions: [JSON.parse(JSON.stringify(fair)), ...questions],
    })
    const next = await office.post(paths.nextInstrument({ instrument }))
    expect(next.to).not.toBe(paths.instrument({ instrument }))
    expect(wordsOf(await office.get(paths.instruments()))).toContain('Version 1, Wednesday 16 October 2024')
    expect((await trustee.get(paths.instruments())).status).toBe(403)
  })

  test('results come with their n, as a chart with its table, as CSV; too few look like none', async () => {
    const { office, trustee } = await visitors()
    await open().database.transaction(async (tx) => {
      const instrument = await aPublished(tx)
      const closesOn = day('2024-10-11')
      const said = ['5', '5', '5', '4', '2', '5'].map((value) => ({
        'Q-1': value,
        'Q-2': '1',
        'Q-3': `Words ${value}`,
      }))
      await aRound(tx, { instrument, closesOn, said, silent: 2 })
      const few = await aPublished(tx, anInstrument({ code: 'qar-few' }))
      await aRound(tx, { instrument: few, code: 'qar-few', closesOn, said: said.slice(0, 4) })
      const none = await aPublished(tx, anInstrument({ code: 'qar-none' }))
      await aRound(tx, { instrument: none, code: 'qar-none', closesOn, silent: 4 })
    })
    const page = wordsOf(await office.get(paths.surveyResults({ survey: 'qar-host' })))
    expect(page).toContain('6 of 8 people answered (75%)')
    expect(page).toContain('83% satisfied or highly satisfied; on average 4.3 of 5; 6 people answered.')
    expect(page).toContain('4 (67%)')
    expect(page).toContain('Words 5')
    const csv = await office.get(paths.surveyResultsCsv({ survey: 'qar-host' }))
    expect(csv.html.split('\r\n')[1]).toBe(
      'Q-1,How satisfied are you?,Highly satisfied,4,0.6666666666666666,6,',
    )
    const of = async (survey: string) =>
      wordsOf(await office.get(paths.surveyResults({ survey }))).replaceAll(survey, '')
    expect(await of('qar-few')).toContain('There are not enough answers to show')
    expect(await of('qar-few')).toBe(await of('qar-none'))
    expect((await trustee.get(paths.surveyResults({ survey: 'qar-host' }))).status).toBe(403)
    expect(wordsOf(await office.get(paths.surveys()))).toContain('Hosting a review')
    expect(wordsOf(await office.get(paths.surveyRounds({ state: 'closed' })))).toContain('Closed (3)')
  })
})
