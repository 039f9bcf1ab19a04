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
