import { expect, test } from 'vitest'
import { type PersonId, isRefused, perform } from '#kernel'
import type { Reader } from '#platform/database'
import { brokenInvariants } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import type { ReviewId, SeasonId, TeamPlanId } from '../ids.ts'
import { seasonInvariants } from '../invariants.ts'
import { chooseReview } from '../places/choose-review.ts'
import { findReview } from '../review/review-store.ts'
import { aReviewer, aSmallNetwork, anOfficer, choosingOpen, doing, testDay, theFirst } from '../testing.ts'
import { adoptTeamPlan } from './adopt-team-plan.ts'
import { boardPlansView } from './board-plans-view.ts'
import { changePlan } from './change-plan.ts'
import { discardTeamPlan } from './discard-team-plan.ts'
import { planTeams } from './plan-teams.ts'
import { planDifferenceView } from '../difference/plan-difference-view.ts'
import { plannedTeamView } from './planned-team-view.ts'
import { teamPlanView } from './team-plan-view.ts'

const byOffice = (input: unknown) => ({ by: anOfficer, input })
const asOffice = (db: Reader) => ({ db, actor: anOfficer, today: testDay })

async function seen(db: Reader, plan: TeamPlanId) {
  const view = await teamPlanView(asOffice(db), plan, { only: 'all', page: 1 })
  if (isRefused(view)) throw new Error(view.refusal.words)
  return view
}

