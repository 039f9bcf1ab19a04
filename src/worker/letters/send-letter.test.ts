import { expect, test } from 'vitest'
import { clockAt } from '#kernel'
import { aPerson } from '#practitioners/testing'
import { onEachDatabase } from '#platform/database/testing'
import type { Letter, Mail } from '#platform/mail'
import { aProduct } from '../testing.ts'
import { sendLetter, sendWaitingLetters } from './send-letter.ts'

const letter = { subject: 'A place', text: 'Dear Ada', attachments: [] }

function aMailServer(): Mail & { sent: Letter[]; down: boolean } {
  const server = {
    kind: 'smtp' as const,
    sent: new Array<Letter>(),
    down: false,
    send: async (given: Letter) => {
      if (server.down) throw new Error('The mail server is down')
      server.sent.push(given)
    },
  }
  return server
}

onEachDatabase('letters', (open) => {
  const wednesdayNight = clockAt('2024-10-16T21:00:00.000Z')
  const thursdayMorning = clockAt('2024-10-17T06:10:00.000Z')
  const ada = async () => ({
    person: await open().database.transaction((tx) => aPerson(tx)),
    name: 'Ada Quill',
    email: 'ada@sedge.example',
  })

  test('wait in the evening and go in the morning, once', async () => {
    const mail = aMailServer()
    await sendLetter(aProduct(open().database, wednesdayNight, { mail }), await ada(), letter)
    await sendWaitingLetters(aProduct(open().database, wednesdayNight, { mail }))
    expect(mail.sent).toEqual([])
    const morning = aProduct(open().database, thursdayMorning, { mail })
    await sendWaitingLetters(morning)
    await sendWaitingLetters(morning)
    expect(mail.sent).toEqual([{ to: 'ada@sedge.example', ...letter }])
  })

  test('go at once when they are urgent, whatever the hour', async () => {
    const mail = aMailServer()
    const product = aProduct(open().database, wednesdayNight, { mail })
    await sendLetter(product, await ada(), { ...letter, urgency: 'urgent' })
    expect(mail.sent).toEqual([{ to: 'ada@sedge.example', ...letter }])
  })

  test('are not lost when the mail server is down', async () => {
    const mail = aMailServer()
    await sendLetter(aProduct(open().database, wednesdayNight, { mail }), await ada(), letter)
    mail.down = true
    const morning = aProduct(open().database, thursdayMorning, { mail })
    await sendWaitingLetters(morning)
    mail.down = false
    await sendWaitingLetters(morning)
    expect(mail.sent).toHaveLength(1)
  })

  test('are not written to somebody without an address', async () => {
    const mail = aMailServer()
    const product = aProduct(open().database, thursdayMorning, { mail })
    await sendLetter(product, { ...(await ada()), email: null }, letter)
    expect(mail.sent).toEqual([])
  })
})
