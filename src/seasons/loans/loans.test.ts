import { expect, test } from 'vitest'
import { bearer, isRefused, perform } from '#kernel'
import { brokenInvariants } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { seasonInvariants } from '../invariants.ts'
import { acceptPlace } from '../places/accept-place.ts'
import { declinePlace } from '../places/decline-place.ts'
import { placeOfferView } from '../places/place-offer-view.ts'
import { whoCouldJoinView } from '../places/who-could-join-view.ts'
import { withdrawFromPlace } from '../places/withdraw-from-place.ts'
import { waysOutView } from '../repair/ways-out-view.ts'
import { findReview } from '../review/review-store.ts'
import { aReviewer, aSmallNetwork, anOfficer, choosingOpen, doing, testDay, theFirst } from '../testing.ts'
import { askToChange } from './ask-to-change.ts'
import { aHeldPlace, aLaterShortReview, lending } from './testing.ts'

const byOffice = (input: unknown) => ({ by: anOfficer, input })

onEachDatabase('somebody who could change review', (open) => {
  /** Larkfield in December, with nobody after Asha withdrew; Longmoor in February, with Ben, Cara and Dev of four. */
  const begun = async () => {
    const { database, world, db } = open()
    const network = await database.transaction(aSmallNetwork)
    const { season, review: soon } = await choosingOpen(world, network)
    const [asha, ben, cara] = network.peers
    const later = await aLaterShortReview(open(), { season, network })
    const placement = await aHeldPlace(world, { review: soon, person: asha })
    await doing(world, withdrawFromPlace, { by: aReviewer(asha), input: { placement } })
    return { database, world, db, season, soon, later, ben, cara, network }
  }
  const asOffice = () => ({ db: open().db, actor: anOfficer, today: testDay })

  test('is asked only where the season lends, and stays where they are until they say yes', async () => {
    const { database, world, db, season, soon, later, ben } = await begun()
    const ask = byOffice({ review: soon, person: ben, from: later })
    expect(await perform(world, askToChange, ask)).toMatchObject({
      refusal: { code: 'season-does-not-lend' },
    })
    expect(await whoCouldJoinView(asOffice(), { review: soon, role: 'peer' })).toMatchObject({ loans: [] })
    await lending(open(), season)
    const view = await whoCouldJoinView(asOffice(), { review: soon, role: 'peer' })
    if (isRefused(view)) throw new Error(view.refusal.words)
    expect(view.loans.map(({ name }) => name).toSorted()).toEqual(['Ben Osei', 'Cara Lund', 'Dev Mistry'])
    const loan = view.loans.find(({ person }) => person === ben)
    expect(loan).toMatchObject({ from: later, fromName: 'Longmoor Primary School', left: 2, slots: 4 })
    expect(await waysOutView(asOffice(), soon)).toMatchObject({ loans: view.loans })
    const offer = (await doing(world, askToChange, ask)).body
    expect(await perform(world, askToChange, ask)).toMatchObject({ refusal: { code: 'cannot-be-lent' } })
    const by = bearer({ kind: 'placement', id: offer.placement }, ben)
    expect(await placeOfferView({ db, actor: by, today: testDay }, offer.placement)).toMatchObject({
      instead: { schoolName: 'Longmoor Primary School', daysWords: '4 to 6 February 2025' },
      may: { answer: true },
    })
    expect(await stateOf(later, ben)).toBe('accepted')
    const facts = await perform(world, acceptPlace, { by, input: { placement: offer.placement } })
    expect(theFirst(facts).name).toBe('seasons.placeAccepted')
    expect(await stateOf(later, ben)).toBe('released')
    expect(await stateOf(soon, ben)).toBe('accepted')
    expect(await brokenInvariants(database, seasonInvariants)).toEqual([])
  })

  test('keeps their place when they say no, or their team has come to need them', async () => {
    const { database, world, season, soon, later, ben, cara, network } = await begun()
    await lending(open(), season)
    const asked = async (person: string) =>
      (await doing(world, askToChange, byOffice({ review: soon, person, from: later }))).body.placement
    const [bens, caras] = [
      await asked(ben),
      await perform(world, askToChange, byOffice({ review: soon, person: cara, from: later })),
    ]
    expect(caras).toMatchObject({ refusal: { code: 'cannot-be-lent' } })
    const dev = network.peers[3]
    const devs = (await findReview(open().db, later))?.team.find(({ person }) => person === dev)?.id
    await doing(world, withdrawFromPlace, { by: aReviewer(dev), input: { placement: devs } })
    const by = aReviewer(ben)
    expect(await perform(world, acceptPlace, { by, input: { placement: bens } })).toMatchObject({
      refusal: { code: 'needed-where-you-are' },
    })
    await doing(world, declinePlace, { by, input: { placement: bens } })
    expect(await stateOf(later, ben)).toBe('accepted')
    expect(
      await perform(world, askToChange, { by, input: { review: soon, person: ben, from: later } }),
    ).toMatchObject({ refusal: { code: 'not-allowed' } })
    expect(await brokenInvariants(database, seasonInvariants)).toEqual([])
  })

  const stateOf = async (review: Parameters<typeof findReview>[1], person: string) =>
    (await findReview(open().db, review))?.team.findLast((place) => place.person === person)?.state
})