onEachDatabase('a plan of teams', (open) => {
  const begun = async () => {
    const { database, world, db } = open()
    const network = await database.transaction(aSmallNetwork)
    const { season, review } = await choosingOpen(world, network)
    const [chooser] = network.peers
    await doing(world, chooseReview, { by: aReviewer(chooser), input: { review } })
    return { database, world, db, ...network, season, review, chooser, plan: await draft(season) }
  }
  const draft = async (season: SeasonId, instead?: TeamPlanId): Promise<TeamPlanId> => {
    const { world, db } = open()
    const decision = await planTeams({ world, db }, byOffice({ season, instead }))
    if (isRefused(decision)) throw new Error(decision.refusal.words)
    const made = decision.facts.find(({ name }) => name === 'seasons.teamPlanDrafted')
    return made?.body.plan ?? theFirst(decision).body.plan
  }
  const peersOf = async (db: Reader, review: ReviewId) =>
    ((await findReview(db, review))?.team ?? []).filter(({ role }) => role === 'peer')

  test('is a draft that changes nothing, and shows what adopting it would do', async () => {
    const { db, plan, review, chooser } = await begun()
    const view = await seen(db, plan)
    expect(view.summary).toEqual({
      reviews: 1,
      slots: 3,
      filled: 3,
      teamsFull: 1,
      newOffers: 2,
      confirmed: 1,
      stay: 0,
      takenBack: 0,
      short: 0,
    })
    expect(view.stale).toBeNull()
    const chosen = view.teams[0]?.seats.find(({ person }) => person === chooser)
    expect(chosen).toMatchObject({ name: 'Asha Rahman', change: 'confirmed', standing: 'chosen' })
    expect(chosen?.reasons).toHaveLength(3)
    expect(await peersOf(db, review)).toHaveLength(1)
  })

  test('shows what a change costs, takes it, and then offers places as changed', async () => {
    const { database, world, db, plan, review, chooser, peers } = await begun()
    const before = await seen(db, plan)
    const inPlan = before.teams[0]?.seats.map(({ person }) => person) ?? []
    const out = inPlan.find((person) => person !== chooser)
    const spare = peers.find((person) => !inPlan.includes(person))
    const team = await plannedTeamView(asOffice(db), { plan, review })
    if (isRefused(team)) throw new Error(team.refusal.words)
    const swap = team.joining.find(({ person }) => person === spare)?.swaps.find((shown) => shown.out === out)
    expect(swap?.blockers).toEqual([])
    const swaps = team.joining.find(({ person }) => person === spare)?.swaps ?? []
    const again = team.again?.find(({ person, kind }) => person === spare && kind === 'in')
    expect(again).toMatchObject({ points: Math.min(...swaps.map(({ points }) => points)) })
    const waiting = { ask: () => new Promise<never>(() => undefined), patience: () => Promise.resolve() }
    expect(await plannedTeamView(asOffice(db), { plan, review, again: waiting })).toMatchObject({
      again: null,
    })
    await doing(world, changePlan, byOffice({ plan, change: { kind: 'swap', review, out, person: spare } }))
    const after = await seen(db, plan)
    expect(after.quality.cost).toBe(before.quality.cost + (swap?.points ?? Number.NaN))
    expect(after.changes).toEqual([{ review, words: swap?.words, points: swap?.points }])

    await doing(world, adoptTeamPlan, byOffice({ plan }))
    const offered = (await peersOf(db, review)).filter(({ state }) => state === 'offered')
    const people = (list: readonly PersonId[]) => list.toSorted()
    expect(people(offered.map(({ person }) => person))).toEqual(
      people(peers.filter((person) => person !== out)),
    )
    expect(await brokenInvariants(database, seasonInvariants)).toEqual([])
  })

  test('releases whoever chose a review and was taken out of its team', async () => {
    const { world, db, plan, review, chooser } = await begun()
    await doing(world, changePlan, byOffice({ plan, change: { kind: 'remove', review, person: chooser } }))
    const [team] = (await seen(db, plan)).teams
    expect(team?.lost).toMatchObject([{ person: chooser, standing: 'chosen' }])
    expect(team?.gap?.missing).toBe(1)
    await doing(world, adoptTeamPlan, byOffice({ plan }))
    const theirs = (await peersOf(db, review)).find(({ person }) => person === chooser)
    expect(theirs?.state).toBe('released')
  })

  test('never puts somebody where a hard rule forbids it, whoever asks', async () => {
    const { world, plan, review, lead } = await begun()
    const change = { kind: 'put', review, person: lead }
    const decision = await perform(world, changePlan, byOffice({ plan, change }))
    expect(isRefused(decision) && decision.refusal.words).toBe(
      'They have no accreditation for this role in this season. Choose another change.',
    )
  })

  test('that the season has moved on from can only be discarded', async () => {
    const { world, db, plan, review, peers, season } = await begun()
    const inPlan = (await seen(db, plan)).teams[0]?.seats.map(({ person }) => person) ?? []
    const newcomer = peers.find((person) => !inPlan.includes(person)) ?? peers[0]
    await doing(world, chooseReview, { by: aReviewer(newcomer), input: { review } })
    const decision = await perform(world, adoptTeamPlan, byOffice({ plan }))
    expect(isRefused(decision) && decision.refusal.code).toBe('plan-is-stale')
    expect((await seen(db, plan)).stale).toMatch('has taken a place at Larkfield Primary School.')
    await doing(world, discardTeamPlan, byOffice({ plan }))
    expect((await seen(db, await draft(season))).stale).toBeNull()
  })

  test('is made again around the places that the office locked', async () => {
    const { world, db, plan, review, chooser, peers, season } = await begun()
    const inPlan = (await seen(db, plan)).teams[0]?.seats.map(({ person }) => person) ?? []
    const spare = peers.find((person) => !inPlan.includes(person))
    await doing(
      world,
      changePlan,
      byOffice({ plan, change: { kind: 'swap', review, out: chooser, person: spare } }),
    )
    const again = await draft(season, plan)
    const [team] = (await seen(db, again)).teams
    expect(team?.seats.find(({ person }) => person === spare)).toMatchObject({
      locked: true,
      byOffice: true,
      change: 'new',
    })
    expect((await seen(db, again)).stale).toBeNull()
    expect((await seen(db, plan)).state).toBe('discarded')
    const compared = (against: 'today' | 'draft') =>
      planDifferenceView(asOffice(db), again, { against, page: 1 })
    expect(await compared('draft')).toMatchObject({
      against: 'draft',
      mayCompareDraft: true,
      rows: [{ before: 3, after: 3, comes: [{ person: chooser }], leaves: [expect.anything()] }],
    })
    expect(await compared('today')).toMatchObject({
      against: 'today',
      comes: 2,
      rows: [{ schoolName: 'Larkfield Primary School', before: 1, after: 3, leaves: [] }],
    })
    expect(await planDifferenceView(asOffice(db), plan, { against: 'draft', page: 1 })).toMatchObject({
      against: 'today',
      mayCompareDraft: false,
    })
    const asReviewer = { ...asOffice(db), actor: aReviewer(chooser) }
    expect(await planDifferenceView(asReviewer, again, { against: 'today', page: 1 })).toMatchObject({
      refusal: { code: 'not-allowed' },
    })
  })

  test('leaves out whoever the office ruled out, however often it is made again, until they are allowed', async () => {
    const { world, db, plan, review, chooser, season } = await begun()
    await doing(world, changePlan, byOffice({ plan, change: { kind: 'forbid', review, person: chooser } }))
    expect((await seen(db, plan)).teams[0]?.seats.map(({ person }) => person)).not.toContain(chooser)
    const put = { kind: 'put', review, person: chooser }
    expect(await perform(world, changePlan, byOffice({ plan, change: put }))).toMatchObject({
      refusal: { code: 'change-breaks-rule' },
    })
    const again = await draft(season, plan)
    const [team] = (await seen(db, again)).teams
    expect(team?.seats.map(({ person }) => person)).not.toContain(chooser)
    expect(team?.lost).toMatchObject([{ person: chooser, standing: 'chosen' }])
    await doing(
      world,
      changePlan,
      byOffice({ plan: again, change: { kind: 'allow', review, person: chooser } }),
    )
    const freed = (await seen(db, await draft(season, again))).teams[0]
    expect(freed?.seats.map(({ person }) => person)).toContain(chooser)
  })

  test('says why somebody who is asked about is not in a team: a rule, or what placing them would cost', async () => {
    const { db, plan, review, peers } = await begun()
    const inPlan = (await seen(db, plan)).teams[0]?.seats.map(({ person }) => person) ?? []
    const spare = peers.find((person) => !inPlan.includes(person))
    const nobody = await plannedTeamView(asOffice(db), { plan, review, name: 'no such name' })
    expect(isRefused(nobody) || nobody.asked).toEqual([])
    const offered = await plannedTeamView(asOffice(db), { plan, review })
    if (isRefused(offered)) throw new Error(offered.refusal.words)
    const name = offered.joining.find(({ person }) => person === spare)?.name ?? ''
    const view = await plannedTeamView(asOffice(db), { plan, review, name })
    if (isRefused(view)) throw new Error(view.refusal.words)
    const about = view.asked.find(({ person }) => person === spare)
    expect(about?.blockers).toEqual([])
    expect(about?.swaps).toHaveLength(inPlan.length)
    expect(about?.swaps.every(({ points, words }) => points >= 0 && words.length > 0)).toBe(true)
  })

  test('that stays short says why on the season board and on the team’s page, and how close it is', async () => {
    const { world, db, plan, review, chooser, peers, season } = await begun()
    const [, second] = peers
    for (const person of [chooser, second])
      await doing(world, changePlan, byOffice({ plan, change: { kind: 'forbid', review, person } }))
    const again = await draft(season, plan)
    const blocked = '2 people have been ruled out by the office.'
    const why =
      'All 2 other people are kept out, each by at least one of these: they have been ruled out by the office.'
    expect(await boardPlansView(asOffice(db), season)).toMatchObject([
      {
        plan: again,
        state: 'drafted',
        close: 'This is the best possible, and that is proven.',
        short: '1 place in 1 review cannot be filled.',
        worst: [{ review, schoolName: 'Larkfield Primary School', missing: 1, why }],
        others: 0,
      },
    ])
    const team = await plannedTeamView(asOffice(db), { plan: again, review })
    expect(isRefused(team) || team.gap).toEqual({
      missing: 1,
      blockedBy: [blocked],
      clash: why,
      fixes: [],
    })
    expect(await boardPlansView({ ...asOffice(db), actor: aReviewer(chooser) }, season)).toMatchObject({
      refusal: { code: 'not-allowed' },
    })
  })
})
