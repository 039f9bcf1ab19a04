import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { personOf } from '#kernel'
import { aBrowser } from '#identity/testing'
import { onEachDatabase } from '#platform/database/testing'
import { afterReview, aReportBegun } from '#reports/testing'
import { aPerson } from '#partnership/testing'
import { aWebApp } from '../../testing.ts'

const origin = 'https://partnership.example'

onEachDatabase('writing over plain HTTP', (open) => {
  test('the pass of an open line serves the session that opened it and no other, and ends with the line', async () => {
    const begun = await aReportBegun(open())
    const [peer] = begun.peerActors
    const email = 'peer@school.example'
    await open().database.executeSql('update person set email = $1 where id = $2', [email, personOf(peer)])
    const other = await open().database.transaction((tx) => aPerson(tx))
    const { app, doors } = await aWebApp(open(), { clock: afterReview })
    const signedIn = async (address: string) => {
      const browser = aBrowser()
      browser.keep(await doors.walkIn(browser.caller(), address))
      return browser
    }
    const [writer, outsider] = [await signedIn(email), await signedIn(other.email)]
    const text = new Y.Doc()
    text.getText('a').insert(0, 'Seen.')
    const change = Buffer.from(Y.encodeStateAsUpdate(text)).toString('base64')
    const address = `${origin}/reports/${begun.report}/live`
    const stream = await app.request(address, { headers: writer.headers() })
    const reader = stream.body?.getReader()
    const first = new TextDecoder().decode((await reader?.read())?.value)
    const pass = /"pass":"([^"]+)"/.exec(first)?.[1] ?? ''
    const write = async (browser: typeof writer, shown: string) => {
      const headers = browser.headers()
      headers.set('origin', origin)
      headers.set('x-pass', shown)
      headers.set('content-type', 'application/json')
      const body = JSON.stringify({ client: '1', change })
      return (await app.request(address, { method: 'POST', headers, body })).status
    }
    expect(await write(writer, pass)).toBe(200)
    expect(await write(writer, '')).toBe(200)
    expect(await write(outsider, pass)).toBe(403)
    expect(await write(aBrowser(), pass)).toBe(403)
    await doors.signOut(writer.headers())
    await reader?.cancel()
    expect(await write(writer, pass)).toBe(403)
  })
})
