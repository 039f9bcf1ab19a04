import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, expectNoSidewaysScroll, useBrowser } from './browser.ts'
import { moveToday, openLetterWith, walkInAs } from './people.ts'

const openPage = useBrowser()
const phone = { viewport: { width: 375, height: 740 } }
const tablet = { viewport: { width: 820, height: 1100 } }
const school = 'Thistlemere Academy'
const leadership = 'Leadership at all Levels'
const quality = 'Quality of Provision and Outcomes'
const needs = 'Quality of provision and outcomes for disadvantaged pupils and pupils with additional needs'

async function signInByMail(page: Page, name: string, address: string) {
  await page.goto('/sign-in')
  await page.getByLabel('Your e-mail address').fill(address)
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await openLetterWith(page, name, '/sign-in/link/')
  await page.getByRole('main').getByRole('button').first().click()
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
}

async function bring(page: Page) {
  await page.goto('/capture')
  await page.getByRole('button', { name: `Open ${school}` }).click()
  await page.getByRole('button', { name: 'What went well' }).waitFor()
}

type Seen = { readonly kind: string; readonly text: string; readonly section: string }

async function note(page: Page, { kind, text, section }: Seen) {
  await page.getByRole('button', { name: kind, exact: true }).click()
  await page.keyboard.type(text)
  const sections = page.getByRole('group', { name: 'Section' })
  await sections.getByRole('button', { name: section, exact: true }).click()
  await page.getByRole('button', { name: 'Done' }).click()
}

type Found = Seen & { readonly from: readonly string[] }

async function find(page: Page, { section, kind, text, from }: Found) {
  const form = page.getByRole('form', { name: `A finding on ${section}`, exact: true })
  for (const words of from) await form.getByLabel(words).check()
  await form.getByLabel(kind, { exact: true }).check()
  await form.getByLabel('The finding', { exact: true }).fill(text)
  await form.getByRole('button', { name: 'Record the finding' }).click()
  await page.getByText('The finding is recorded.').waitFor()
}

async function agreeToAll(page: Page, many: number) {
  for (let left = many; left > 0; left -= 1) {
    expect(await page.getByRole('button', { name: 'I agree' }).count()).toBe(left)
    await page.getByRole('button', { name: 'I agree' }).first().click()
    await page.getByText('You agree, by name.').waitFor()
  }
}

const textbox = (page: Page, section: string, label: string) =>
  page.locator(`section[id="section-${section}"]`).getByRole('textbox', { name: label })

async function examine(page: Page) {
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}

const pressed = (words: string): string => words.replaceAll(/\s+/g, '')

