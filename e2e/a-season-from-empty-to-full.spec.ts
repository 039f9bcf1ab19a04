import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, useBrowser } from './browser.ts'
import { openLetterTo, moveToday, walkInAs } from './people.ts'

const openPage = useBrowser()
const year = '2025/26'
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

/**
 * Start → the office opens a season → a host picks dates → a reviewer chooses → the matcher fills → the office adopts →
 * reviewers accept from the mail → someone drops out → a replacement accepts → the board says full.
 */
test('a season goes from an empty calendar to a full team, through a drop-out', async () => {
  const office = await openPage()
  await office.goto('/demo')
  await moveToday(office, { day: '15', month: '9', year: '2025' })

  await walkInAs(office, 'Sam Whitlock')
  await giveLevel(office)
  await openSeason(office)
  const season = office.url()

  const host = await openPage()
  await walkInAs(host, 'Marian Okafor')
  const review = await signUpAndChooseDates(host)

  await takeStep(office, season, 'Close dates')
  await takeStep(office, season, 'Open choices')

  const reviewer = await openPage()
  await walkInAs(reviewer, 'Priya Raman')
  await chooseReview(reviewer, review)

  await takeStep(office, season, 'Close choices')
  await planTeams(office, 'Lead Reviewers')
  await planTeams(office, 'Peer reviewers')

  const team = await namesOnTeam(office, review)
  expect(team.length).toBeGreaterThan(2)
  for (const name of team) await answerFromMail(name, 'Yes, I will come')
  expect(await stageOnBoard(office)).toMatch(/full/i)

  const [, dropsOut = ''] = team.filter((name) => name !== 'Priya Raman')
  await withdrawFromMail(dropsOut)
  expect(await stageOnBoard(office)).not.toMatch(/team full/i)

  const replacement = await offerReplacement(office, review)
  expect(replacement).not.toBe(dropsOut)
  await answerFromMail(replacement, 'Yes, I will come')
  expect(await stageOnBoard(office)).toMatch(/full/i)
  await picture(office, 'board-full')
})

async function giveLevel(page: Page) {
  await page.goto('/schools?q=Larkmere+Primary&all=yes')
  await page.getByRole('link', { name: 'Larkmere Primary School' }).last().click()
  await page.getByRole('link', { name: 'Change membership or hub' }).click()
  await page.getByLabel(year).check()
  await page.getByLabel('Full Partner').check()
  await press(page, 'Record this membership')
  await page.getByText(`The partnership level for ${year} is recorded.`).waitFor()
}

async function openSeason(page: Page) {
  await page.goto(`/office/seasons/new?year=${encodeURIComponent(year)}`)
  await expectAccessible(page)
  await press(page, `Open the ${year} season`)
  await page.getByText(`The ${year} season is open.`).waitFor()
  await picture(page, 'season-open')
}

async function signUpAndChooseDates(page: Page): Promise<string> {
  await page.goto('/schools?q=Larkmere+Primary')
  const school = await page.getByRole('link', { name: 'Larkmere Primary School' }).last().getAttribute('href')
  await page.goto(`${school}/hosting`)
  await picture(page, 'host-signs-up')
  await press(page, 'Sign up and choose your days')
  await page.getByText('There is a problem').waitFor()
  await page.getByLabel('Reading', { exact: true }).check()
  await page.getByLabel('No estimate', { exact: true }).check()
  await press(page, 'Sign up and choose your days')
  await page.getByText('You have signed up.').waitFor()
  await page.getByRole('radio').and(page.locator(':enabled')).first().check()
  await picture(page, 'host-chooses-days')
  await press(page, 'Check these days')
  await press(page, 'Confirm these days')
  await page.getByText('Your days are settled.').waitFor()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

async function takeStep(page: Page, season: string, button: string) {
  await page.goto(season)
  await press(page, button)
  await page.getByRole('status').first().waitFor()
}

async function chooseReview(page: Page, review: string) {
  await page.goto(`/reviewing/choose/${review}`)
  await picture(page, 'reviewer-chooses')
  await press(page, /Choose this review/)
  await page.getByRole('status').first().waitFor()
}

async function planTeams(page: Page, whom: string) {
  await page.goto('/office/plans')
  await page.getByLabel(whom, { exact: true }).check()
  await press(page, 'Make a plan')
  await picture(page, `plan-of-${whom.toLowerCase().replaceAll(' ', '-')}`)
  await page.getByRole('link', { name: 'Adopt this plan' }).first().click()
  await press(page, 'Adopt and send the offers')
  await page.getByRole('status').first().waitFor()
}

/** The people whom the review's page names in its team. */
async function namesOnTeam(page: Page, review: string): Promise<string[]> {
  await page.goto(`/office/reviews/${review}`)
  await picture(page, 'office-review')
  return page.getByRole('table').first().locator('a[href*="/office/people/"]').allInnerTexts()
}

async function answerFromMail(name: string, button: string) {
  const phone = await openPage({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
  await openLetterTo(phone, name)
  await press(phone, button)
  await phone.getByRole('status').first().waitFor()
}

async function withdrawFromMail(name: string) {
  const phone = await openPage({ viewport: { width: 390, height: 844 } })
  await openLetterTo(phone, name)
  await phone.getByText('Withdraw', { exact: false }).first().click()
  await press(phone, 'Withdraw')
  await picture(phone, 'someone-drops-out')
  await phone.getByRole('status').first().waitFor()
}

async function offerReplacement(page: Page, review: string): Promise<string> {
  await page.goto(`/office/reviews/${review}`)
  await picture(page, 'office-finds-a-replacement')
  const offered = page.locator('#replacements').getByRole('row').nth(1)
  const [name = ''] = (await offered.getByRole('rowheader').innerText()).split('\n')
  await offered.getByRole('button').click()
  await page.getByRole('status').first().waitFor()
  return name
}

async function stageOnBoard(page: Page): Promise<string> {
  await page.goto('/office/board')
  return page.getByRole('row').filter({ hasText: 'Larkmere Primary School' }).first().innerText()
}

const picture = (page: Page, name: string) =>
  page.screenshot({ path: `var/pictures/${name}.png`, fullPage: true })
