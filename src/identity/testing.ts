import { createHmac } from 'node:crypto'
import { day, daysBetween, machineClock } from '#kernel'
import { readConfig } from '#platform/config'
import type { TestDatabase } from '#platform/database/testing'
import { silentLog } from '#platform/log'
import { localLetters, openMail } from '#platform/mail'
import { type DoorSettings, openDoors } from './doors.ts'
import type { Caller } from './gate.ts'

export const knownAddress = 'rowan@ash-lane.example'
export const officeAddress = 'office@partnership.example'

/** Doors for tests, over the local outbox, where only the two addresses above are known. */
export function openTestDoors({ database }: TestDatabase, settings: Partial<DoorSettings> = {}) {
  const config = { ...readConfig({}), origin: 'https://partnership.example', demo: true }
  return openDoors({
    database,
    config,
    mail: openMail({ smtpUrl: null, mailFrom: config.mailFrom }, database),
    knows: async (email) => [knownAddress, officeAddress].includes(email),
    linkTo: (token) => `${config.origin}/sign-in/link/${token}`,
    log: silentLog,
    ...settings,
  })
}

/** The code and the link's secret of the newest mail to that address. */
export async function newestMail({ db }: TestDatabase, to: string) {
  const letter = (await localLetters(db)).find((one) => one.to === to)
  const code = /code is (\d{6})/.exec(letter?.text ?? '')?.[1] ?? 'no code'
  const token = /link\/(\S+)/.exec(letter?.text ?? '')?.[1] ?? 'no link'
  return { letter, code, token }
}

export type Browser = {
  readonly caller: () => Caller
  readonly headers: () => Headers
  readonly keep: <Answer>(answer: Answer) => Answer
}

/** A browser that keeps the cookies that it is given. */
export function aBrowser(address = '192.0.2.1', userAgent = 'Mozilla/5.0 (iPad) Safari/605'): Browser {
  const jar = new Map<string, string>()
  const headers = () =>
    new Headers({
      'user-agent': userAgent,
      cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
    })
  const keep = (cookie: string) => {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    if (!name) return
    if (value && !/Max-Age=0/i.test(cookie)) jar.set(name, value)
    else jar.delete(name)
  }
  return {
    headers,
    caller: () => ({ headers: headers(), address }),
    keep: (answer) => {
      for (const cookie of cookiesOf(answer)) keep(cookie)
      return answer
    },
  }
}

function cookiesOf(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return []
  const cookies = 'cookies' in answer ? answer.cookies : answer
  return Array.isArray(cookies) ? cookies.filter((cookie) => typeof cookie === 'string') : []
}

/** What an authenticator app shows now for that key (RFC 6238). */
/** What the app shows now, or what it shows `next`: a code works once. */
export function authenticatorCode(key: string, next: 0 | 1 = 0): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = key.replaceAll(/./g, (letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const step = Buffer.alloc(8)
  step.writeUInt32BE(Math.floor(secondsNow() / 30) + next, 4)
  const digest = createHmac('sha1', secret).update(step).digest()
  const at = (digest.at(-1) ?? 0) & 0xf
  return String((digest.readUInt32BE(at) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, '0')
}

function secondsNow(): number {
  const now = machineClock.now()
  const [hours = 0, minutes = 0, seconds = 0] = now.slice(11, 19).split(':').map(Number)
  return (
    daysBetween(day('1970-01-01'), day(now.slice(0, 10))) * 86_400 + hours * 3600 + minutes * 60 + seconds
  )
}
