import { mkdir } from 'node:fs/promises'
import { chromium } from 'playwright-core'

const [origin = 'http://127.0.0.1:4000'] = process.argv.slice(2)
const folder = 'docs/images'

type Picture = {
  readonly name: string
  readonly as: string
  readonly at: string
  readonly width?: number
  readonly height?: number
}

const pictures: readonly Picture[] = [
  { name: 'host-home', as: 'Marian Okafor', at: '/' },
  { name: 'reviewer-home', as: 'Priya Raman', at: '/', width: 390, height: 844 },
  { name: 'reviews-to-choose', as: 'Priya Raman', at: '/reviewing/choose' },
  { name: 'board', as: 'Sam Whitlock', at: '/office/board' },
  { name: 'map', as: 'Sam Whitlock', at: '/map' },
]

await mkdir(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
for (const { name, as, at, width = 1280, height = 900 } of pictures) {
  const page = await browser.newPage({ baseURL: origin, viewport: { width, height }, locale: 'en-GB' })
  if (as) {
    await page.goto('/demo')
    await page
      .locator('li, article, section, div')
      .filter({ has: page.getByRole('heading', { name: as }) })
      .last()
      .getByRole('button', { name: 'Walk in' })
      .click()
  }
  await page.goto(at)
  await page.screenshot({ path: `${folder}/${name}.png` })
  await page.close()
}
await browser.close()
