import { expect, test } from 'vitest'
import { aPerson } from '#partnership/testing'
import { aSchoolIn } from '#practitioners/testing'
import { onEachDatabase } from '#platform/database/testing'
import { paths } from '../../paths.ts'
import { aSeasonOnScreen } from '../../reviewer/testing.ts'
import { wordsOf } from '../../testing.ts'

onEachDatabase('days given and received', (open) => {
  test('the office sees every school and can take the list away', async () => {
    const { office } = await aSeasonOnScreen(open())
    expect(wordsOf(await office.get(paths.reciprocity()))).toContain('Larkfield Primary School')
    expect((await office.get(paths.reciprocityCsv())).html).toContain('Larkfield Primary School')
    expect(wordsOf(await office.get(paths.reciprocity({ q: 'zebra' })))).not.toContain('Larkfield')
  })

  test('a head sees their own school and no other, and nobody else takes the list away', async () => {
    const { web, network, asha } = await aSeasonOnScreen(open())
    const { own, other } = await open().database.transaction(async (tx) => ({
      own: await aPerson(tx, { role: 'headteacher', at: network.host }),
      other: await aPerson(tx, { role: 'headteacher', at: await aSchoolIn(tx) }),
    }))
    const head = await web.as(own)
    expect(wordsOf(await head.get(paths.reciprocity()))).toContain('Larkfield Primary School')
    expect(wordsOf(await head.get(paths.reciprocity()))).toContain('Each host is asked for')
    expect(wordsOf(await (await web.as(other)).get(paths.reciprocity()))).not.toContain('Larkfield')
    expect(wordsOf(await asha.get(paths.reciprocity()))).not.toContain('Larkfield')
    expect((await head.get(paths.reciprocityCsv())).status).toBe(403)
    expect((await web.stranger.get(paths.reciprocity())).status).toBe(403)
  })
})
