import { expect, test } from 'vitest'
import { onEachDatabase } from '#platform/database/testing'
import { clockAt } from '#kernel'
import { paths } from '../../paths.ts'
import { aLinkFor, aSeasonOnScreen, anOfferToAsha } from '../../reviewer/testing.ts'
import { aWebApp, wordsOf } from '../../testing.ts'

onEachDatabase('the page behind the link of an offer', (open) => {
  const offered = async () => {
    const season = await aSeasonOnScreen(open())
    const placement = await anOfferToAsha(open(), season)
    return { ...season, placement, secret: await aLinkFor(open(), season, placement) }
  }

  test('says where and when, and asking for it answers nothing', async () => {
    const { web, secret } = await offered()
    const page = await web.stranger.get(paths.place({ secret }))
    expect(page.status).toBe(200)
    expect(wordsOf(page)).toContain('Review at Larkfield Primary School')
    expect(wordsOf(page)).toContain('3 to 5 December 2024')
    expect(wordsOf(page)).toContain('Please answer by Saturday 26 October 2024')
    expect(wordsOf(await web.stranger.get(paths.place({ secret })))).toContain('Can you come?')
  })

  test('accepts, says until when that can change, and withdraws', async () => {
    const { web, secret } = await offered()
    expect((await web.stranger.post(paths.acceptPlace({ secret }))).to).toBe(paths.place({ secret }))
    const page = wordsOf(await web.stranger.get(paths.place({ secret })))
    expect(page).toContain('Thank you: you are on the team.')
    expect(page).toContain('You can change your answer until the review begins on Tuesday 3 December 2024')
    await web.stranger.post(paths.withdrawFromPlace({ secret }), { reason: 'Inspectors rang' })
    expect(wordsOf(await web.stranger.get(paths.place({ secret })))).toContain('You withdrew from this place')
  })

  test('declines without a reason, and a second answer is refused in words', async () => {
    const { web, secret } = await offered()
    await web.stranger.post(paths.declinePlace({ secret }), { reason: '' })
    const page = await web.stranger.post(paths.acceptPlace({ secret }))
    expect(page.status).toBe(422)
    expect(wordsOf(page)).toContain('This offer is no longer open: declined.')
    expect(wordsOf(page)).toContain('You declined this place')
  })

  test('keeps a reason that is too long', async () => {
    const { web, secret } = await offered()
    const reason = 'We have a concert. '.repeat(40)
    const page = await web.stranger.post(paths.declinePlace({ secret }), { reason })
    expect(page.status).toBe(422)
    expect(wordsOf(page)).toContain('Use at most 500 characters')
    expect(page.html).toContain('We have a concert.')
  })

  test('gives the days to keep in a calendar', async () => {
    const { web, secret } = await offered()
    const { html } = await web.stranger.get(paths.placeCalendar({ secret }))
    expect(html).toContain('DTSTART;VALUE=DATE:20241203')
    expect(html).toContain('DTEND;VALUE=DATE:20241206')
  })

  test('that is unknown or too old says what to do, and opens nothing', async () => {
    const { web, secret, placement } = await offered()
    const unknown = await web.stranger.get(paths.place({ secret: 'never-made' }))
    expect(unknown.status).toBe(404)
    expect(wordsOf(unknown)).toContain('Look for a newer mail')
    const later = await aWebApp(open(), { clock: clockAt('2024-10-28T08:00:00.000Z') })
    expect((await later.stranger.post(paths.acceptPlace({ secret }))).status).toBe(404)
    expect((await web.stranger.get(paths.myPlace({ placement }))).status).toBe(403)
  })
})
