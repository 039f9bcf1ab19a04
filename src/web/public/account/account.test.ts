import { expect, test } from 'vitest'
import { aPerson } from '#partnership/testing'
import { onEachDatabase } from '#platform/database/testing'
import { aWebApp, wordsOf } from '../../testing.ts'

onEachDatabase('your account', (open) => {
  const aPartner = async () => {
    const person = await open().database.transaction((tx) => aPerson(tx, { name: 'Wren Adeyemi' }))
    return { person, web: await aWebApp(open()) }
  }

  test('says who you are and where you are signed in, and signs the others out', async () => {
    const { person, web } = await aPartner()
    const [here, there] = [await web.as(person), await web.as(person)]
    const account = await here.get('/account')
    expect(wordsOf(account)).toContain('Wren Adeyemi')
    expect(wordsOf(account)).toContain(person.email)
    const other = /action="(\/account\/devices\/\w+\/sign-out)"/.exec(account.html)?.[1] ?? ''
    expect((await there.get('/account')).status).toBe(200)
    expect(await here.post(other)).toMatchObject({ status: 303, to: '/account' })
    expect((await there.get('/account')).to).toBe('/sign-in?next=%2Faccount')
    expect((await here.get('/account')).status).toBe(200)
  })

  test('is nobody else’s to change', async () => {
    const { person, web } = await aPartner()
    const mine = await web.as(person)
    const thief = await web.as(await open().database.transaction((tx) => aPerson(tx)))
    const { rows } = await open().database.executeSql('select id, user_id from identity_session')
    expect(rows).toHaveLength(2)
    for (const row of rows)
      if (typeof row === 'object' && row && 'id' in row)
        await thief.post(`/account/devices/${String(row.id)}/sign-out`)
    expect((await mine.get('/account')).status).toBe(200)
    expect((await web.stranger.get('/account')).to).toBe('/sign-in?next=%2Faccount')
  })

  test('takes an authenticator app away only from somebody who has passed it', async () => {
    const { person, web } = await aPartner()
    const mine = await web.as(person)
    expect(await mine.post('/account/authenticator/remove')).toMatchObject({ status: 303, to: '/account' })
    expect(await web.stranger.post('/account/authenticator/remove')).toMatchObject({
      to: '/sign-in/second-step',
    })
  })
})
