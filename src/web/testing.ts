import { type Doors, openDoors } from '#identity'
import { aBrowser } from '#identity/testing'
import { type Clock, isRefused } from '#kernel'
import { isKnownAddress } from '#partnership'
import { readConfig } from '#platform/config'
import { type TestDatabase, testClock } from '#platform/database/testing'
import { silentLog } from '#platform/log'
import { openMail } from '#platform/mail'
import { createApp } from './app.tsx'
import type { App, Persona, Services } from './context.ts'

const origin = 'https://partnership.example'

/** What a browser was sent. `to` is where it was sent on to. */
export type Page = { readonly status: number; readonly html: string; readonly to: string | null }

type Answers = Readonly<Record<string, string | readonly string[]>>

export type Visitor = {
  readonly get: (address: string) => Promise<Page>
  readonly post: (address: string, answers?: Answers) => Promise<Page>
  /** A form with files in it. */
  readonly send: (address: string, form: FormData) => Promise<Page>
}

export type WebApp = {
  readonly app: App
  readonly doors: Doors
  /** Somebody who has signed in, by their address. */
  readonly as: (person: { readonly email: string }) => Promise<Visitor>
  readonly stranger: Visitor
}

type Changed = {
  readonly clock?: Clock
  readonly demo?: boolean
  readonly personas?: readonly Persona[]
} & Pick<Services, 'solveElsewhere' | 'playElsewhere' | 'mendElsewhere' | 'patience'>

/** The whole web over a test's database, as the demonstration has it unless it is changed. */
export async function aWebApp(
  { database }: TestDatabase,
  { clock = testClock, demo = true, personas = [], ...rest }: Changed = {},
): Promise<WebApp> {
  const config = { ...readConfig({}), origin, demo }
  const mail = openMail({ smtpUrl: null, mailFrom: config.mailFrom }, database)
  const doors = await openDoors({
    database,
    config,
    mail,
    knows: (email) => isKnownAddress(database.reader, email),
    linkTo: (token) => `${origin}/sign-in/link/${token}`,
    log: silentLog,
  })
  const app = createApp({
    config,
    database,
    clock,
    doors,
    mail,
    log: silentLog,
    assets: { stylesheets: [] },
    personas,
    ...rest,
    committed: () => undefined,
  })
  return {
    app,
    doors,
    as: async ({ email }) => {
      const browser = aBrowser()
      const admitted = await doors.walkIn(browser.caller(), email)
      if (isRefused(admitted)) throw new Error(admitted.refusal.words)
      browser.keep(admitted)
      return visitor(app, browser)
    },
    stranger: visitor(app, aBrowser()),
  }
}

function visitor(app: App, browser: ReturnType<typeof aBrowser>): Visitor {
  const ask = async (address: string, body: URLSearchParams | FormData | null): Promise<Page> => {
    const headers = browser.headers()
    headers.set('origin', origin)
    const request = body === null ? { headers } : { method: 'POST', headers, body }
    const answer = await app.request(`${origin}${address}`, request)
    browser.keep(answer.headers.getSetCookie())
    return { status: answer.status, html: await answer.text(), to: answer.headers.get('location') }
  }
  return {
    get: (address) => ask(address, null),
    send: ask,
    post: (address, answers = {}) =>
      ask(
        address,
        new URLSearchParams(
          Object.entries(answers).flatMap(([name, given]) => [given].flat().map((one) => [name, one])),
        ),
      ),
  }
}

/** The words of a page as somebody reads them, without its tags. */
export const wordsOf = ({ html }: Page): string =>
  html
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ')

/** A form’s answers as a browser posts them: each day in its three parts. */
export const asPosted = (answers: Answers): Record<string, string | readonly string[]> =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([name, answer]): [string, string | readonly string[]][] => {
      const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(answer)) ?? []
      if (!year || !month || !day) return [[name, answer]]
      return [
        [`${name}-day`, day],
        [`${name}-month`, month],
        [`${name}-year`, year],
      ]
    }),
  )
