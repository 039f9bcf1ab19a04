import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { sourcesOf } from './sources.ts'
import { type Project, aProject, root, run, tracked } from './testing.ts'

const projects: Project[] = []
const having = (files: Readonly<Record<string, string>>): Project => {
  const project = aProject(files)
  projects.push(project)
  return project
}

afterAll(() => {
  for (const { remove } of projects) remove()
})

test('the format is checked', () => {
  const wrong = run('oxfmt', ['--check', 'src'], having({ 'src/a.ts': 'export const a = "b";\n' }))
  expect([wrong.status, wrong.stdout.includes('src/a.ts')]).toEqual([1, true])
  const right = run('oxfmt', ['--check', 'src'], having({ 'src/a.ts': `export const a = 'b'\n` }))
  expect(right.status).toBe(0)
})

describe('the linter', () => {
  const lint = (code: string): string[] => {
    const project = having({ 'src/a.ts': code })
    const { stdout } = run('oxlint', ['--type-aware', '-f', 'json', 'src'], project)
    const codes = [...stdout.matchAll(/"code":\s*"([^"]+)"/g)].map(([, rule]) => rule ?? '')
    return [...new Set(codes)]
  }

  test.each([
    [
      'a promise that nobody waits for',
      'const wait = async () => 1\nwait()\nexport { wait }\n',
      'typescript(no-floating-promises)',
    ],
    [
      'a switch that forgets a state',
      `const stage:  'open' | 'closed' = pick()\nfunction pick(): 'open' | 'closed' { return 'open' }\nswitch (stage) { case 'open': break }\nexport { stage }\n`,
      'typescript(switch-exhaustiveness-check)',
    ],
    [
      'an else after a return',
      'export function f(a: number) { if (a > 1) { return 1 } else { return 2 } }\n',
      'eslint(no-else-return)',
    ],
    ['a default export', 'export default 1\n', 'import(no-default-export)'],
  ])('finds %s', (_, code, rule) => {
    expect(lint(code)).toEqual([rule])
  })
})

test('the compiler asks whether a row is there', () => {
  const project = having({ 'src/a.ts': 'export const first = (names: string[]): string => names[0]\n' })
  const { stdout } = run('typescript', ['-p', '.'], project)
  expect(stdout).toContain(`src/a.ts(1,51): error TS2322: Type 'string | undefined' is not assignable`)
})

test('a file, an export and a dependency that nobody uses are found', () => {
  const project = having({
    'package.json': JSON.stringify({ name: 'small', type: 'module', dependencies: { zod: '4.6.7' } }),
    'knip.json': JSON.stringify({ entry: ['src/start.ts'], project: ['src/**/*.ts'] }),
    'src/start.ts': `import { used } from './used.ts'\nused()\n`,
    'src/used.ts': 'export const used = () => 1\nexport const spare = () => 2\n',
    'src/lonely.ts': 'export const lonely = 1\n',
  })
  const { stdout, status } = run('knip', ['--no-config-hints', '--reporter', 'compact'], project)
  expect([status, /lonely\.ts/.test(stdout), /spare/.test(stdout), /zod/.test(stdout)]).toEqual([
    1,
    true,
    true,
    true,
  ])
  expect(stdout).not.toContain('start.ts')
})

test('what git does not track is not read, and what could be added is', () => {
  const project = having({
    'src/a.ts': '',
    'node_modules.log': '',
    'docs/a.md': '',
    'data/a.json': '',
    'bin/start': '',
  })
  tracked(project)
  const paths = sourcesOf(project.folder).map(({ path }) => path)
  expect(paths.filter((path) => path.includes('/')).toSorted()).toEqual([
    'bin/start',
    'docs/a.md',
    'src/a.ts',
  ])
  expect(sourcesOf(root).map(({ path }) => path)).toContain(join('checks', 'tools.test.ts'))
})
