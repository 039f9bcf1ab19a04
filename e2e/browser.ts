import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { origin } from './product.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
]

/** Journeys on PostgreSQL are walked without JavaScript, for nothing may hang on it, unless they are of what is written together. */
const javaScriptEnabled =
  process.env['JOURNEYS_ON'] !== 'postgresql' || process.env['JOURNEYS_SCRIPTS'] === 'yes'

/** Debian's Chromium, opened for a file of journeys and closed after it. */
export function useBrowser() {
  let browser: Browser | null = null
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags })
  })
  afterAll(() => browser?.close())
  return async (options: BrowserContextOptions = {}): Promise<Page> => {
    if (!browser) throw new Error('Ask for a page inside a test')
    const context = await browser.newContext({
      baseURL: origin(),
      locale: 'en-GB',
      javaScriptEnabled,
      ...options,
    })
    context.setDefaultTimeout(15_000)
    return context.newPage()
  }
}

/** No breach of WCAG 2.2 AA that a machine can find, and nothing that scrolls sideways. */
export async function expectAccessible(page: Page) {
  if (!javaScriptEnabled) return
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found, page.url()).toEqual([])
}

export async function expectNoSidewaysScroll(page: Page) {
  const [wide, shown] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  expect(wide, `${page.url()} at ${shown} px`).toBeLessThanOrEqual(shown ?? 0)
}
