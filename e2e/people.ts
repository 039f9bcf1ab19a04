import type { Page } from 'playwright-core'
import { personas } from '../demo/index.ts'

export const names = personas.map(({ name }) => name)

/** Walks in as one of the nine people of the demonstration. */
export async function walkInAs(page: Page, name: string) {
  await page.goto('/demo')
  const card = page.locator('form').filter({ has: page.locator(`input[name="email"]`) })
  const email = personas.find((persona) => persona.name === name)?.email
  await card
    .filter({ has: page.locator(`input[value="${email}"]`) })
    .getByRole('button')
    .click()
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
}

type Today = { readonly day: string; readonly month: string; readonly year: string }

export async function moveToday(page: Page, { day, month, year }: Today) {
  await page.goto('/demo')
  await page.locator('input[name="today-day"]').fill(day)
  await page.locator('input[name="today-month"]').fill(month)
  await page.locator('input[name="today-year"]').fill(year)
  await page.getByRole('button', { name: 'Move today' }).click()
  await page.getByRole('status').waitFor()
}

/** Follows the link of the latest letter to somebody that has one to a place: the outbox keeps what would be sent. */
export const openLetterTo = (page: Page, name: string) => openLetterWith(page, name, '/place/')

/** Follows the first link that leads to such an address, in the latest letter to somebody that has one. */
export async function openLetterWith(page: Page, name: string, address: string) {
  for (const letter of await lettersTo(page, name)) {
    await page.goto(letter)
    const link = page.locator(`a[href*="${address}"]`).first()
    if ((await link.count()) === 0) continue
    await link.click()
    return
  }
  throw new Error(`No letter to ${name} leads to ${address}`)
}

async function lettersTo(page: Page, name: string): Promise<string[]> {
  const address = new RegExp(name.replaceAll(/[^A-Za-z]+/g, '.?'), 'i')
  for (let look = 0; look < 60; look += 1) {
    await page.goto('/outbox')
    const links = page.getByRole('row').filter({ hasText: address }).getByRole('link')
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    if (found.length > 0) return found
    await page.waitForTimeout(500)
  }
  throw new Error(`No letter to ${name} has come`)
}
