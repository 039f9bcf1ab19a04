import { expect, test } from 'vitest'
import { onEachDatabase } from '#platform/database/testing'
import { aLaterShortReview, lending } from '#seasons/moves/testing'
import { paths } from '../../paths.ts'
import { aSeasonOnScreen } from '../../reviewer/testing.ts'
import { wordsOf } from '../../testing.ts'

onEachDatabase('asking somebody to change review', (open) => {
  const short = async () => {
    const seen = await aSeasonOnScreen(open())
    const later = await aLaterShortReview(open(), seen)
    await lending(open(), seen.season)
    const [, ben] = seen.network.peers
    return { ...seen, loan: `${later}:${ben}`, ask: paths.askToChange({ review: seen.review }) }
  }

  test('goes from the review that is short to their own page, and says what they left', async () => {
    const { office, ben, review, ask, loan } = await short()
    const here = paths.officeReview({ review })
    expect(wordsOf(await office.get(here))).toContain('Who could change from a later review')
    expect((await office.post(ask, { loan })).to).toBe(here)
    expect(wordsOf(await office.get(here))).toContain('They are asked to change.')
    const offer = /\/reviewing\/places\/[\da-f-]{36}/.exec((await ben.get(paths.home())).html)?.[0] ?? ''
    expect(wordsOf(await ben.get(offer))).toContain(
      'Would you change to it from the later review at Longmoor Primary School, 4 to 6 February 2025?',
    )
    expect((await ben.post(`${offer}/accept`)).to).toBe(offer)
    expect(wordsOf(await ben.get(offer))).toContain(
      'Thank you: you are on the team, and no longer on that of the later review.',
    )
  })

  test('is the office’s to do, and says what to do when nobody can be asked', async () => {
    const { office, trustee, ask, loan } = await short()
    expect((await trustee.post(ask, { loan })).status).toBe(403)
    for (const bad of ['', 'nobody', `${loan}x`]) {
      const page = await office.post(ask, { loan: bad })
      expect([page.status, wordsOf(page).includes('There is a problem')], bad).toEqual([422, true])
    }
    expect((await office.post(ask, { loan })).status).toBe(303)
    const again = await office.post(ask, { loan })
    expect(again.status).toBe(422)
    expect(wordsOf(again)).toContain('There is a problem')
  })
})
