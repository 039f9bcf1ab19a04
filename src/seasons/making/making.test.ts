import { expect, test } from 'vitest'
import { isRefused, newId, perform } from '#kernel'
import { type Progress, solve } from '#matching'
import { brokenInvariants } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { type SeasonId, TeamPlanId } from '../ids.ts'
import { seasonInvariants } from '../invariants.ts'
import { aReviewer, aSmallNetwork, anOfficer, choosingOpen, testDay } from '../testing.ts'
import { beginTeamPlan } from '../plans/begin-team-plan.ts'
import { type Solver, planTeams, startPlanningTeams } from '../plans/plan-teams.ts'
import { stopTeamPlan } from './stop-team-plan.ts'
import { teamPlanMakingView } from './team-plan-making-view.ts'
import { teamPlanView } from '../plans/team-plan-view.ts'
import { teamPlansView } from '../plans/team-plans-view.ts'

const byOffice = (input: unknown) => ({ by: anOfficer, input })
const inRound = (round: number, gap: number | null): Progress => ({
  stage: 'bounding',
  round,
  objective: gap === null ? null : 1000,
  bound: 0,
  gap,
  over: 'all pairs',
})

/** A solver that says how it goes when the test lets it, until it is told to stop. */
function heldSolver() {
  let go: () => void = () => undefined
  const held = new Promise<void>((release) => (go = release))
  let told: () => void = () => undefined
  const reached = new Promise<void>((arrived) => (told = arrived))
  const wishes: string[] = []
  const solver: Solver = async (problem, { follow = () => 'goOn' }) => {
    wishes.push(await follow(inRound(1, null)), await follow(inRound(12, 0.004)))
    told()
    await held
    wishes.push(await follow(inRound(13, 0.003)))
    return solve(problem)
  }
  return { solver, wishes, reached, release: () => go() }
}

onEachDatabase('a plan in the making', (open) => {
  const begun = async () => {
    const { database, world, db } = open()
    const network = await database.transaction(aSmallNetwork)
    const { season } = await choosingOpen(world, network)
    return { database, world, db, network, season }
  }
  const making = async (season: SeasonId, solveElsewhere: Solver) => {
    const { world, db } = open()
    const answer = await startPlanningTeams({ world, db, solveElsewhere, pace: 0 }, byOffice({ season }))
    if (isRefused(answer)) throw new Error(answer.refusal.words)
    return answer
  }
  const asOffice = () => ({ db: open().db, actor: anOfficer, today: testDay })
  const seen = async (plan: TeamPlanId) => {
    const view = await teamPlanMakingView(asOffice(), plan)
    if (isRefused(view)) throw new Error(view.refusal.words)
    return view
  }

  test('says how close it is, refuses another beside it, and is stopped at the best so far', async () => {
    const { solver, wishes, reached, release } = heldSolver()
    const { world, db, season } = await begun()
    const { plan, finished } = await making(season, solver)
    await reached
    expect(await seen(plan)).toMatchObject({
      state: 'running',
      words: 'Round 12: within 0.4 % of the best possible.',
      mayStop: true,
    })
    expect(await planTeams({ world, db }, byOffice({ season }))).toMatchObject({
      refusal: { code: 'plan-in-the-making' },
    })
    expect(await teamPlansView(asOffice(), season)).toMatchObject({
      plans: [],
      making: [{ plan, lost: false }],
    })
    await perform(world, stopTeamPlan, byOffice({ plan }))
    expect(await seen(plan)).toMatchObject({ state: 'stopping', mayStop: false })
    release()
    expect(await finished).toMatchObject({ facts: [{ name: 'seasons.teamPlanDrafted', body: { plan } }] })
    expect(wishes).toEqual(['goOn', 'goOn', 'stop'])
    expect(await seen(plan)).toMatchObject({ state: 'ended', whyNot: null })
    const drafted = await teamPlanView(asOffice(), plan, { only: 'all', page: 1 })
    expect(!isRefused(drafted) && drafted.state).toBe('drafted')
    expect(await perform(world, stopTeamPlan, byOffice({ plan }))).toMatchObject({
      refusal: { code: 'no-plan-to-stop-at' },
    })
    expect(await brokenInvariants(open().database, seasonInvariants)).toEqual([])
  })

  test('that nobody works on any more says that it was not finished, and makes way for another', async () => {
    const { database, world, db, season } = await begun()
    const plan = newId(TeamPlanId)
    await perform(world, beginTeamPlan, byOffice({ plan, season }))
    expect(await seen(plan)).toMatchObject({ state: 'running', mayStop: false })
    await database.executeSql(
      `update team_plan_making set heard_at = heard_at - interval '1 hour' where plan_id = $1`,
      [plan],
    )
    expect(await seen(plan)).toMatchObject({
      state: 'lost',
      whyNot: expect.stringContaining('started again'),
    })
    expect(await teamPlansView(asOffice(), season)).toMatchObject({ making: [{ plan, lost: true }] })
    const again = await planTeams({ world, db }, byOffice({ season }))
    expect(isRefused(again)).toBe(false)
    expect(await teamPlansView(asOffice(), season)).toMatchObject({ making: [] })
    expect(await seen(plan)).toMatchObject({
      state: 'ended',
      whyNot: expect.stringContaining('started again'),
    })
  })

  test('whose solver fails says so and keeps nothing', async () => {
    const { season } = await begun()
    const { plan, finished } = await making(season, () => Promise.reject(new Error('Out of memory')))
    await expect(finished).rejects.toThrow('Out of memory')
    expect(await seen(plan)).toMatchObject({ state: 'ended', whyNot: expect.stringContaining('went wrong') })
  })

  test('is the office’s alone to see and to stop', async () => {
    const { solver, reached, release } = heldSolver()
    const { world, db, season, network } = await begun()
    const { plan, finished } = await making(season, solver)
    await reached
    const by = aReviewer(network.lead)
    expect(await teamPlanMakingView({ db, actor: by, today: testDay }, plan)).toMatchObject({
      refusal: { code: 'not-allowed' },
    })
    expect(await perform(world, stopTeamPlan, { by, input: { plan } })).toMatchObject({
      refusal: { code: 'not-allowed' },
    })
    release()
    await finished
  })
})
