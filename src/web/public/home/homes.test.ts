import { expect, test } from 'vitest'
import { aHub, aPerson, aTrust } from '#partnership/testing'
import { aPractitioner, sinceLastYear } from '#practitioners/testing'
import { onEachDatabase, testClock } from '#platform/database/testing'
import { notify } from '#timeline'
import { paths } from '../../paths.ts'
import { aSeasonOnScreen, anOfferToAsha } from '../../reviewer/testing.ts'
import { type Page, wordsOf } from '../../testing.ts'

const reviewsInTheYear = 'schools in 2024/25'

/** Where a tile’s figure leads. */
const boardLinks = ({ html }: Page): string[] =>
  [...html.matchAll(/href="(\/office\/board\?[^"]*only=[^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )

onEachDatabase('somebody’s home', (open) => {
  test('shows the office what is short, and each figure leads to its reviews on the board', async () => {
    const season = await aSeasonOnScreen(open())
    await anOfferToAsha(open(), season)
    const home = await season.office.get(paths.home())
    expect(wordsOf(home)).toContain('Reviewers are choosing reviews.')
    expect(wordsOf(home)).toContain('They may choose until Saturday 19 October 2024.')
    expect(wordsOf(home)).toContain('Offers not answered 1')
    expect(wordsOf(home)).toContain('Reviews without a Lead Reviewer 1')
    expect(wordsOf(home)).toContain('Reviews without dates 0')
    expect(boardLinks(home).map((href) => new URLSearchParams(href.split('?')[1]).get('only'))).toEqual([
      'peersAgreed',
      'answerAwaited',
      'noLead',
    ])
    const board = await season.office.get(boardLinks(home)[1] ?? '')
    expect(wordsOf(board)).toContain('Offer not answered ×')
    expect(wordsOf(board)).toContain('Larkfield Primary School')
  })

  test('shows a Hub Manager and a trust leader the reviews of their own schools', async () => {
    const { web, network, review } = await aSeasonOnScreen(open())
    const [manager, leader, stranger] = await open().database.transaction(async (tx) => {
      const hub = await aHub(tx, network.host)
      const trust = await aTrust(tx, network.host)
      const elsewhere = await aHub(tx)
      return [
        await aPerson(tx, { role: 'hubManager', at: hub.id }),
        await aPerson(tx, { role: 'trustLeader', at: trust.id }),
        await aPerson(tx, { role: 'seniorPartner', at: elsewhere.id }),
      ]
    })
    for (const person of [manager, leader]) {
      const visitor = await web.as(person)
      const home = await visitor.get(paths.home())
      expect(wordsOf(home)).toContain(reviewsInTheYear)
      expect(wordsOf(home)).toContain('Larkfield Primary School 3 to 5 December 2024')
      expect(home.html).toContain(paths.hostedReview({ review }))
      expect((await visitor.get(paths.hostedReview({ review }))).status).toBe(200)
    }
    const elsewhere = wordsOf(await (await web.as(stranger)).get(paths.home()))
    expect(elsewhere).toContain('No school of the hub hosts a review this year')
    expect(elsewhere).not.toContain('Larkfield')
  })

  test('shows a trustee how far the partnership reaches, and no school', async () => {
    const { trustee } = await aSeasonOnScreen(open())
    const home = wordsOf(await trustee.get(paths.home()))
    expect(home).toContain('Partner schools 1')
    expect(home).toContain('Reviews with dates in 2024/25 1')
    expect(home).not.toContain('Larkfield')
  })

  test('shows a QA reader until when they are accredited, and a reviewer nothing of the kind', async () => {
    const { web, asha } = await aSeasonOnScreen(open())
    const email = 'reader@school.example'
    await open().database.transaction(async (tx) => {
      await aPractitioner(tx, { name: 'Quinn Adair', accredited: { qaReader: sinceLastYear } })
    })
    await open().database.executeSql('update person set email = $1 where name = $2', [email, 'Quinn Adair'])
    expect(wordsOf(await (await web.as({ email })).get(paths.home()))).toContain(
      'You are accredited as a QA reader, with no last day.',
    )
    const other = wordsOf(await asha.get(paths.home()))
    expect(other).not.toContain('QA reader')
    expect(other).not.toContain('How far the partnership reaches')
    expect(other).not.toContain('Offers not answered')
    expect(other).not.toContain(reviewsInTheYear)
  })

  test('says how many notifications are new', async () => {
    const { asha, network } = await aSeasonOnScreen(open())
    expect(wordsOf(await asha.get(paths.home()))).not.toContain('new notification')
    await open().database.transaction((tx) =>
      notify(tx, [
        {
          person: network.peers[0],
          kind: 'training',
          words: 'You have been trained.',
          about: null,
          fact: null,
          at: testClock.now(),
        },
      ]),
    )
    expect(wordsOf(await asha.get(paths.home()))).toContain('You have 1 new notification')
  })
})
