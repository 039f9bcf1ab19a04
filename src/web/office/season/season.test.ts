import { describe, expect, test } from 'vitest'
import { aPerson, aSchool } from '#partnership/testing'
import { onEachDatabase } from '#platform/database/testing'
import { partnershipYear } from '#partnership'
import { standardPolicies } from '#seasons'
import { aPartner } from '#seasons/testing'
import { paths } from '../../paths.ts'
import { type Visitor, aWebApp, asPosted, wordsOf } from '../../testing.ts'
import { answersOf } from './policies/policies-answers.ts'

const year = partnershipYear(2024)
const usual = asPosted(answersOf(standardPolicies(year)))

onEachDatabase('a season’s set-up', (open) => {
  const started = async () => {
    const here = open()
    const { officer, head, school } = await here.database.transaction(async (tx) => {
      const school = await aSchool(tx, { name: 'Ash Lane Primary School' })
      await aPartner(tx, school.id)
      return {
        school,
        officer: await aPerson(tx, { role: 'officer' }),
        head: await aPerson(tx, { role: 'headteacher', at: school.id }),
      }
    })
    const web = await aWebApp(here)
    return { school, office: await web.as(officer), host: await web.as(head), stranger: web.stranger }
  }

  /** Opens 2024/25 and answers the address of its page. */
  const opened = async (office: Visitor): Promise<string> => {
    const page = await office.post(paths.newSeason({ year }), usual)
    return page.to ?? ''
  }

  test('without a season the office is offered one to open, with the usual policies filled in', async () => {
    const { office } = await started()
    const list = await office.get(paths.seasons())
    expect(list.html).toContain(paths.newSeason({ year }))
    expect(wordsOf(list)).toContain('There is no season yet')
    const form = await office.get(paths.newSeason({ year }))
    expect(form.html).toMatch(/name="policies\.mostReviewsAWeek"[^>]*value="24"/)
    expect(form.html).toMatch(/name="policies\.windows\.0\.name"[^>]*value="Autumn"/)
  })

  test('a season opens, stands in the list and says what its next step opens and closes', async () => {
    const { office } = await started()
    const season = await office.get(await opened(office))
    expect(season.status).toBe(200)
    expect(wordsOf(season)).toContain('The 2024/25 season is open.')
    expect(wordsOf(season)).toContain('Hosts can no longer choose or change their days.')
    expect(wordsOf(await office.get(paths.seasons()))).toContain('Hosts are choosing dates')
  })

  test('policies that cannot be are refused beside each answer, and keep what was typed', async () => {
    const { office } = await started()
    const page = await office.post(paths.newSeason({ year }), {
      ...usual,
      'policies.mostReviewsAWeek': 'plenty',
      'policies.windows.1.last-month': '13',
    })
    expect(page.status).toBe(422)
    expect(page.html).toMatch(/name="policies\.mostReviewsAWeek"[^>]*value="plenty"/)
    expect(page.html).toContain('href="#policies-mostReviewsAWeek"')
    expect(page.html).toContain('id="policies-windows-1-last-error"')
    expect(page.html).toMatch(/name="policies\.windows\.1\.last-month"[^>]*value="13"/)
  })

  test('bands of schools must rise, so that no school falls into two', async () => {
    const { office } = await started()
    const page = await office.post(paths.newSeason({ year }), {
      ...usual,
      'policies.teamSizes.1.upTo': '100',
    })
    expect(page.status).toBe(422)
    expect(page.html).toContain('id="policies-teamSizes-1-upTo-error"')
    expect(wordsOf(page)).toContain('Enter a number above 149')
  })

  test('a year has one season', async () => {
    const { office } = await started()
    await opened(office)
    const again = await office.post(paths.newSeason({ year }), usual)
    expect(again.status).toBe(422)
    expect(wordsOf(again)).toContain('There is a season for 2024/25 already.')
  })

  describe('changing policies', () => {
    test('shows what changes before it does, then adopts it', async () => {
      const { office } = await started()
      const season = await opened(office)
      const changed = { ...usual, 'policies.offerExpiryDays': '5' }
      const shown = await office.post(`${season}/policies`, { ...changed, next: 'show' })
      expect(wordsOf(shown)).toContain('An offer stays open for 10 days 5 days')
      expect(wordsOf(await office.get(season))).not.toContain('5 days')
      const adopted = await office.post(`${season}/policies`, { ...changed, next: 'adopt' })
      expect(adopted.to).toBe(season)
      expect(wordsOf(await office.get(season))).toContain('An offer stays open for 5 days')
    })

    test('says so when nothing changes', async () => {
      const { office } = await started()
      const shown = await office.post(`${await opened(office)}/policies`, { ...usual, next: 'show' })
      expect(wordsOf(shown)).toContain('Nothing changes')
    })

    test('goes back to the form with what was typed', async () => {
      const { office } = await started()
      const season = await opened(office)
      const form = await office.post(`${season}/policies`, {
        ...usual,
        'policies.gapDays': '9',
        next: 'edit',
      })
      expect(form.html).toMatch(/name="policies\.gapDays"[^>]*value="9"/)
    })
  })

  test('steps are taken one after another, and one that was taken is refused', async () => {
    const { office, host } = await started()
    const season = await opened(office)
    const closed = await office.post(`${season}/steps/datesClosed`)
    expect(closed.to).toBe(season)
    const page = await office.get(season)
    expect(wordsOf(page)).toContain('Dates are closed. Open choices')
    expect(wordsOf(await office.get(`${season}/dates`))).toContain('Every review has its days')
    expect(await office.post(`${season}/dates/stop`)).toMatchObject({ status: 303, to: `${season}/dates` })
    expect((await host.post(`${season}/dates/stop`)).status).toBe(403)
    const again = await office.post(`${season}/steps/datesClosed`)
    expect(again.status).toBe(422)
    expect(wordsOf(again)).toContain('That has been done already.')
    expect((await office.post(`${season}/steps/choicesOpened`)).to).toBe(season)
    expect(wordsOf(await office.get(season))).toContain('Reviewers are choosing reviews')
  })

  test('when choices have closed the teams come next, and closing the season stands aside', async () => {
    const { office } = await started()
    const season = await opened(office)
    for (const step of ['datesClosed', 'choicesOpened', 'choicesClosed'])
      await office.post(`${season}/steps/${step}`)
    const page = await office.get(season)
    expect(page.html).toContain(`href="${paths.plans()}">Plan the teams`)
    expect(wordsOf(page)).toMatch(/Choices closed Now .*Teams planned Later Reviews running Later/)
    expect(page.html).toContain('steps/closed"')
  })

  test('the weeks say how many reviews each may have', async () => {
    const { office } = await started()
    const weeks = await office.get(`${await opened(office)}/weeks`)
    expect(wordsOf(weeks)).toContain('Week of Monday 2 December 2024 0 24 0 Full')
  })

  test('nobody but the office sets a season up', async () => {
    const { office, host, stranger } = await started()
    const season = await opened(office)
    const addresses = [
      paths.seasons(),
      paths.newSeason({ year }),
      season,
      `${season}/policies`,
      `${season}/weeks`,
    ]
    const asked = [
      ...addresses,
      `${season}/sign-up`,
      paths.termDates(),
      paths.examWindows(),
      paths.insetSchools(),
    ]
    for (const visitor of [host, stranger]) {
      const pages = await Promise.all(asked.map((address) => visitor.get(address)))
      expect(pages.map(({ status }) => status)).toEqual(asked.map(() => 403))
      expect((await visitor.post(paths.newSeason({ year: '2025/26' }), usual)).status).toBe(403)
      expect((await visitor.post(`${season}/policies`, { ...usual, next: 'adopt' })).status).toBe(403)
      expect((await visitor.post(`${season}/steps/datesClosed`)).status).toBe(403)
    }
  })

  test('the office finds the school that it signs up on its behalf', async () => {
    const { office, school } = await started()
    const season = await opened(office)
    const found = await office.get(`${season}/sign-up?q=ash+lane`)
    expect(found.html).toContain(paths.hosting({ school: school.id }))
    expect(wordsOf(await office.get(`${season}/sign-up?q=nowhere`))).toContain(
      'No open school matches “nowhere”',
    )
  })
})
