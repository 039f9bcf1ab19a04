import { expect, test } from 'vitest'
import { onEachDatabase } from '#platform/database/testing'
import { aMembership, aPerson } from '#partnership/testing'
import { aTrustReview } from '#reviews/testing'
import { paths } from '../../paths.ts'
import { aWebApp, asPosted, wordsOf } from '../../testing.ts'

onEachDatabase('setting up a trust peer review on screen', (open) => {
  test('the trust is found by its name, and a wrong answer keeps what was found and typed', async () => {
    const here = open()
    const { host, schools, review } = await aTrustReview(here)
    const officer = await here.database.transaction(async (tx) => {
      for (const school of schools) await aMembership(tx, school)
      return aPerson(tx, { role: 'officer' })
    })
    const web = await aWebApp(here)
    const leader = await here.database.transaction((tx) =>
      aPerson(tx, { role: 'trustLeader', at: host.trust }),
    )
    const home = await (await web.as(leader)).get(paths.home())
    expect(home.html).toContain(`href="${paths.workspace({ review })}"`)
    const office = await web.as(officer)
    expect((await office.get(paths.home())).html).not.toContain(paths.workspace({ review }))
    const address = paths.newTrustReview()
    const asked = wordsOf(await office.get(address))
    expect([asked.includes('Saltmarsh'), asked.includes('Set it up')]).toEqual([false, false])
    expect(wordsOf(await office.get(paths.newTrustReview({ q: 'fellside' })))).toContain(
      'No trust with a partner school matches “fellside”',
    )
    const found = await office.get(paths.newTrustReview({ q: ' saltm' }))
    expect(wordsOf(found)).toContain('Saltmarsh Schools 2 partner schools, among them Dunlin Primary School')
    const answers = { q: 'saltm', trust: host.trust, framework: 'TPR-2023' }
    const again = await office.post(address, asPosted({ ...answers, first: '2025-01-14' }))
    expect([again.status, wordsOf(again).includes('has a review in 2024/25 already')]).toEqual([422, true])
    expect(again.html).toMatch(
      new RegExp(`value="${host.trust}"[^>]*checked|checked[^>]*value="${host.trust}"`),
    )
  })
})
