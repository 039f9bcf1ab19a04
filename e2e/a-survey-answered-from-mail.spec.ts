import { expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from './browser.ts'
import { moveToday, openLetterWith, walkInAs } from './people.ts'

const openPage = useBrowser()
const phone = { viewport: { width: 375, height: 720 } }

test('a survey is answered from its mail on a phone, without JavaScript, and counts when it has closed', async () => {
  const page = await openPage({ ...phone, javaScriptEnabled: false })
  await openLetterWith(page, 'Priya Raman', '/survey/')
  await page.getByText('Your answers carry no name').waitFor()
  await expectNoSidewaysScroll(page)
  await page.getByRole('link', { name: 'Begin' }).click()
  await page.getByText('Question 1 of 3').waitFor()
  await page.getByRole('button', { name: 'Go on' }).click()
  expect(await page.getByRole('alert').innerText()).toContain('Choose an answer to go on')
  await page.getByLabel('Highly satisfied').first().check()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByLabel('Strongly agree').check()
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('button', { name: 'Go on to check' }).click()
  await page.getByRole('button', { name: 'Send your answers' }).click()
  await page.getByText('Thank you. Your answers are sent.').waitFor()
  await page.getByRole('button', { name: 'Take my answers back' }).waitFor()

  const office = await openPage()
  await walkInAs(office, 'Sam Whitlock')
  await moveToday(office, { day: '21', month: '10', year: '2024' })
  await office.goto('/surveys?year=2024/25')
  await office.getByRole('link', { name: 'An event: National Network Conference' }).click()
  await office.getByText('24 of 37 people answered').waitFor()
  await expectAccessible(office)
}, 120_000)
