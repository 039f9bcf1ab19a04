import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Project, aProject, root, run } from './testing.ts'

const platform = 'kernel'
const identity = 'kernel platform'
const partnership = 'kernel platform identity'
const onPartnership = 'kernel platform identity partnership'
const onSeasons = `${onPartnership} practitioners frameworks seasons`
const everyNoun = `${onSeasons} matching notes reviews reports programmes excellence events surveys hubs trusts`

/** ARCHITECTURE.md, “Who may know whom”, said a second time. */
const whoMayKnow: Readonly<Record<string, string>> = {
  kernel: '',
  platform,
  ui: 'kernel',
  islands: 'kernel ui notes',
  identity,
  partnership,
  practitioners: onPartnership,
  frameworks: onPartnership,
  seasons: `${onPartnership} practitioners frameworks matching`,
  matching: 'kernel',
  notes: 'kernel',
  reviews: `${onSeasons} notes`,
  reports: `${onSeasons} notes reviews`,
  programmes: `${onPartnership} practitioners matching`,
  excellence: onSeasons,
  events: onPartnership,
  surveys: partnership,
  hubs: onPartnership,
  trusts: onPartnership,
  impact: everyNoun,
  timeline: everyNoun,
  web: `${everyNoun} impact timeline ui islands`,
  worker: `${everyNoun} impact timeline`,
  start: `${everyNoun} impact timeline web worker`,
  cli: `${everyNoun} impact timeline start`,
}
const rooms = Object.keys(whoMayKnow)
const doorOf = (room: string): string => (room === 'platform' ? '#platform/log' : `#${room}`)
const doorFile = (room: string): string => `src/${doorOf(room).slice(1)}/index.ts`
const meeting = (room: string, other: string): string => `src/${room}/meets-${other}.ts`

/** One violation a file, and the rules that catch it. */
const violations: Readonly<Record<string, { code: string; rules: string[] }>> = {
  'src/seasons/back-door.ts': {
    code: `import '#partnership'\nimport '../partnership/store.ts'`,
    rules: ['doors-by-name', 'one-door'],
  },
  'src/seasons/nameless-door.ts': { code: `import '../partnership/index.ts'`, rules: ['doors-by-name'] },
  'src/seasons/own-door.ts': { code: `import '#seasons'`, rules: ['own-door'] },
  'src/platform/mail/back-door.ts': {
    code: `import '../log/pretty.ts'`,
    rules: ['doors-by-name', 'one-door-in-platform'],
  },
  'src/seasons/builds.ts': { code: `import '#partnership/testing'`, rules: ['testing-is-for-tests'] },
  'src/seasons/builds.test.ts': { code: `import '#partnership/testing'`, rules: [] },
  'demo/network.ts': { code: `import '#partnership'\nimport '#partnership/testing'`, rules: [] },
  'demo/back-door.ts': {
    code: `import '../src/partnership/store.ts'`,
    rules: ['doors-by-name', 'one-door'],
  },
  'src/start.ts': { code: `import '#web'\nimport '#worker'`, rules: [] },
  'src/start/welcome.ts': { code: `import '#web'\nimport '../../demo/network.ts'`, rules: [] },
  'src/seasons/shows-demo.ts': { code: `import '../../demo/network.ts'`, rules: ['edges-are-ends'] },
  'src/chat/index.ts': { code: `import '#kernel'`, rules: ['rooms-are-listed'] },
  'src/kernel/hash.ts': { code: `import 'node:crypto'`, rules: ['kernel-is-pure'] },
  'src/kernel/schema.ts': { code: `import 'zod'`, rules: [] },
  'src/kernel/day.test.ts': { code: `import 'vitest'`, rules: [] },
  'src/matching/schema.ts': { code: `import 'zod'`, rules: ['matching-is-pure'] },
  'src/matching/solve.ts': { code: `import 'highs'`, rules: [] },
  'src/seasons/open-season.ts': { code: `import 'kysely'`, rules: ['sql-in-its-files'] },
  'src/seasons/store.ts': { code: `import 'kysely'`, rules: [] },
  'src/seasons/board-view.ts': { code: `import 'kysely'`, rules: [] },
  'src/seasons/pool.ts': { code: `import type { Pool } from 'pg'`, rules: ['drivers-in-database'] },
  'src/seasons/pglite-store.ts': { code: `import '@electric-sql/pglite'`, rules: ['drivers-in-database'] },
  'src/seasons/card.tsx': { code: `import 'react'`, rules: ['react-draws'] },
  'src/seasons/mails/offer.tsx': { code: `import 'react'\nimport '#ui'`, rules: [] },
  'src/seasons/mails/digest.tsx': {
    code: `import '#timeline'`,
    rules: ['readers-are-not-read', 'seasons-mails-may-know'],
  },
  'src/web/office/board/board-screen.tsx': { code: `import '#platform/log'`, rules: ['screens-only-show'] },
  'src/web/office/plan/screen.tsx': {
    code: `import type { A } from '#platform/log'\nimport '#seasons'\nimport '#ui'`,
    rules: [],
  },
  'migrations/one.ts': { code: `import '#kernel'\nimport 'kysely'`, rules: ['migrations-stand-alone'] },
  'src/seasons/upgrade.ts': { code: `import '../../migrations/one.ts'`, rules: ['migrations-are-run'] },
  'src/seasons/check.ts': { code: `import 'fast-check'`, rules: ['parts-that-ship'] },
  'src/seasons/left.ts': { code: `import 'acorn'`, rules: ['parts-are-pinned'] },
  'src/seasons/lost.ts': { code: `import '#nowhere'`, rules: ['resolves'] },
  'src/seasons/chicken.ts': { code: `import type { A } from './egg.ts'`, rules: ['no-cycles'] },
}

