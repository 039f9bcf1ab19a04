import { expect, test } from 'vitest'
import { isRefused } from '#kernel'
import { brokenInvariants } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { SeasonPolicies, standardPolicies } from '../season/season-policies.ts'
import { partnershipYear } from '#partnership'
import { standardDropOut } from '#matching/withstand'
import { seasonInvariants } from '../invariants.ts'
import { adoptTeamPlan } from '../plans/adopt-team-plan.ts'
import { planTeams } from '../plans/plan-teams.ts'
import { plannedTeamView } from '../plans/planned-team-view.ts'
import { aReviewer, aSmallNetwork, anOfficer, choosingOpen, doing, testDay } from '../testing.ts'
import { dropOutPolicyOf } from './drop-out-policy.ts'
import { startPlayingTeams } from './play-teams.ts'
import { agreeToStandBy } from '../standbys/agree-to-stand-by.ts'
import { askStandbys } from '../standbys/ask-standbys.ts'
import { reviewStandbysView } from '../standbys/review-standbys-view.ts'
import { seasonOutlookView } from './season-outlook-view.ts'

const byOffice = (input: unknown) => ({ by: anOfficer, input })

test('a season expects of drop-outs what the matcher assumes, until the office says otherwise', () => {
  const standard = standardPolicies(partnershipYear(2024))
  expect(dropOutPolicyOf(standard)).toEqual(standardDropOut)
  const { dropOuts, ...older } = standard
  expect(SeasonPolicies.parse(older).dropOuts).toEqual(dropOuts)
  const late = dropOutPolicyOf({ dropOuts: { ...dropOuts, last: 5, accepts: 50 }, lends: true })
  expect(late.notice.at(-1)?.rate).toBe(0.05)
  expect(late.accepts).toBe(0.5)
  expect(late.lends).toBe(true)
  expect(SeasonPolicies.parse({ ...standard, lends: undefined }).lends).toBe(false)
})

onEachDatabase('an outlook', (open) => {
  const drafted = async () => {
    const { database, world, db } = open()
    const network = await database.transaction(aSmallNetwork)
    const { season, review } = await choosingOpen(world, network)
    const made = await planTeams({ world, db }, byOffice({ season }))
    if (isRefused(made)) throw new Error(made.refusal.words)
    const plan = made.facts.find(({ name }) => name === 'seasons.teamPlanDrafted')?.body.plan
    if (!plan) throw new Error('A plan is drafted')
    return { database, world, db, season, review, plan, network }
  }
  const play = async (input: unknown) => {
    const { world, db } = open()
    const playing = await startPlayingTeams({ world, db }, byOffice(input))
    if (isRefused(playing)) throw new Error(playing.refusal.words)
    await playing.finished
  }
  const asOffice = () => ({ db: open().db, actor: anOfficer, today: testDay })

  test('of a draft tells how many teams come through, which is weakest, and who stands by for it', async () => {
    const { season, review, plan, network } = await drafted()
    expect(await seasonOutlookView(asOffice(), { season, plan })).toMatchObject({ state: 'none' })
    await play({ season, plan })
    const view = await seasonOutlookView(asOffice(), { season, plan })
    if (isRefused(view) || !view.outlook) throw new Error('There is an outlook')
    const { fullTeams, nobodyReplaced, weakest } = view.outlook
    expect(view.state).toBe('played')
    expect(fullTeams.expected).toBeGreaterThan(nobodyReplaced.expected)
    expect(weakest).toEqual([
      {
        review,
        schoolName: 'Larkfield Primary School',
        full: fullTeams.expected,
        asItStands: expect.any(Number),
        missing: expect.any(Number),
        standbys: 1,
        holding: 0,
        asked: 0,
      },
    ])
    const team = await plannedTeamView(asOffice(), { plan, review })
    if (isRefused(team)) throw new Error(team.refusal.words)
    const inTeam = team.team.seats.map(({ person }) => person)
    const [spare] = network.peers.filter((person) => !inTeam.includes(person))
    expect(team.standbys.map(({ person }) => person)).toEqual([spare])
    expect(await reviewStandbysView(asOffice(), review)).toMatchObject({ asOf: null, standing: [] })
  })

  test('of a plan that was adopted is the teams’ own, and its standbys stand on the review', async () => {
    const { database, world, season, review, plan } = await drafted()
    await play({ season, plan })
    expect(await seasonOutlookView(asOffice(), { season })).toMatchObject({ state: 'none' })
    await doing(world, adoptTeamPlan, byOffice({ plan }))
    expect(await seasonOutlookView(asOffice(), { season })).toMatchObject({ state: 'played' })
    const standing = await reviewStandbysView(asOffice(), review)
    expect(isRefused(standing) || standing.toAsk).toHaveLength(1)
    await play({ season })
    const before = await seasonOutlookView(asOffice(), { season })
    if (isRefused(before) || !before.outlook) throw new Error('There is an outlook')
    expect(before).toMatchObject({ state: 'played', plan: null, outlook: { standingBy: { people: 0 } } })
    const [more] = before.outlook.oneMore
    if (!more) throw new Error('One more standby would help')
    const { standby } = (
      await doing(world, askStandbys, byOffice({ season, asks: [{ review, person: more.person }] }))
    ).body
    await doing(world, agreeToStandBy, { by: aReviewer(more.person), input: { standby } })
    await play({ season })
    const after = await seasonOutlookView(asOffice(), { season })
    if (isRefused(after) || !after.outlook) throw new Error('There is an outlook')
    expect(after.outlook).toMatchObject({
      standingBy: { people: 1, reviews: 1, asked: 0 },
      weakest: [{ holding: 1 }],
      oneMore: [],
    })
    expect(after.outlook.asItStands?.expected).toBeGreaterThan(before.outlook.asItStands?.expected ?? 1)
    expect(await brokenInvariants(database, seasonInvariants)).toEqual([])
  })

  test('that cannot be found says so, and is the office’s alone', async () => {
    const { world, db, season, plan, review, network } = await drafted()
    const input = { season, plan }
    const playElsewhere = () => Promise.reject(new Error('Out of memory'))
    const playing = await startPlayingTeams({ world, db, playElsewhere }, byOffice(input))
    if (isRefused(playing)) throw new Error(playing.refusal.words)
    await expect(playing.finished).rejects.toThrow('Out of memory')
    expect(await seasonOutlookView(asOffice(), input)).toMatchObject({ state: 'lost', outlook: null })
    const actor = aReviewer(network.lead)
    const notAllowed = { refusal: { code: 'not-allowed' } }
    expect(await startPlayingTeams({ world, db }, { by: actor, input })).toMatchObject(notAllowed)
    expect(await seasonOutlookView({ ...asOffice(), actor }, input)).toMatchObject(notAllowed)
    expect(await reviewStandbysView({ ...asOffice(), actor }, review)).toMatchObject(notAllowed)
  })
})
