import { expect, test } from 'vitest'
import { aPerson } from '#partnership/testing'
import { onEachDatabase } from '#platform/database/testing'
import { paths } from '../../paths.ts'
import { aWebApp, wordsOf } from '../../testing.ts'

onEachDatabase('the office’s frameworks', (open) => {
  test('one is copied, changed, previewed and published; nobody else opens them', async () => {
    const { database } = open()
    const [officer, head] = await database.transaction(async (tx) => [
      await aPerson(tx, { role: 'officer' }),
      await aPerson(tx, { role: 'trustee' }),
    ])
    const web = await aWebApp(open())
    const office = await web.as(officer ?? { email: '' })
    expect((await (await web.as(head ?? { email: '' })).get(paths.frameworks())).status).toBe(403)
    expect(wordsOf(await office.get(paths.frameworks()))).toContain('Trust Peer Review')

    const standard = { framework: 'QAR-2023' }
    const mine = { framework: 'QAR-2026' }
    const lower = await office.post(paths.copyFramework(standard), { code: 'our review', name: 'Ours' })
    expect(lower.status).toBe(422)
    expect(wordsOf(lower)).toContain('Use capital letters, digits and hyphens')
    const copied = await office.post(paths.copyFramework(standard), { code: 'QAR-2026', name: 'Ours' })
    expect(copied.to).toBe(paths.framework(mine))
    const leadership = { ...mine, aspect: 'sections', one: 'leadership' }
    const section = { title: 'Leading', holds: 'findings', prompts: 'Who leads?\n\nWho follows?' }
    const put = await office.post(paths.oneInFramework(leadership), { ...section, least: '100', most: '200' })
    expect(put.to).toBe(paths.frameworkAspect(leadership))
    const preview = wordsOf(await office.get(paths.framework(mine)))
    expect(preview).toContain('Who follows?')
    expect(preview).toContain('Usually 100 to 200 words.')

    await office.post(paths.publishFramework(mine))
    const published = await office.get(paths.framework(mine))
    expect(wordsOf(published)).toContain('It is published, so it never changes.')
    expect((await office.get(paths.oneInFramework(leadership))).status).toBe(404)
    const file = await office.get(paths.frameworkFile(mine))
    expect(JSON.parse(file.html)).toMatchObject({ code: 'QAR-2026', name: 'Ours' })
  })
})
