import { expect, test } from 'vitest'
import { origin } from './product.ts'
import { personas } from '../demo/index.ts'
import { paths } from '#web'
import { whoMayOpen } from './who-may-open.ts'

/** Everybody who may come, by a letter: the nine people of the demonstration, and a stranger. */
const visitors = [
  ...personas.map(({ name, email }) => ({ letter: name.slice(0, 1), email })),
  { letter: '-', email: '' },
]
const mostPages = 250

type Jar = Map<string, string>

async function open(jar: Jar, address: string): Promise<{ status: number; html: string }> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const answer = await fetch(`${origin()}${address}`, { headers: { cookie }, redirect: 'manual' })
  return { status: answer.status, html: await answer.text() }
}

async function walkedIn(email: string): Promise<Jar> {
  const jar: Jar = new Map()
  if (email === '') return jar
  const answer = await fetch(`${origin()}/demo/walk-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: origin() },
    body: new URLSearchParams({ email }),
  })
  for (const set of answer.headers.getSetCookie()) {
    const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=')
    if (name !== 'told') jar.set(name, value)
  }
  return jar
}

const patterns = Object.values(paths).map(({ pattern }) => pattern)
const fits = (pattern: string, address: string) =>
  new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+').replaceAll('.', String.raw`\.`)}$`).test(address)
const patternOf = (address: string) =>
  patterns.find((pattern) => pattern === address) ?? patterns.find((pattern) => fits(pattern, address))

/** The first address of each pattern that somebody meets, following links from their home page. */
async function addressesMet(jars: readonly Jar[]): Promise<Map<string, string>> {
  const met = new Map<string, string>(
    patterns.filter((pattern) => !pattern.includes(':')).map((one) => [one, one]),
  )
  for (const jar of jars) {
    const waiting = ['/']
    const seen = new Set(waiting)
    for (
      let address = waiting.shift();
      address !== undefined && seen.size < mostPages;
      address = waiting.shift()
    ) {
      const { html } = await open(jar, address)
      for (const [, href = ''] of html.matchAll(/href="(\/[^"#?]*)/g)) {
        const pattern = patternOf(href)
        if (pattern === undefined || seen.has(pattern)) continue
        seen.add(pattern)
        waiting.push(href)
        if (!met.has(pattern)) met.set(pattern, href)
      }
    }
  }
  return met
}

test('each page opens to whom the permission matrix says, and to nobody else', async () => {
  const jars = await Promise.all(visitors.map(({ email }) => walkedIn(email)))
  const met = await addressesMet(jars)
  const found: Record<string, string> = {}
  for (const [pattern, address] of met) {
    const answers = await Promise.all(jars.map((jar) => open(jar, address)))
    const opened = visitors.filter((_, place) => answers[place]?.status === 200).map(({ letter }) => letter)
    expect(
      answers.filter(({ status }) => status >= 500),
      address,
    ).toEqual([])
    if (opened.length > 0) found[pattern] = opened.join('')
  }
  expect(found).toEqual(whoMayOpen)
}, 600_000)
