import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { expectAccessible, useBrowser } from './browser.ts'
import { moveToday, walkInAs } from './people.ts'

const openPage = useBrowser()
const school = 'Thistlemere Academy'

/** As a camera takes it: with the time, the camera’s name and the place in it. */
const photograph = () =>
  sharp({ create: { width: 1200, height: 900, channels: 3, background: '#567' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Schoolcam', Model: 'One' },
      IFD2: { DateTimeOriginal: '2024:12:03 09:10:11' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 30/1 26/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '0/1 7/1 39/1',
      },
    })
    .toBuffer()

/** While `full` is set, the device’s store takes nothing more, as on a phone without room. */
const fillable = () => {
  const { put } = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype)
  Object.defineProperty(IDBObjectStore.prototype, 'put', {
    ...put,
    value(this: IDBObjectStore, ...given: readonly unknown[]) {
      if (sessionStorage.getItem('full') === 'yes') throw new DOMException('No room', 'QuotaExceededError')
      return put.value && Reflect.apply(put.value, this, given)
    },
  })
}

test('a full device says so, a sign-out keeps what is unsent, and a recovery file brings it back', async () => {
  const page = await openPage({ viewport: { width: 375, height: 740 } })
  await page.addInitScript(fillable)
  await walkInAs(page, 'Gareth Pritchard')
  await moveToday(page, { day: '3', month: '12', year: '2024' })
  await page.goto('/capture')
  await page.getByRole('button', { name: `Open ${school}` }).click()
  await page.getByRole('button', { name: 'Question', exact: true }).waitFor()
  const blocked = (route: { abort: () => Promise<void> }) => route.abort()
  await page.route('**/notes', blocked)
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'))
  await page.getByRole('button', { name: 'Question', exact: true }).click()
  await page.keyboard.type('Who leads on reading')
  await page.getByText('This device has no room left').waitFor()
  await expectAccessible(page)
  await page.evaluate(() => sessionStorage.setItem('full', 'no'))
  await page.keyboard.type(' in Key Stage 3')
  await page.getByText('This device has no room left').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByText('1 note: only on this device').waitFor()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a recovery file' }).click()
  const file = await (await saving).path()
  expect(readFileSync(file, 'utf8')).toContain('Who leads on reading in Key Stage 3')

  const review: string = await page.evaluate(async (name) => {
    const { reviews } = await (await fetch('/capture/reviews')).json()
    return reviews.find(({ hostName }: { hostName: string }) => hostName === name).review
  }, school)
  await page.goto(`/reviews/${review}/evidence`)
  let asked = ''
  page.once('dialog', (dialog) => {
    asked = dialog.message()
    return dialog.dismiss()
  })
  await page.getByRole('button', { name: 'Sign out' }).click()
  expect(asked).toContain('1 note is only on this device.')
  await page.goto(`/reviews/${review}/evidence/recover`)
  await page.locator('input[type="file"]').setInputFiles({
    name: 'thistlemere.notes.json',
    mimeType: 'application/json',
    buffer: readFileSync(file),
  })
  await page.getByRole('button', { name: 'Send it' }).click()
  await page.goto(`/reviews/${review}/evidence`)
  await page.getByText('Who leads on reading in Key Stage 3').waitFor()
  await page.unroute('**/notes', blocked)
  await page.goto('/capture')
  await page.getByRole('button', { name: `Open ${school}` }).click()
  await page.getByText('1 note: with the team').waitFor({ timeout: 60_000 })
  await page.goto(`/reviews/${review}/evidence`)
  expect(await page.getByText('Who leads on reading in Key Stage 3').count()).toBe(1)
}, 120_000)

test('there are no photographs until the school says yes, and none says where or when it was taken', async () => {
  const taken = await photograph()
  expect((await sharp(taken).metadata()).exif?.includes('Schoolcam')).toBe(true)
  const page = await openPage({ viewport: { width: 375, height: 740 } })
  const begin = async () => {
    await page.goto('/capture')
    await page.getByRole('button', { name: `Open ${school}` }).click()
    await page.getByRole('button', { name: 'Question', exact: true }).click()
    await page.getByRole('button', { name: 'Done' }).waitFor()
  }
  await walkInAs(page, 'Tom Ashdown')
  await moveToday(page, { day: '3', month: '12', year: '2024' })
  await begin()
  expect(await page.getByLabel('Photograph').count()).toBe(0)
  const review: string = await page.evaluate(async (name) => {
    const { reviews } = await (await fetch('/capture/reviews')).json()
    return reviews.find(({ hostName }: { hostName: string }) => hostName === name).review
  }, school)
  await page.goto(`/reviews/${review}/evidence`)
  await page.getByRole('button', { name: 'Allow photographs' }).click()
  await page.getByRole('button', { name: 'No more photographs' }).waitFor()
  await begin()
  await page.keyboard.type('Work on the wall')
  const sent = page.waitForResponse((answer) => answer.url().includes('/photographs/'))
  await page
    .getByLabel('Photograph')
    .setInputFiles({ name: 'wall.jpg', mimeType: 'image/jpeg', buffer: taken })
  await page.getByText('Photograph (1 taken)').waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Done' }).click()
  const answer = await sent
  expect(answer.status()).toBe(200)
  const kept = await (await page.request.get(answer.url())).body()
  const { format, exif, width } = await sharp(kept).metadata()
  expect([format, exif, width]).toEqual(['jpeg', undefined, 1200])
  for (const left of ['Exif', 'Schoolcam', '2024:12:03']) expect(kept.includes(left)).toBe(false)
}, 120_000)
