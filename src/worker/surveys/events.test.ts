import { expect, test } from 'vitest'
import { EventId, eventRecorded } from '#events'
import { clockAt, day, newId, perform } from '#kernel'
import { recordFacts } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { aPractitioner } from '#practitioners/testing'
import { anOccasion } from '#seasons/testing'
import { addStandardInstruments } from '#surveys'
import { bySystem, worldOf } from '../product.ts'
import { aProduct, followAll } from '../testing.ts'

onEachDatabase('what is asked when an event is recorded', (open) => {
  test('those who are named are asked how it was, and a term later what came of it', async () => {
    const { database } = open()
    const product = aProduct(database, clockAt('2024-11-20T16:00:00.000Z'))
    await perform(await worldOf(product), addStandardInstruments, { by: bySystem, input: {} })
    const person = await database.transaction((tx) => aPractitioner(tx, { name: 'Ada Quill' }))
    await database.executeSql('update person set email = $1 where id = $2', ['ada@sedge.example', person])
    const about = { event: newId(EventId), heldOn: day('2024-11-19'), attendees: 60 }
    const facts = [
      eventRecorded({ ...about, kind: 'nationalConference', title: 'Autumn conference', people: [person] }),
      eventRecorded({
        ...about,
        event: newId(EventId),
        kind: 'residential',
        title: 'Residential',
        people: [],
      }),
    ]
    await database.transaction((tx) =>
      recordFacts(tx, { act: 'tests.record', occasion: anOccasion(), facts }),
    )
    await followAll(product)
    const { rows } = await database.executeSql(
      'select code, series, title, opens_on from survey_round order by code',
    )
    const title = 'Autumn conference, Tuesday 19 November 2024'
    expect(rows).toEqual([
      { code: 'event', series: 'nationalConference', title, opens_on: '2024-11-20' },
      { code: 'event-later', series: 'nationalConference', title, opens_on: expect.any(String) },
    ])
  })
})
