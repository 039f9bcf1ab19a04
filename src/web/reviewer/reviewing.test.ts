import { expect, test } from 'vitest'
import { onEachDatabase } from '#platform/database/testing'
import { paths } from '../paths.ts'
import { wordsOf } from '../testing.ts'
import { aSeasonOnScreen, anOfferToAsha } from './testing.ts'

onEachDatabase('reviewing', (open) => {
  test('a reviewer sees why a review suits them, chooses it, and takes the choice back', async () => {
    const { asha, review, season } = await aSeasonOnScreen(open())
    const list = wordsOf(await asha.get(paths.reviewsToChoose()))
    expect(list).toContain('Larkfield Primary School')
    expect(list).toContain('Knows the primary phase')
    expect(list).toContain(
      'Besides what you bring, the team still looks for somebody who has reviewed before.',
    )
    const chosen = await asha.post(paths.chooseReview({ review }, { season }), {
      need: 'Reading',
      asked: 'place',
    })
    expect(chosen.status).toBe(303)
    const mine = await asha.get(paths.myReviews())
    expect(wordsOf(mine)).toContain('Larkfield Primary School 3 to 5 December 2024 Chosen')
    const [, taking = ''] = /action="(\/reviewing\/choices\/[^"]+)"/.exec(mine.html) ?? []
    await asha.post(taking.replaceAll('&amp;', '&'))
    expect(wordsOf(await asha.get(paths.myReviews()))).toContain('You have no review yet')
  })

  test('a wish that is too long is refused beside its field and kept', async () => {
    const { asha, review, season } = await aSeasonOnScreen(open())
    const need = 'Reading and more reading. '.repeat(20)
    const page = await asha.post(paths.chooseReview({ review }, { season }), { need })
    expect(page.status).toBe(422)
    expect(page.html).toContain('id="need-error"')
    expect(page.html).toContain('Reading and more reading.')
  })

  test('somebody who is not accredited is told so, and a stranger is asked to sign in', async () => {
    const { trustee, web, review, season } = await aSeasonOnScreen(open())
    expect(wordsOf(await trustee.get(paths.reviewsToChoose()))).toContain(
      'You are not accredited to review this year',
    )
    expect((await trustee.post(paths.chooseReview({ review }, { season }))).status).not.toBe(303)
    expect((await web.stranger.get(paths.reviewsToChoose())).status).toBe(403)
    expect((await web.stranger.get(paths.myReviews())).status).toBe(403)
  })

  test('the map stands above the same reviews as a table', async () => {
    const { asha, season } = await aSeasonOnScreen(open())
    const page = wordsOf(await asha.get(paths.reviewsToChoose({ season, as: 'map' })))
    expect(page).toContain('1 reviews, best for you first')
    expect(wordsOf(await asha.get(paths.reviewsToChoose({ phase: 'secondary' })))).toContain(
      'No review matches',
    )
  })

  test('an offer is answered signed in, and stands first on the home page', async () => {
    const started = await aSeasonOnScreen(open())
    const placement = await anOfferToAsha(open(), started)
    expect(wordsOf(await started.asha.get(paths.home()))).toContain(
      'You have been offered a place at Larkfield Primary School.',
    )
    expect((await started.ben.get(paths.myPlace({ placement }))).status).toBe(403)
    expect((await started.ben.post(paths.acceptMyPlace({ placement }))).status).toBe(403)
    expect((await started.asha.post(paths.acceptMyPlace({ placement }))).status).toBe(303)
    expect(wordsOf(await started.asha.get(paths.myReviews()))).toContain('You are coming to')
  })

  test('a calendar address shows one’s reviews until it is ended, and nobody else’s', async () => {
    const started = await aSeasonOnScreen(open())
    await anOfferToAsha(open(), started)
    const feedOf = async (who: typeof started.asha) => {
      const page = await who.post(paths.reviewingCalendar())
      return /\/calendar\/[\w-]+\/reviews\.ics/.exec(page.html)?.[0] ?? 'no address'
    }
    const [own, other] = [await feedOf(started.asha), await feedOf(started.ben)]
    const feed = (await started.web.stranger.get(own)).html
    expect(feed).toContain('Larkfield Primary School')
    expect(feed).toContain('STATUS:TENTATIVE')
    expect((await started.web.stranger.get(other)).html).not.toContain('Larkfield')
    await started.asha.post(paths.stopReviewingCalendar())
    expect((await started.web.stranger.get(own)).status).toBe(404)
    expect((await started.web.stranger.get(other)).status).toBe(200)
  })
})
