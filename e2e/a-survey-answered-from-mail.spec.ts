import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from './browser.ts'
import { moveToday, openLetterWith, walkInAs } from './people.ts'

const openPage = useBrowser()
const phone = { viewport: { width: 375, height: 720 } }
const quote = 'I came for the talks and went home with a plan.'

test('a survey is answered on a phone, becomes a figure of the published report, and a quote that is withdrawn is gone', async () => {
  const reader = await openPage({ ...phone, javaScriptEnabled: false })
  await answerFromMail(reader)
  const office = await openPage()
  await walkInAs(office, 'Sam Whitlock')
  await moveToday(office, { day: '21', month: '10', year: '2024' })
  await readResults(office)
  await freezeFigures(office)
  const report = await writeReport(office)
  await signOff(await openPage(), report)
  await office.goto(report)
  await office.getByRole('button', { name: 'Publish it' }).click()

  await reader.goto('/impact/2024-25')
  await reader.getByText(quote).waitFor()
  expect(await conferenceTile(reader)).toContain('n = 24 answers')
  await expectNoSidewaysScroll(reader)
  const published = await shownTiles(reader)

  await withdrawQuote(office)
  await reader.reload()
  expect(await reader.getByText(quote).count()).toBe(0)
  expect(await shownTiles(reader)).toEqual(published)
  await office.goto('/figures?year=2024/25&version=1')
  await office.getByText('every figure of version 1 is the same').waitFor()
}, 180_000)

async function answerFromMail(page: Page) {
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
}

async function readResults(office: Page) {
  await office.goto('/surveys?year=2024/25')
  await office.getByRole('link', { name: 'An event: National Network Conference' }).click()
  await office.getByText('24 of 37 people answered').waitFor()
  await expectAccessible(office)
}

/** From the figure of today’s rows to its rows, and then to a version that stays. */
async function freezeFigures(office: Page) {
  await office.goto('/figures/nnc.satisfaction?year=2024/25&version=now')
  await office.getByText('n = 24 answers').first().waitFor()
  await office.getByRole('link', { name: 'See the rows that it is made of' }).click()
  await office.getByRole('heading', { name: 'Rows of National Network Conferences' }).waitFor()
  await office.goto('/figures?year=2024/25&version=now')
  await office.getByLabel('Why you freeze them').fill('For the report')
  await office.getByRole('button', { name: 'Freeze as version 1' }).click()
  await office.getByText('Version 1 of 2024/25 is frozen.').waitFor()
}

async function writeReport(office: Page): Promise<string> {
  await office.goto('/office/impact')
  await office.getByLabel('Year').selectOption('2024/25')
  await office.getByRole('button', { name: 'Begin the report' }).click()
  await office.getByRole('heading', { name: 'Impact report 2024/25' }).waitFor()
  const report = new URL(office.url()).pathname
  await office.getByRole('link', { name: 'Add one' }).click()
  await office
    .getByLabel('Section')
    .selectOption({ label: 'Knowledge exchange and the Network of Excellence' })
  await office.getByRole('radio', { name: 'A quote' }).check()
  await office.getByLabel('Words', { exact: true }).fill(quote)
  await office.getByLabel('Name', { exact: true }).fill('Ivy Marlowe')
  await office.getByLabel('What they do').fill('Headteacher')
  await office.getByLabel('Where they work').fill('Kestrelmoor Primary School')
  const [agreed] = await office.getByRole('group', { name: 'When did they agree to be quoted?' }).all()
  await agreed?.getByLabel('Day').fill('18')
  await agreed?.getByLabel('Month').fill('10')
  await agreed?.getByLabel('Year').fill('2024')
  await office.getByRole('button', { name: 'Add these words' }).click()
  await office.getByText('Not signed off as it is now').waitFor()
  return report
}

async function signOff(trustee: Page, report: string) {
  await walkInAs(trustee, 'Desmond Achebe')
  await trustee.goto(report)
  await trustee.getByRole('link', { name: 'Read it as it is' }).click()
  await trustee.getByText(quote).waitFor()
  await expectAccessible(trustee)
  await trustee.goto(report)
  await trustee.getByRole('button', { name: 'Sign it off' }).click()
  await trustee.getByText('Signed off by a trustee').waitFor()
}

async function withdrawQuote(office: Page) {
  await office.getByText('Withdraw the words of Ivy Marlowe').first().click()
  await office.getByLabel('Why they are withdrawn').fill('She asked us to')
  await office.getByRole('button', { name: 'Withdraw them now' }).click()
  await office.getByText('Consent withdrawn').waitFor()
}

const tiles = (page: Page) => page.locator('.cf-tile').allInnerTexts()
const shownTiles = tiles
const conferenceTile = async (page: Page) =>
  (await tiles(page)).find(
    (words) => words.startsWith('National Network Conferences') && words.includes('/5'),
  )