test('notes without a network become findings, a report written together, and the same words on four kinds of paper', async () => {
  const lead = await openPage(tablet)
  await walkInAs(lead, 'Gareth Pritchard')
  await moveToday(lead, { day: '4', month: '12', year: '2024' })
  const deputy = await openPage(phone)
  await walkInAs(deputy, 'Tom Ashdown')
  const peer = await openPage(phone)
  const peersSchool = 'st-werburghs-catholic-high-school-rushpool.example'
  await signInByMail(peer, 'Monique Martin', `monique.martin@${peersSchool}`)

  // Three devices, no network.
  const team = [lead, deputy, peer]
  for (const page of team) await bring(page)
  for (const page of team) await page.context().setOffline(true)
  const well = { kind: 'What went well', section: leadership }
  await note(lead, { ...well, text: 'Middle leaders explain what changed.' })
  await note(peer, { ...well, text: 'Heads of subject show what changed.' })
  await note(peer, { kind: 'Even better if', section: quality, text: 'Words for a method differ.' })
  await note(deputy, { ...well, section: needs, text: 'Partners read aloud together.' })
  await peer.getByText('2 notes: only on this device').waitFor()
  for (const page of team) await page.context().setOffline(false)
  await lead.getByText('1 note: with the team').waitFor({ timeout: 60_000 })
  await deputy.getByText('1 note: with the team').waitFor({ timeout: 60_000 })
  await peer.getByText('2 notes: all with the team').waitFor({ timeout: 60_000 })

  // Notes come to findings; host and lead agree to each.
  await lead.goto('/capture')
  const review: string = await lead.evaluate(async (name) => {
    const { reviews } = await (await fetch('/capture/reviews')).json()
    return reviews.find(({ hostName }: { hostName: string }) => hostName === name).review
  }, school)
  const meeting = `/reviews/${review}/findings`
  await lead.goto(meeting)
  await find(lead, {
    section: leadership,
    kind: 'What Went Well',
    text: 'Middle leaders can show what has changed because of their work.',
    from: ['Middle leaders explain', 'Heads of subject'],
  })
  await peer.goto(meeting)
  await find(peer, {
    section: quality,
    kind: 'Even Better If',
    text: 'Teachers use the same words for a method in every class.',
    from: ['Words for a method'],
  })
  await find(peer, {
    section: needs,
    kind: 'What Went Well',
    text: 'Pupils new to English read with a partner every day.',
    from: ['Partners read aloud'],
  })
  await lead.goto(meeting)
  await agreeToAll(lead, 3)
  await deputy.goto(meeting)
  await agreeToAll(deputy, 3)
  await deputy.getByText('3 of 3 findings agreed by host and Lead Reviewer.').waitFor()
  await examine(lead)
  await examine(deputy)

  // Written together where the network lets no socket through.
  for (const page of [lead, peer]) await page.routeWebSocket(/.*/, (socket) => socket.close())
  await lead.goto(`/reviews/${review}/report`)
  await lead.getByRole('button', { name: 'Begin the report' }).click()
  await lead.getByRole('link', { name: 'Write', exact: true }).first().click()
  const report = lead.url().replace(/\/write$/, '')
  await peer.goto(`${report}/write`)
  for (const page of [lead, peer]) await page.getByText('it goes over plain HTTP').waitFor()
  await peer.getByText('Gareth Pritchard is here too.').waitFor()
  for (const words of ['Middle leaders can', 'Teachers use', 'Pupils new'])
    await lead.getByRole('button', { name: `Put it into the text ${words}` }).click()
  await textbox(peer, 'context', 'Context').click()
  await peer.keyboard.type('Thistlemere is a secondary school.')
  await textbox(lead, 'context', 'Context').getByText('Thistlemere is a secondary school.').waitFor()
  await Promise.all([
    textbox(lead, 'context', 'Context')
      .click()
      .then(() => lead.keyboard.press('Control+End'))
      .then(() => lead.keyboard.type(' Its leaders know it well.')),
    textbox(peer, 'support', 'Support')
      .click()
      .then(() => peer.keyboard.type('A visit to a school that uses one set of words.')),
  ])
  await textbox(peer, 'context', 'Context').getByText('Its leaders know it well.').waitFor()
  await textbox(lead, 'support', 'Support').getByText('one set of words.').waitFor()
  await textbox(peer, 'quality', 'Even Better If').getByText('Teachers use the same words').waitFor()
  await lead.getByText('Everything you wrote is with the team.').waitFor()
  await examine(lead)
  await examine(peer)

  // Each gate by name, each asked for by mail.
  await lead.goto(report)
  await lead.getByText('Each of its 3 points opens the agreed finding').waitFor()
  await lead.getByRole('button', { name: 'The team agrees' }).click()
  await lead.getByRole('button', { name: 'Send to the school' }).click()
  const head = await openPage(phone)
  await signInByMail(head, 'Moira Stevens', 'moira.stevens@thistlemere-academy.example')
  await openLetterWith(head, 'Moira Stevens', '/reports/')
  await head.getByRole('link', { name: 'Read it through' }).first().click()
  await head.getByRole('link', { name: /Ask for a correction.*secondary school/ }).click()
  await head.getByLabel('What is not right?').fill('We have a sixth form too.')
  await head.getByLabel('What it could say instead').fill('Thistlemere has pupils from 11 to 18.')
  await examine(head)
  await head.getByRole('button', { name: 'Ask for this correction' }).click()
  await head.getByText('Waits for an answer').waitFor()
  await lead.goto('/')
  await lead.getByText(`${school}: Answer its host’s corrections`).waitFor()
  await lead.goto(`${report}/read-through`)
  expect(await lead.getByText('Middle leaders explain what changed.').count()).toBe(1)
  await lead.getByLabel('Put their words in').check()
  await lead.getByRole('button', { name: 'Answer', exact: true }).click()
  await head.goto(report)
  await head.getByRole('button', { name: 'The facts are right' }).click()
  await lead.goto(report)
  await lead.getByRole('button', { name: 'Send to a QA reader' }).click()
  const reader = await openPage()
  await walkInAs(reader, 'Elspeth Moore')
  await reader.goto('/reading')
  await reader.getByRole('button', { name: `Take it ${school}` }).click()
  await reader.getByText('Thistlemere has pupils from 11 to 18.').first().waitFor()
  await examine(reader)
  expect(await reader.getByText('Middle leaders explain what changed.').count()).toBe(0)
  for (const line of await reader.getByRole('checkbox').all()) await line.check()
  await reader.getByRole('button', { name: 'It is ready to issue' }).click()
  await lead.goto(report)
  await lead.getByRole('button', { name: 'Issue the report' }).click()
  await lead.getByText('The report is issued, and belongs to its host.').waitFor()

  await lead.getByRole('link', { name: 'Open the issued report' }).click()
  await lead.waitForFunction(async () =>
    (await indexedDB.databases()).every(({ name }) => !name?.startsWith('report-')),
  )

  // The school’s own: the same words as a page, a PDF, a Word file and a page to keep.
  await openLetterWith(head, 'Moira Stevens', '/reports/')
  await head.getByRole('link', { name: 'Open the issued report' }).click()
  await examine(head)
  const said = await head.locator('.cf-paper').innerText()
  const taken = async (kind: string) => (await head.request.get(`${report}/issued/${kind}`)).body()
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  const file = join(folder, 'report.pdf')
  writeFileSync(file, await taken('pdf'))
  const pdf = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
  const files = unzipSync(new Uint8Array(await taken('word')))
  const word = strFromU8(files['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, ' ')
  const web = (await taken('html')).toString().replaceAll(/<[^>]+>/g, '')
  for (const words of [
    'Thistlemere has pupils from 11 to 18.',
    'Middle leaders can show what has changed because of their work.',
    'Teachers use the same words for a method in every class.',
    'Pupils new to English read with a partner every day.',
    'A visit to a school that uses one set of words.',
  ])
    for (const paper of [said, pdf, word, web]) expect(pressed(paper)).toContain(pressed(words))
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8', stdio: 'pipe' })).toMatch(/Tagged: +yes/)
  const tags = execFileSync('pdfinfo', ['-struct', file], { encoding: 'utf8', stdio: 'pipe' })
  expect(tags.match(/^ *H\d\b.*$/gm)?.length).toBe(await head.locator('.cf-paper :is(h2, h3, h4)').count())

  // A link until its last day; who can read the report stands in sentences.
  await head.goto(`${report}/sharing`)
  await head.getByText('The office of the partnership').waitFor()
  await head.getByLabel('Whom is it for?').fill('our governors')
  await head.getByLabel('The whole report').check()
  await head.getByRole('group', { name: 'Its last day' }).getByLabel('Day').fill('20')
  await head.getByRole('group', { name: 'Its last day' }).getByLabel('Month').fill('12')
  await head.getByRole('group', { name: 'Its last day' }).getByLabel('Year').fill('2024')
  await head.getByRole('button', { name: 'Make the link' }).click()
  const told = await head.getByRole('status').innerText()
  const link = new URL(/https?:\S+/.exec(told)?.[0] ?? '').pathname
  await examine(head)
  const governor = await openPage(phone)
  await governor.goto(link)
  await governor.getByText(`${school} made this link for you.`).waitFor()
  await examine(governor)
  await head.reload()
  await head.getByRole('rowheader', { name: 'Somebody with the link for our governors' }).first().waitFor()
  await moveToday(lead, { day: '21', month: '12', year: '2024' })
  expect((await governor.goto(link))?.status()).toBe(404)
  await governor.getByText('that time is over').waitFor()
}, 300_000)
