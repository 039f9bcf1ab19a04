import { expect, test } from 'vitest'
import { type Attempt, day, isRefused, nobody, perform } from '#kernel'
import { anOfficer } from '#partnership/testing'
import { type TestDatabase, onEachDatabase } from '#platform/database/testing'
import { copyFramework } from './copy-framework.ts'
import { changeFramework } from './draft/change-framework.ts'
import { discardFramework } from './discard-framework.ts'
import { frameworkOf } from './framework-store.ts'
import { FrameworkCode, standardFramework } from './framework-code.ts'
import { frameworksView } from './frameworks-view.ts'
import { loadFramework } from './load-framework.ts'
import { publishFramework } from './publish-framework.ts'
import { shippedFramework } from './shipped.ts'

const mine = FrameworkCode.parse('QAR-2026')
const leadershipOf = (framework: FrameworkCode) => ({
  framework,
  aspect: 'sections',
  change: {
    does: 'put',
    one: 'leadership',
    typed: { title: 'Leading', holds: 'findings', prompts: 'Who leads?', least: '100', most: '200' },
  },
})

onEachDatabase('frameworks of the office’s own', (open) => {
  const officer = async ({ database }: TestDatabase) => {
    const by = anOfficer()
    if (by.kind !== 'person') throw new Error('The office is a person')
    await database.executeSql(`insert into person (id, name) values ($1, 'Olwen Fairbairn')`, [by.person])
    return (input: unknown): Attempt => ({ by, input })
  }
  const code = (decision: object) => (isRefused(decision) ? decision.refusal.code : 'happened')

  test('a copy is changed, published, and then never changes, not even in the database', async () => {
    const { world, db, database } = open()
    const byOffice = await officer(open())
    const copy = byOffice({ from: standardFramework, code: mine, name: 'Our review' })
    expect(code(await perform(world, copyFramework, copy))).toBe('happened')
    expect(code(await perform(world, copyFramework, copy))).toBe('code-taken')
    const section = leadershipOf(mine)
    expect(code(await perform(world, changeFramework, byOffice(section)))).toBe('happened')
    expect(code(await perform(world, publishFramework, byOffice({ framework: mine })))).toBe('happened')
    expect(code(await perform(world, changeFramework, byOffice(section)))).toBe('framework-published')
    expect(code(await perform(world, discardFramework, byOffice({ framework: mine })))).toBe(
      'framework-published',
    )
    await expect(database.executeSql(`update framework set content = '{}'`)).rejects.toThrow('never changes')
    const kept = await frameworkOf(db, mine)
    expect(kept.sections.find(({ key }) => key === 'leadership')?.prompts).toEqual(['Who leads?'])
    expect(kept.name).toBe('Our review')
  })

  test('what comes with the product cannot be changed, and nobody but the office changes anything', async () => {
    const { world } = open()
    const byOffice = await officer(open())
    const section = leadershipOf(standardFramework)
    expect(code(await perform(world, changeFramework, byOffice(section)))).toBe('framework-published')
    const copy = { from: standardFramework, code: mine, name: 'Theirs' }
    expect(code(await perform(world, copyFramework, { by: nobody, input: copy }))).toBe('not-allowed')
  })

  test('a whole framework from a file takes the draft’s place when it can be read and is the draft’s own', async () => {
    const { world, db } = open()
    const byOffice = await officer(open())
    await perform(world, copyFramework, byOffice({ from: standardFramework, code: mine, name: 'Our review' }))
    const shipped = shippedFramework(FrameworkCode.parse('MLQAR'))
    const load = async (text: string) =>
      code(await perform(world, loadFramework, byOffice({ framework: mine, text })))
    expect(await load('nonsense')).toBe('not-readable')
    expect(await load(JSON.stringify(shipped))).toBe('other-code')
    expect(await load(JSON.stringify({ ...shipped, code: mine }))).toBe('happened')
    expect((await frameworkOf(db, mine)).sections).toEqual(shipped?.sections)
    const seen = await frameworksView({ db, actor: byOffice(null).by, today: day('2024-10-16') })
    expect(isRefused(seen) ? [] : seen.map((one) => one.code)).toEqual([
      'QAR-2026',
      'QAR-2023',
      'QAR-2019',
      'MLQAR',
      'TPR-2023',
      'TPR-CST',
    ])
  })
})
