import { join } from 'node:path'
import { expect, test } from 'vitest'
import { budgets } from './budgets.ts'
import { readExceptions } from './exceptions.ts'
import { judge } from './judge.ts'
import { aProject, aSource, root } from './testing.ts'

const suppressed = aSource('src/ui/table.tsx', '// oxlint-disable-next-line jsx-a11y\n')
const reason = 'A table that scrolls must be reachable by keyboard'

test('an exception with a reason excuses its rule in its file', () => {
  expect(judge(budgets, [suppressed], [{ path: 'src/ui/table.tsx', rule: 'suppressions', reason }])).toEqual(
    [],
  )
})

test('an exception excuses no other rule and no other file', () => {
  const other = aSource('src/ui/list.tsx', '// oxlint-disable-next-line jsx-a11y\nexport type Row = any')
  const exceptions = [{ path: 'src/ui/list.tsx', rule: 'any', reason }]
  expect(judge(budgets, [other], exceptions)).toHaveLength(2)
  expect(judge(budgets, [suppressed, other], exceptions)).toHaveLength(3)
})

test('an exception that excuses nothing is itself wrong', () => {
  expect(judge(budgets, [], [{ path: 'src/ui/table.tsx', rule: 'suppressions', reason }])).toEqual([
    'checks/exceptions.json:1  the exception of src/ui/table.tsx from “suppressions” is not needed',
    '  → Take the exception out of checks/exceptions.json: what it excused is gone. (exceptions)',
  ])
})

test('an exception without a reason is refused', () => {
  const project = aProject({ 'exceptions.json': '[{ "path": "src/a.ts", "rule": "any", "reason": "" }]' })
  expect(() => readExceptions(join(project.folder, 'exceptions.json'))).toThrow(
    'Give the reason in a sentence',
  )
  project.remove()
})

test('every exception that stands names a rule that stands', () => {
  const names = [...budgets.map(({ name }) => name), 'glossary']
  const strangers = readExceptions(join(root, 'checks/exceptions.json')).filter(
    ({ rule }) => !names.includes(rule),
  )
  expect(strangers).toEqual([])
})
