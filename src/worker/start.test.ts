import { expect, test } from 'vitest'
import { bearer, perform } from '#kernel'
import { aPractitioner, aSchoolIn } from '#practitioners/testing'
import { worldOver } from '#platform/database'
import { onEachDatabase, testClock } from '#platform/database/testing'
import type { Letter, Mail } from '#platform/mail'
import { acceptPlace } from '#seasons'
import { startWorker } from './start.ts'
import { aProduct, aReviewWith } from './testing.ts'

const quick = { pollSeconds: 0.5, retryDelaySeconds: 0, tries: 3 }

onEachDatabase('the worker', (open) => {
  test('follows an act soon after it is committed, and stops when it is told to', async () => {
    const { database } = open()
    const { promise, resolve } = Promise.withResolvers<Letter>()
    const mail: Mail = { kind: 'local', send: async (letter) => resolve(letter) }
    const { person, place } = await database.transaction(async (tx) => {
      const person = await aPractitioner(tx, { name: 'Bola Marsh' })
      const school = await aSchoolIn(tx, { name: 'Larkrise School' })
      const made = await aReviewWith(tx, school, [{ person, role: 'peer', state: 'offered' }])
      return { person, place: made.placements[0] }
    })
    await database.executeSql(`update person set email = 'bola@reed.example' where id = $1`, [person])
    const worker = await startWorker(aProduct(database, testClock, { mail }), quick)
    const world = worldOver(database, testClock, worker.nudge)
    const by = bearer({ kind: 'placement', id: place ?? '' }, person)
    await perform(world, acceptPlace, { by, input: { placement: place } })
    expect(await promise).toMatchObject({
      to: 'bola@reed.example',
      subject: 'You are on the team: Larkrise School, 3 to 5 December 2024',
    })
    await worker.stop()
  })
})
