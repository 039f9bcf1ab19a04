import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { origin } from './product.ts'
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from './browser.ts'
import { names, walkInAs } from './people.ts'

const openPage = useBrowser()
const mostPages = 200

/** Files that are taken away rather than opened: exports, diary entries and what was attached to a letter. */
const takenAway = /\.(csv|xlsx|ics|pdf|json)|^\/outbox\/[^/]+\/./

/** One address of each kind: a list of six hundred schools leads to one school. */
const kindOf = (address: string) =>
  address
    .replace(/\?.*$/, '')
    .replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, ':id')
    .replaceAll(/\d{4}\/?\d\d/g, ':year')

async function linksOn(page: Page): Promise<string[]> {
  const found = await page
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return found
    .filter((href) => !takenAway.test(href) && !href.startsWith('/assets/'))
    .map((href) => href.replace(/#.*$/, ''))
}

/** Kinds of page that have been examined for somebody already; looking twice finds the same. */
const examined = new Set<string>()

/** Two fields of one id, and a press on the label of the second chooses in the first. */
async function expectEachIdOnce(page: Page, address: string) {
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
  expect(
    ids.filter((id, place) => ids.indexOf(id) !== place),
    address,
  ).toEqual([])
}

async function examine(page: Page, address: string) {
  await expectNoSidewaysScroll(page)
  await expectEachIdOnce(page, address)
  const kind = address === '/' ? page.url() + (await page.locator('h1').innerText()) : kindOf(address)
  if (examined.has(kind)) return
  examined.add(kind)
  await expectAccessible(page)
}

/** What is taken away rather than opened. */
const isFile = (address: string): boolean => /\/(pdf|word|html)$/.test(address)

/** Follows every link from somebody's home page to one page of each kind. */
async function walk(page: Page, look: (address: string) => Promise<void>): Promise<number> {
  const waiting = ['/']
  const seen = new Set<string>([kindOf('/')])
  let walked = 0
  for (
    let address = waiting.shift();
    address !== undefined && walked < mostPages;
    address = waiting.shift()
  ) {
    if (isFile(address)) {
      expect((await page.request.get(address)).status(), address).toBe(200)
      continue
    }
    const answer = await page.goto(address)
    expect(answer?.status(), address).toBe(200)
    await look(address)
    walked += 1
    for (const next of await linksOn(page))
      if (!seen.has(kindOf(next))) {
        seen.add(kindOf(next))
        waiting.push(next)
      }
  }
  return walked
}

describe('every page that somebody can reach from home', () => {
  test.each(names)(
    'stands for %s: no dead link, nothing that a machine finds wrong, readable at 320 px',
    async (name) => {
      const page = await openPage({ viewport: { width: 320, height: 640 } })
      const broken: string[] = []
      page.on('console', (said) => {
        if (said.type() === 'error') broken.push(said.text())
      })
      await walkInAs(page, name)
      const walked = await walk(page, (address) => examine(page, address))
      expect(walked).toBeGreaterThan(5)
      expect(broken).toEqual([])
    },
    600_000,
  )
})

test('a stranger reaches the welcome, the sign-in and the words about it, and nothing else', async () => {
  const page = await openPage({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false })
  await page.goto('/')
  for (const closed of ['/schools', '/hubs', '/map', '/office/people', '/office/register', '/office/board']) {
    const answer = await page.goto(`${origin()}${closed}`)
    expect([closed, answer?.status()]).toEqual([closed, 403])
  }
})
