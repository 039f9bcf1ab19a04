import { expect, test } from 'vitest'
import { type PersonId, bearer, isRefused, perform } from '#kernel'
import { declareConflict, declareUnavailable } from '#practitioners'
import { brokenInvariants } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { chooseReviewDates } from '../dates/choose-review-dates.ts'
import { seasonInvariants } from '../invariants.ts'
import { acceptPlace } from '../places/accept-place.ts'
import { offerReplacement } from '../places/offer-replacement.ts'
import { withdrawFromPlace } from '../places/withdraw-from-place.ts'
import { postponeReview } from '../review/postpone-review.ts'
import { findReview } from '../review/review-store.ts'
import { reviewView } from '../review/review-view.ts'
import { aReviewer, aSmallNetwork, anOfficer, choosingOpen, doing, testDay } from '../testing.ts'
import { putTeamRight } from './put-team-right.ts'
import { waysOutView } from './ways-out-view.ts'

const byOffice = (input: unknown) => ({ by: anOfficer, input })

onEachDatabase('a team that somebody leaves', (open) => {
  const begun = async () => {
    const { database, world, db } = open()
    const network = await database.transaction(aSmallNetwork)
    const { review } = await choosingOpen(world, network)
    const [first, second, third, spare] = network.peers
    for (const person of [first, second, third]) await join(review, person)
    return { database, world, db, review, first, spare, network }
  }
  const join = async (review: string, person: PersonId) => {
    const { world } = open()
    const { placement } = (await doing(world, offerReplacement, byOffice({ review, person }))).body
    await doing(world, acceptPlace, { by: aReviewer(person), input: { placement } })
  }
  const asOffice = () => ({ db: open().db, actor: anOfficer, today: testDay })

  test('is put right by whoever is free, with nobody else moved and nobody asked twice', async () => {
    const { database, world, db, review, first, spare } = await begun()
    const before = await waysOutView(asOffice(), review)
    expect(before).toMatchObject({ happened: null, nothing: 'whole', ways: [] })
    const leaves = (await findReview(db, review))?.team.find(({ person }) => person === first)
    const by = bearer({ kind: 'placement', id: leaves?.id ?? '' }, first)
    await doing(world, withdrawFromPlace, { by, input: { placement: leaves?.id } })
    const later = { mend: () => new Promise<never>(() => undefined), patience: () => Promise.resolve() }
    expect(await waysOutView(asOffice(), review, later)).toMatchObject({ looking: true, ways: [] })
    const view = await waysOutView(asOffice(), review)
    if (isRefused(view)) throw new Error(view.refusal.words)
    expect(view).toMatchObject({
      happened: 'Asha Rahman is no longer coming: 1 place is empty.',
      schoolName: 'Larkfield Primary School',
    })
    const [way] = view.ways
    expect(way).toMatchObject({
      kind: 'nobodyMoves',
      unfilled: 0,
      mayAdopt: true,
      moves: [],
      joins: [{ person: spare, name: 'Dev Mistry', review }],
    })
    const chosen = byOffice({ review, joins: [{ review, person: spare }], leaves: [] })
    await doing(world, putTeamRight, chosen)
    const team = (await findReview(db, review))?.team ?? []
    expect(team.find(({ person }) => person === spare)?.state).toBe('offered')
    expect(team.filter(({ state }) => state === 'accepted')).toHaveLength(2)
    expect(await perform(world, putTeamRight, chosen)).toMatchObject({
      refusal: { code: 'way-out-is-stale' },
    })
    expect(await brokenInvariants(database, seasonInvariants)).toEqual([])
  })

  test('takes nobody’s acceptance away, and nobody who has gone back in', async () => {
    const { world, db, review, first, spare, network } = await begun()
    const [, second] = network.peers
    const stale = { refusal: { code: 'way-out-is-stale' } }
    const instead = { review, joins: [{ review, person: spare }], leaves: [{ review, person: second }] }
    expect(await perform(world, putTeamRight, byOffice(instead))).toMatchObject(stale)
    const leaves = (await findReview(db, review))?.team.find(({ person }) => person === first)
    const by = bearer({ kind: 'placement', id: leaves?.id ?? '' }, first)
    await doing(world, withdrawFromPlace, { by, input: { placement: leaves?.id } })
    const back = { review, joins: [{ review, person: first }], leaves: [] }
    expect(await perform(world, putTeamRight, byOffice(back))).toMatchObject(stale)
  })

  test('releases whoever has declared a connection with the host, although they have accepted', async () => {
    const { world, db, review, first, spare, network } = await begun()
    const by = aReviewer(first)
    const declared = { person: first, school: network.host, why: 'My sister is its head' }
    await doing(world, declareConflict, { by, input: declared })
    const shown = await reviewView(asOffice(), review)
    expect(shown).toMatchObject({ connected: [{ name: 'Asha Rahman', why: 'My sister is its head' }] })
    const view = await waysOutView(asOffice(), review)
    expect(view).toMatchObject({
      happened: expect.stringContaining('Asha Rahman has declared a connection with the school'),
      ways: [{ joins: [{ person: spare, again: false }], mustLeave: [{ person: first }], mayAdopt: true }],
    })
    const leaves = [{ review, person: first }]
    await doing(world, putTeamRight, byOffice({ review, joins: [{ review, person: spare }], leaves }))
    const team = (await findReview(db, review))?.team ?? []
    expect(team.find(({ person }) => person === first)?.state).toBe('released')
  })

  test('is asked again as it was when the review has new days, without those who are not free then', async () => {
    const { world, db, review, first, spare, network } = await begun()
    await doing(world, postponeReview, byOffice({ review, why: 'A flood' }))
    expect(await waysOutView(asOffice(), review)).toMatchObject({ nothing: 'notLooking', ways: [] })
    await doing(world, chooseReviewDates, byOffice({ review, first: '2025-01-14' }))
    const away = { person: first, first: '2025-01-13', last: '2025-01-17', why: null }
    await doing(world, declareUnavailable, { by: aReviewer(first), input: away })
    const view = await waysOutView(asOffice(), review)
    if (isRefused(view)) throw new Error(view.refusal.words)
    expect(view.happened).toBe('The review has new days, and its team was released: 3 places are empty.')
    const [, second, third] = network.peers
    const joins = view.ways[0]?.joins ?? []
    expect(new Set(joins.filter(({ again }) => again).map(({ person }) => person))).toEqual(
      new Set([second, third]),
    )
    expect(joins.filter(({ again }) => !again).map(({ person }) => person)).toEqual([spare])
    const chosen = joins.map(({ person }) => ({ review, person }))
    await doing(world, putTeamRight, byOffice({ review, joins: chosen, leaves: [] }))
    const team = (await findReview(db, review))?.team ?? []
    expect(team.filter(({ state }) => state === 'offered')).toHaveLength(3)
  })

  test('is the office’s alone to put right', async () => {
    const { world, db, review, spare } = await begun()
    const by = aReviewer(spare)
    const input = { review, joins: [{ review, person: spare }], leaves: [] }
    const notAllowed = { refusal: { code: 'not-allowed' } }
    expect(await perform(world, putTeamRight, { by, input })).toMatchObject(notAllowed)
    expect(await waysOutView({ db, actor: by, today: testDay }, review)).toMatchObject(notAllowed)
  })
})
