import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from './browser.ts'
import { moveToday, walkInAs } from './people.ts'

const openPage = useBrowser()

/** Opens Thistlemere’s review on a device, and waits until the device has all that it needs. */
async function bring(page: Page) {
  await page.goto('/capture')
  await page.getByRole('button', { name: 'Open Thistlemere Academy' }).click()
  await page.getByRole('button', { name: 'What went well' }).waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
}

async function write(page: Page, kind: string, text: string) {
  await page.getByRole('button', { name: kind, exact: true }).click()
  await page.keyboard.type(text)
}

test('a lead and a deputy write notes with no network, close the page, and lose nothing', async () => {
  const lead = await openPage({ viewport: { width: 375, height: 740 } })
  await walkInAs(lead, 'Gareth Pritchard')
  await moveToday(lead, { day: '3', month: '12', year: '2024' })
  await bring(lead)
  const deputy = await openPage({ viewport: { width: 768, height: 1024 } })
  await walkInAs(deputy, 'Tom Ashdown')
  await bring(deputy)

  await lead.context().setOffline(true)
  await deputy.context().setOffline(true)
  await write(lead, 'What went well', 'Ayesha explained the method to her partner.')
  await lead.getByRole('button', { name: 'Write “A pupil” instead' }).click()
  await expectAccessible(lead)
  await expectNoSidewaysScroll(lead)
  await lead.getByRole('button', { name: 'Done' }).click()
  await write(lead, 'Question', 'How do books show it')
  await write(deputy, 'Even better if', 'The same words for it were used in every class.')
  await lead.getByText('2 notes: only on this device').waitFor()
  await deputy.getByText('1 note: only on this device').waitFor()

  await lead.reload()
  await lead.getByRole('button', { name: 'Open Thistlemere Academy' }).click()
  await lead.getByText('How do books show it').first().waitFor()
  await lead.getByText('2 notes: only on this device').waitFor()

  await lead.context().setOffline(false)
  await deputy.context().setOffline(false)
  await lead.getByText('2 notes: all with the team').waitFor({ timeout: 60_000 })
  await deputy.getByText('1 note: with the team').waitFor({ timeout: 60_000 })

  await lead.goto('/capture')
  const review = await lead.evaluate(async () => {
    const { reviews } = await (await fetch('/capture/reviews')).json()
    return reviews.find(({ hostName }: { hostName: string }) => hostName.startsWith('Thistlemere')).review
  })
  await lead.goto(`/reviews/${review}/evidence`)
  await lead.getByText('A pupil explained the method to her partner.').waitFor()
  await lead.getByText('The same words for it were used in every class.').waitFor()
  expect(await lead.getByText('Ayesha').count()).toBe(0)
  for (const part of ['', '/coverage']) {
    await lead.goto(`/reviews/${review}/evidence${part}`)
    await expectAccessible(lead)
    await expectNoSidewaysScroll(lead)
  }
  await lead.goto(`/reviews/${review}/findings`)
  await expectAccessible(lead)
})