const Cruised = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
    ruleSetUsed: z.object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string() })) }),
  }),
})

describe('rooms know only whom they may', () => {
  let project: Project
  let found: z.infer<typeof Cruised>['summary']['violations']
  let rules: Map<string, string>

  beforeAll(() => {
    const pairs = rooms.flatMap((room) => rooms.map((other) => [room, other] as const))
    const strangers = pairs.filter(([room, other]) => room !== other)
    project = aProject({
      ...Object.fromEntries(rooms.map((room) => [doorFile(room), 'export type Door = string'])),
      'src/seasons/egg.ts': `import { type B } from './chicken.ts'`,
      'src/partnership/store.ts': '',
      'src/partnership/testing.ts': '',
      'src/platform/log/pretty.ts': '',
      ...Object.fromEntries(
        strangers.map(([room, other]) => [meeting(room, other), `import '${doorOf(other)}'`]),
      ),
      ...Object.fromEntries(Object.entries(violations).map(([path, { code }]) => [path, code])),
    })
    const config = join(root, 'checks/boundaries.cjs')
    const { stdout } = run(
      'dependency-cruiser',
      ['-c', config, '-T', 'json', 'src', 'demo', 'migrations'],
      project,
    )
    const { violations: broken, ruleSetUsed } = Cruised.parse(JSON.parse(stdout)).summary
    found = broken
    rules = new Map(ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]))
  })

  afterAll(() => project.remove())

  const rulesBroken = (path: string): string[] =>
    [...new Set(found.filter(({ from }) => from === path).map(({ rule }) => rule.name))].toSorted()

  test.each(rooms)('%s may know its own and no other', (room) => {
    const others = rooms.filter((other) => other !== room)
    const known = others.filter((other) => rulesBroken(meeting(room, other)).length === 0)
    expect(known.toSorted()).toEqual((whoMayKnow[room] ?? '').split(' ').filter(Boolean).toSorted())
  })

  test('whoever knows too much reads which rooms theirs may know', () => {
    expect(rules.get('seasons-may-know')).toBe(
      'The room “seasons” may know kernel, platform, identity, partnership, practitioners, frameworks, matching and no other: what it needs from beside or above comes as an argument, or as a fact that src/worker follows.',
    )
  })

  test.each(Object.entries(violations))('%s', (path, { rules: expected }) => {
    expect(rulesBroken(path)).toEqual(expected)
  })

  test('every rule says what to do in a sentence, and is broken by something here', () => {
    const broken = new Set(found.map(({ rule }) => rule.name))
    const unbroken = [...rules.keys()].filter(
      (name) => !broken.has(name) && !name.endsWith('-mails-may-know'),
    )
    expect(unbroken).toEqual([])
    expect([...rules].filter(([, comment]) => !/^[A-Z].{20,}\.$/.test(comment))).toEqual([])
  })

  test('an alias leads to the door of its room', () => {
    const broken = found.filter(({ from }) => from === meeting('kernel', 'partnership'))
    expect(broken.map(({ to }) => to)).toContain('src/partnership/index.ts')
  })
})
