import { describe, expect, test } from 'vitest'
import { aPerson } from '#partnership/testing'
import { aSchoolIn } from '#practitioners/testing'
import { onEachDatabase } from '#platform/database/testing'
import { openSeason } from '#seasons'
import { aPartner, aSmallNetwork, anOfficer, doing } from '#seasons/testing'
import { paths } from '../paths.ts'
import { type Visitor, aWebApp, asPosted, wordsOf } from '../testing.ts'

const wishes = { focus: ['phonics', 'reading'], option: 'verbalOnly', allowed: 'no' }

onEachDatabase('hosting a review', (open) => {
  const started = async () => {
    const here = open()
    const people = await here.database.transaction(async (tx) => {
      const { host } = await aSmallNetwork(tx)
      return {
        school: host,
        officer: await aPerson(tx, { role: 'officer' }),
        head: await aPerson(tx, { role: 'headteacher', at: host }),
        otherHead: await aPerson(tx, { role: 'headteacher', at: await aSchoolIn(tx) }),
      }
    })
    const { season } = (await doing(here.world, openSeason, { by: anOfficer, input: { year: '2024/25' } }))
      .body
    const web = await aWebApp(here)
    return {
      school: people.school,
      season,
      host: await web.as(people.head),
      office: await web.as(people.officer),
      other: await web.as(people.otherHead),
    }
  }
  type Started = Awaited<ReturnType<typeof started>>

  /** Signs the school up and answers the address of its review. */
  const signedUp = async ({ host, school, season }: Started): Promise<string> => {
    const page = await host.post(paths.hosting({ school }), { ...wishes, season })
    return (page.to ?? '').replace(/\/dates$/, '')
  }

  const settled = async (began: Started, first = '2024-12-03'): Promise<string> => {
    const review = await signedUp(began)
    await began.host.post(`${review}/dates`, { first })
    return review
  }

  describe('signing up', () => {
    test('asks for the wishes and says what is kept of each estimate', async () => {
      const { host, school } = await started()
      const page = await host.get(paths.hosting({ school }))
      expect(page.status).toBe(200)
      expect(wordsOf(page)).toContain(
        'The team tells you its estimate. It is never written down or kept. Kept here: only that this is what you chose.',
      )
      expect(wordsOf(page)).toContain('choose your days by Saturday 21 September 2024')
    })

    test('leads to the days, and the review keeps every wish', async () => {
      const began = await started()
      const page = await began.host.post(paths.hosting({ school: began.school }), {
        ...wishes,
        season: began.season,
      })
      expect(page.to).toMatch(/^\/hosting\/[\da-f-]{36}\/dates$/)
      const review = wordsOf(await began.host.get((page.to ?? '').replace(/\/dates$/, '')))
      expect(review).toContain('Focus Phonics and early reading, Reading Change focus')
      expect(review).toContain('Estimate option Spoken only.')
      expect(review).toContain('Choose three days for your review.')
    })

    test('is refused beside what is missing, keeps what was chosen and signs nobody up', async () => {
      const { host, school, season } = await started()
      const page = await host.post(paths.hosting({ school }), { season, focus: ['oracy', 'reading'] })
      expect(page.status).toBe(422)
      expect(page.html).toContain('id="option-error"')
      expect(page.html).toContain('id="allowed-error"')
      expect(page.html).toMatch(/value="oracy"[^>]*checked|checked[^>]*value="oracy"/)
      expect(wordsOf(await host.get(paths.hosting({ school })))).toContain('Sign up to host a review')
    })

    test('is refused when more is to be looked at than three days are enough for', async () => {
      const { host, school, season } = await started()
      const focus = ['oracy', 'reading', 'writing', 'science', 'arts', 'send']
      const page = await host.post(paths.hosting({ school }), { ...wishes, season, focus })
      expect(page.status).toBe(422)
      expect(page.html).toContain('id="focus-error"')
    })

    test('is offered once a season, and says why there is nothing more', async () => {
      const began = await started()
      await signedUp(began)
      const page = await began.host.get(paths.hosting({ school: began.school }))
      expect(wordsOf(page)).toContain('has signed up for every season that is open.')
      const again = await began.host.post(paths.hosting({ school: began.school }), {
        ...wishes,
        season: began.season,
      })
      expect(again.status).toBe(422)
    })

    test('can be done by the office for a school, even after dates have closed', async () => {
      const began = await started()
      await began.office.post(paths.seasonStep({ season: began.season, step: 'datesClosed' }))
      expect(
        (await began.host.post(paths.hosting({ school: began.school }), { ...wishes, season: began.season }))
          .status,
      ).toBe(422)
      const page = await began.office.post(paths.hosting({ school: began.school }), {
        ...wishes,
        season: began.season,
      })
      expect(page.status).toBe(303)
    })
  })

  describe('the days', () => {
    test('are all shown, and each that cannot be had says why', async () => {
      const began = await started()
      const page = await began.host.get(`${await signedUp(began)}/dates?month=2024-12`)
      expect(page.html).toContain('value="2024-12-03"')
      expect(page.html).not.toContain('value="2024-12-05"')
      expect(wordsOf(page)).toContain(
        'Thursday 5 December 2024 Not possible: Saturday 7 December 2024 is at a weekend.',
      )
    })

    test('are paged by month', async () => {
      const began = await started()
      const review = await signedUp(began)
      const page = await began.host.get(`${review}/dates?month=2025-02`)
      expect(page.html).toContain('value="2025-02-04"')
      expect(page.html).not.toContain('value="2024-12-03"')
      expect(page.html).toContain(`href="${review}/dates?month=2025-03"`)
    })

    test('are checked with every other answer before they are settled', async () => {
      const began = await started()
      const review = await signedUp(began)
      const check = await began.host.get(`${review}/check?first=2024-12-03&month=2024-12`)
      expect(wordsOf(check)).toContain('Days Tuesday 3 December 2024 to Thursday 5 December 2024')
      expect(wordsOf(await began.host.get(review))).toContain('Not chosen yet')
      expect((await began.host.post(`${review}/dates`, { first: '2024-12-03' })).to).toBe(review)
      expect(wordsOf(await began.host.get(review))).toContain(
        'Days Tuesday 3 December 2024 to Thursday 5 December 2024',
      )
    })

    test.each([
      ['none', '', 'Choose the first day of your review.'],
      ['one at whose end is a weekend', '2024-12-05', 'Saturday 7 December 2024 is at a weekend.'],
    ])('are refused when %s is chosen', async (_, first, words) => {
      const began = await started()
      const page = await began.host.get(`${await signedUp(began)}/check?first=${first}`)
      expect(page.status).toBe(422)
      expect(page.html).toContain('href="#first"')
      expect(wordsOf(page)).toContain(words)
    })

    test('are refused when another school has taken the week meanwhile', async () => {
      const began = await started()
      const review = await signedUp(began)
      await fillTheWeek(began)
      const page = await began.host.post(`${review}/dates`, { first: '2024-12-03', month: '2024-12' })
      expect(page.status).toBe(422)
      expect(wordsOf(page)).toContain(
        'Every Lead Reviewer who is free from Tuesday 3 December 2024 is needed',
      )
    })
  })

  /** The network has one Lead Reviewer: another review in the week leaves none. */
  const fillTheWeek = async ({ season, office }: Started) => {
    const here = open()
    const school = await here.database.transaction(async (tx) => aPartner(tx, await aSchoolIn(tx)))
    const page = await office.post(paths.hosting({ school }), { ...wishes, season })
    await office.post(page.to ?? '', { first: '2024-12-03' })
  }

  describe('a review', () => {
    test('shows its school what comes next, its team and how to change its wishes', async () => {
      const began = await started()
      const page = wordsOf(await began.host.get(await settled(began)))
      expect(page).toContain('The office is finding your Lead Reviewer.')
      expect(page).toContain('A Lead Reviewer and 3 peer reviewers.')
      expect(page).toContain('Change estimate option')
    })

    test('has its wishes changed one at a time, and leads back to what was being checked', async () => {
      const began = await started()
      const review = await signedUp(began)
      const page = await began.host.post(`${review}/estimate?first=2024-12-03`, { option: 'none' })
      expect(page.to).toBe(`${review}/check?first=2024-12-03`)
      expect(wordsOf(await began.host.get(page.to ?? ''))).toContain(
        'No estimate. The team makes no estimate.',
      )
      expect((await began.host.post(`${review}/own-hub`, { allowed: 'yes' })).to).toBe(review)
      expect((await began.host.post(`${review}/focus`, { focus: [] })).to).toBe(review)
    })

    test('is postponed with a reason, and its days can be chosen again', async () => {
      const began = await started()
      const review = await settled(began)
      const blank = await began.host.post(`${review}/postpone`, { why: ' ' })
      expect([blank.status, blank.html.includes('id="why-error"')]).toEqual([422, true])
      expect((await began.host.post(`${review}/postpone`, { why: 'The heating has failed' })).to).toBe(review)
      const page = wordsOf(await began.host.get(review))
      expect(page).toContain('Postponed')
      expect(page).toContain('The heating has failed')
      expect((await began.host.post(`${review}/dates`, { first: '2025-02-04' })).to).toBe(review)
    })

    test('is cancelled by the office with a reason', async () => {
      const began = await started()
      const review = await settled(began)
      expect((await began.office.post(`${review}/cancel`, { why: 'The school has closed' })).to).toBe(review)
      expect(wordsOf(await began.host.get(review))).toContain('The school has closed')
      expect((await began.host.get(`${review}/cancel`)).status).toBe(403)
    })

    test('is nobody’s but its school’s and the office’s', async () => {
      const began = await started()
      const review = await settled(began)
      const pages = [
        '',
        '/dates',
        '/check?first=2024-12-03',
        '/focus',
        '/estimate',
        '/own-hub',
        '/postpone',
        '/cancel',
      ]
      const seen = await Promise.all(pages.map((page) => began.other.get(`${review}${page}`)))
      expect(seen.map(({ status }) => status)).toEqual(pages.map(() => 403))
      const changes: [string, Parameters<Visitor['post']>[1]][] = [
        ['/dates', { first: '2025-02-04' }],
        ['/focus', { focus: 'oracy' }],
        ['/estimate', { option: 'full' }],
        ['/own-hub', { allowed: 'yes' }],
        ['/postpone', { why: 'Because' }],
        ['/cancel', { why: 'Because' }],
      ]
      for (const [page, answers] of changes)
        expect((await began.other.post(`${review}${page}`, answers)).status).toBe(403)
      expect((await began.other.get(paths.hosting({ school: began.school }))).status).toBe(403)
    })
  })

  describe('INSET days', () => {
    const days = asPosted({ 'days.0': '2024-12-02', 'days.2': '2025-06-02' })

    test('that a school records cannot be had for its review', async () => {
      const began = await started()
      const address = paths.insetDays({ school: began.school })
      expect((await began.host.post(address, days)).status).toBe(303)
      expect(wordsOf(await began.host.get(address))).toContain(
        'Recorded now: Monday 2 December 2024; Monday 2 June 2025.',
      )
      const dates = await began.host.get(`${await signedUp(began)}/dates?month=2024-12`)
      expect(wordsOf(dates)).toContain('Monday 2 December 2024 is one of your INSET days.')
    })

    test('are refused when they are not in the year or no days at all, and stay as typed', async () => {
      const began = await started()
      const address = paths.insetDays({ school: began.school })
      const outside = await began.host.post(address, asPosted({ 'days.0': '2026-12-02' }))
      expect(wordsOf(outside)).toContain('Wednesday 2 December 2026 is not in the 2024/25 partnership year.')
      expect(outside.html).toMatch(/name="days\.0-year"[^>]*value="2026"/)
      const none = await began.host.post(address, {
        'days.3-day': '31',
        'days.3-month': '2',
        'days.3-year': '2025',
      })
      expect([none.status, none.html.includes('id="days-0-error"')]).toEqual([422, true])
    })

    test('are the school’s own to record', async () => {
      const began = await started()
      const address = paths.insetDays({ school: began.school })
      expect((await began.other.get(address)).status).toBe(403)
      expect((await began.other.post(address, days)).status).toBe(403)
      expect((await began.office.get(address)).status).toBe(200)
    })
  })

  describe('term dates', () => {
    const autumn = asPosted({
      'terms.0.name': 'Autumn',
      'terms.0.first': '2024-09-04',
      'terms.0.last': '2024-11-29',
    })

    test('that a school records count before those of its local authority', async () => {
      const began = await started()
      const address = paths.schoolTerms({ school: began.school }, { year: '2024/25' })
      expect(wordsOf(await began.host.get(address))).toContain('No terms are recorded for your school')
      expect((await began.host.post(address, autumn)).status).toBe(303)
      expect(wordsOf(await began.host.get(address))).toContain('These are your school’s own terms.')
      const dates = await began.host.get(`${await signedUp(began)}/dates?month=2024-12`)
      expect(wordsOf(dates)).toContain('Tuesday 3 December 2024 is in your school holidays.')
    })

    test('are refused when a stretch ends before it begins, and stay as typed', async () => {
      const began = await started()
      const address = paths.schoolTerms({ school: began.school }, { year: '2024/25' })
      const page = await began.host.post(address, { ...autumn, 'terms.0.last-month': '8' })
      expect([page.status, page.html.includes('id="terms-0-last-error"')]).toEqual([422, true])
      expect(page.html).toMatch(/name="terms\.0\.last-month"[^>]*value="8"/)
    })

    test('are the school’s own to record', async () => {
      const began = await started()
      const address = paths.schoolTerms({ school: began.school }, { year: '2024/25' })
      expect((await began.other.get(address)).status).toBe(403)
      expect((await began.other.post(address, autumn)).status).toBe(403)
    })
  })

  test('the home page of a head says what comes next at their school', async () => {
    const began = await started()
    expect(wordsOf(await began.host.get(paths.home()))).toContain('Sign up to host a review in 2024/25.')
    const review = await settled(began)
    const home = await began.host.get(paths.home())
    expect(home.html).toContain(`href="${review}"`)
    expect(wordsOf(home)).toContain('3 to 5 December 2024')
  })
})
