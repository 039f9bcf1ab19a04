import { expect, test } from 'vitest'
import { solve } from '#matching'
import { onEachDatabase } from '#platform/database/testing'
import type { Solver } from '#seasons'
import { paths } from '../paths.ts'
import { aSeasonOnScreen } from '../reviewer/testing.ts'
import { aWebApp, wordsOf } from '../testing.ts'

/** A solver that is in its twelfth round until the test lets it go on. */
function heldSolver() {
  let release: () => void = () => undefined
  const held = new Promise<void>((go) => (release = go))
  let told: () => void = () => undefined
  const reached = new Promise<void>((arrived) => (told = arrived))
  const solver: Solver = async (problem, { follow = () => 'goOn' }) => {
    await follow({ stage: 'bounding', round: 12, objective: 10, bound: 9, gap: 0.004, over: 'all pairs' })
    told()
    await held
    return solve(problem)
  }
  return { solver, reached, release: () => release() }
}

onEachDatabase('a plan that takes long', (open) => {
  test('says how it goes, with a way to stop it, and becomes the plan at the same address', async () => {
    const { solver, reached, release } = heldSolver()
    const { season, officer } = await aSeasonOnScreen(open())
    const web = await aWebApp(open(), { solveElsewhere: solver, patience: () => reached })
    const office = await web.as(officer)
    const plan = (await office.post(paths.plans(), { season, role: 'peer' })).to ?? ''
    const making = await office.get(plan)
    expect(wordsOf(making)).toContain('Round 12: within 0.4 % of the best possible.')
    expect(making.html).toContain('<noscript><meta http-equiv="refresh"')
    expect(wordsOf(await office.get(paths.plans()))).toContain('A plan is being made: Peer reviewers')
    expect((await office.post(`${plan}/stop`)).to).toBe(plan)
    const stopping = wordsOf(await office.get(plan))
    expect(stopping).toContain('It stops here.')
    expect(stopping).not.toContain('Each round can only make it better')
    release()
    await expect
      .poll(async () => wordsOf(await office.get(plan)), { timeout: 20_000 })
      .toContain('A draft: nobody has been told.')
  })

  test('and is not finished says so, and is made again from there', async () => {
    const { season, officer } = await aSeasonOnScreen(open())
    const web = await aWebApp(open(), { solveElsewhere: () => Promise.reject(new Error('Out of memory')) })
    const office = await web.as(officer)
    const plan = (await office.post(paths.plans(), { season, role: 'peer' })).to ?? ''
    const lost = await office.get(plan)
    expect(wordsOf(lost)).toContain('This plan was not finished')
    expect(lost.html).toContain(`name="season" value="${season}"`)
    expect(lost.html).not.toContain('http-equiv="refresh"')
  })

  test('is seen and stopped by the office alone', async () => {
    const { season, office, trustee } = await aSeasonOnScreen(open())
    const plan = (await office.post(paths.plans(), { season, role: 'peer' })).to ?? ''
    expect((await trustee.get(plan)).status).toBe(403)
    expect((await trustee.post(`${plan}/stop`)).status).toBe(403)
  })
})
