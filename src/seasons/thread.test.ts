import { expect, test } from 'vitest'
import { type PersonId, bearer } from '#kernel'
import { type Reader, brokenInvariants } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import {
  type PlacementState,
  type ReviewId,
  type ReviewStage,
  acceptPlace,
  adoptTeamPlan,
  assignLead,
  chooseReview,
  chooseReviewDates,
  closeDates,
  countTeam,
  offerReplacement,
  openChoices,
  openSeason,
  planTeams,
  seasonInvariants,
  signUpToHost,
  stageOf,
  withdrawFromPlace,
} from './index.ts'
import { findReview } from './review/review-store.ts'
import { aReviewer, aSmallNetwork, anOfficer, doing, testDay, theFirst } from './testing.ts'

onEachDatabase('a season', (open) => {
  test('goes from an empty calendar to teams that are full again after somebody dropped out', async () => {
    const { database, world, db } = open()
    const { host, head, lead, peers } = await database.transaction(aSmallNetwork)
    const [chooser, ...others] = peers
    const byOffice = (input: unknown) => ({ by: anOfficer, input })
    const byLink = (placement: string, person: PersonId) => ({
      by: bearer({ kind: 'placement', id: placement }, person),
      input: { placement },
    })

    const { season } = (await doing(world, openSeason, byOffice({ year: '2024/25' }))).body
    const { review } = (await doing(world, signUpToHost, { by: head, input: { season, school: host } })).body
    expect(await stage(db, review)).toBe('requested')

    await doing(world, chooseReviewDates, { by: head, input: { review, first: '2024-12-03' } })
    expect(await stage(db, review)).toBe('dated')
    await doing(world, closeDates, byOffice({ season }))

    const led = await doing(world, assignLead, byOffice({ review, person: lead }))
    await doing(world, acceptPlace, byLink(led.body.placement, lead))
    expect(await stage(db, review)).toBe('leadAssigned')

    await doing(world, openChoices, byOffice({ season }))
    const input = { review, need: 'To see reading taught well' }
    await doing(world, chooseReview, { by: aReviewer(chooser), input })
    expect(await stage(db, review)).toBe('teamForming')

    const drafted = theFirst(await planTeams({ world, db }, byOffice({ season })))
    await doing(world, adoptTeamPlan, byOffice({ plan: drafted.body.plan }))
    const offered = await peersIn(db, review, 'offered')
    expect(offered).toHaveLength(3)
    expect(offered.map(({ person }) => person)).toContain(chooser)
    for (const { id, person } of offered) await doing(world, acceptPlace, byLink(id, person))
    expect(await stage(db, review)).toBe('teamFull')

    const [leaver] = offered.filter(({ person }) => person !== chooser)
    const [spare] = others.filter((person) => !offered.some((place) => place.person === person))
    if (!leaver || !spare) throw new Error('Somebody leaves and somebody is spare')
    await doing(world, withdrawFromPlace, byLink(leaver.id, leaver.person))
    expect(await stage(db, review)).toBe('teamForming')

    const { placement } = (await doing(world, offerReplacement, byOffice({ review, person: spare }))).body
    await doing(world, acceptPlace, { by: aReviewer(spare), input: { placement } })
    expect(await stage(db, review)).toBe('teamFull')
    expect(await brokenInvariants(database, seasonInvariants)).toEqual([])
  })
})

async function stage(db: Reader, review: ReviewId): Promise<ReviewStage | null> {
  const state = await findReview(db, review)
  return state && stageOf(state.review, countTeam(state.team, state.review.slots, testDay), testDay)
}

async function peersIn(db: Reader, review: ReviewId, wanted: PlacementState) {
  const state = await findReview(db, review)
  return state?.team.filter((place) => place.role === 'peer' && place.state === wanted) ?? []
}
