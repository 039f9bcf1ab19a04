import { expect, test } from 'vitest'
import { aPerson, aSchool } from '#partnership/testing'
import { onEachDatabase } from '#platform/database/testing'
import { aPartner } from '#seasons/testing'
import { paths } from '../../../paths.ts'
import { aWebApp, asPosted, wordsOf } from '../../../testing.ts'

const year = '2024/25'
const camden = paths.authorityTerms({ authority: 202 }, { year })
const autumn = { 'terms.0.name': 'Autumn', 'terms.0.first': '2024-09-03', 'terms.0.last': '2024-10-25' }

onEachDatabase('the calendars', (open) => {
  const started = async () => {
    const here = open()
    const { officer, head } = await here.database.transaction(async (tx) => {
      const school = await aSchool(tx, { la_code: 202, la_name: 'Camden', phase: 'secondary' })
      await aPartner(tx, school.id)
      await aPartner(tx, (await aSchool(tx)).id)
      return {
        officer: await aPerson(tx, { role: 'officer' }),
        head: await aPerson(tx, { role: 'headteacher', at: school.id }),
      }
    })
    const web = await aWebApp(here)
    return { office: await web.as(officer), host: await web.as(head) }
  }

  test('every local authority with a partner school is listed, and says when its terms are missing', async () => {
    const { office } = await started()
    expect(wordsOf(await office.get(paths.termDates({ year })))).toContain('Camden 1 Not recorded')
  })

  test('terms that are recorded stand in the list', async () => {
    const { office } = await started()
    const page = await office.post(camden, asPosted({ ...autumn, 'terms.1.name': '' }))
    expect(page.to).toBe(paths.termDates({ year }))
    expect(wordsOf(await office.get(paths.termDates({ year })))).toContain(
      '1 stretch, Tuesday 3 September 2024 to Friday 25 October 2024',
    )
  })

  test.each([
    ['a day that does not exist', { 'terms.0.last-day': '32' }, 'terms-0-last-error'],
    ['a term that ends before it begins', { 'terms.0.last-month': '08' }, 'terms-0-last-error'],
    ['a term of another year', { 'terms.0.first-year': '2023' }, 'terms-0-first-error'],
  ])('%s is refused beside its answer, which is kept', async (_, typed, problem) => {
    const { office } = await started()
    const page = await office.post(camden, { ...asPosted(autumn), ...typed })
    expect(page.status).toBe(422)
    expect(page.html).toContain(`id="${problem}"`)
    for (const [name, answer] of Object.entries(typed))
      expect(page.html).toMatch(new RegExp(`name="${name}"[^>]*value="${answer}"`))
  })

  test('a refusal stands beside its row, though a blank row was left above', async () => {
    const { office } = await started()
    const page = await office.post(camden, {
      'terms.0.name': '',
      'terms.1.name': 'Spring',
      'terms.1.first-day': '6',
    })
    expect(page.html).toContain('id="terms-0-first-error"')
    expect(page.html).toMatch(/name="terms\.0\.name"[^>]*value="Spring"/)
  })

  test('a local authority without terms can begin with those of another, and records nothing by it', async () => {
    const { office } = await started()
    await office.post(camden, asPosted(autumn))
    const barking = paths.authorityTerms({ authority: 301 }, { year })
    const page = await office.get(`${barking}&like=202`)
    expect(page.html).toMatch(/name="terms\.0\.first-day"[^>]*value="3"/)
    expect(wordsOf(await office.get(paths.termDates({ year })))).toContain(
      'Barking and Dagenham 1 Not recorded',
    )
    expect((await office.get(paths.authorityTerms({ authority: 999 }, { year }))).status).toBe(404)
  })

  test('the usual exam weeks are filled in, and recorded as they are', async () => {
    const { office } = await started()
    const form = await office.get(paths.examWindows({ year }))
    expect(wordsOf(form)).toContain('No exam weeks are recorded')
    expect(form.html).toMatch(/name="windows\.0\.name"[^>]*value="Key stage 2 tests"/)
    const tests = {
      'windows.0.phase': 'primary',
      'windows.0.name': 'Key stage 2 tests',
      'windows.0.first': '2025-05-12',
      'windows.0.last': '2025-05-15',
    }
    expect((await office.post(paths.examWindows({ year }), asPosted(tests))).status).toBe(303)
    expect(wordsOf(await office.get(paths.examWindows({ year })))).toContain(
      'Key stage 2 tests Primary Monday 12 May 2025 Thursday 15 May 2025',
    )
  })

  test('exam weeks that overlap or end before they begin are refused in words', async () => {
    const { office } = await started()
    const two = (last: string) =>
      asPosted({
        'windows.0.phase': 'secondary',
        'windows.0.name': 'GCSEs',
        'windows.0.first': '2025-05-12',
        'windows.0.last': '2025-06-20',
        'windows.1.phase': 'secondary',
        'windows.1.name': 'GCSEs',
        'windows.1.first': '2025-06-09',
        'windows.1.last': last,
      })
    const overlapping = await office.post(paths.examWindows({ year }), two('2025-06-25'))
    expect([overlapping.status, overlapping.html.includes('id="windows-1-first-error"')]).toEqual([422, true])
    const backwards = await office.post(paths.examWindows({ year }), two('2025-06-01'))
    expect([backwards.status, backwards.html.includes('id="windows-1-last-error"')]).toEqual([422, true])
  })

  test('only the office sets the calendars of everybody', async () => {
    const { host } = await started()
    expect((await host.get(camden)).status).toBe(403)
    expect((await host.post(camden, asPosted(autumn))).status).toBe(403)
    expect((await host.post(paths.examWindows({ year }))).status).toBe(403)
  })
})
