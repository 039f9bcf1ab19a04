// Who may know whom: what each room may import beside itself.
const onIdentity = ['kernel', 'platform', 'identity']
const onPartnership = [...onIdentity, 'partnership']
const onSeasons = [...onPartnership, 'practitioners', 'frameworks', 'seasons']
const nouns = {
  identity: ['kernel', 'platform'],
  surveys: onIdentity,
  partnership: onIdentity,
  practitioners: onPartnership,
  frameworks: onPartnership,
  programmes: [...onPartnership, 'practitioners', 'matching'],
  events: onPartnership,
  excellence: onSeasons,
  hubs: onPartnership,
  trusts: onPartnership,
  seasons: [...onPartnership, 'practitioners', 'frameworks', 'matching'],
  reviews: [...onSeasons, 'notes'],
  reports: [...onSeasons, 'notes', 'reviews'],
}
const everyNoun = ['kernel', 'platform', 'matching', 'notes', ...Object.keys(nouns)]
const everyDoor = [...everyNoun, 'impact', 'timeline']
const mayKnow = {
  kernel: [],
  platform: ['kernel'],
  ui: ['kernel'],
  islands: ['kernel', 'ui', 'notes'],
  matching: ['kernel'],
  notes: ['kernel'],
  ...nouns,
  impact: everyNoun,
  timeline: everyNoun,
  web: [...everyDoor, 'ui', 'islands'],
  worker: everyDoor,
  start: [...everyDoor, 'web', 'worker'],
  cli: [...everyDoor, 'start'],
}

const tests = String.raw`\.test\.tsx?$`
const testing = String.raw`(^|/)testing\.tsx?$`
const mail = String.raw`^src/(?!platform/).+(/mails?/.+|-mail)\.tsx$`
const sql = String.raw`[/-](tables|store|view|invariants|read-model)\.ts$`
const start = String.raw`^src/start(/|\.tsx?$)`

const packages = (...names) => names.map((name) => `(^|/)node_modules/${name}/`)
const rooms = (names) => `^src/(${names.join('|')})/`
const forbid = (name, comment, { from, to }) => ({ name, comment, severity: 'error', from, to })

const matrix = Object.entries(mayKnow).map(([room, others]) =>
  forbid(
    `${room}-may-know`,
    others.length === 0
      ? `The room “${room}” knows no other: what it needs comes in as an argument.`
      : `The room “${room}” may know ${others.join(', ')} and no other: what it needs from beside or above comes as an argument, or as a fact that src/worker follows.`,
    {
      from: { path: `^src/${room}/`, pathNot: mail },
      to: { path: '^src/', pathNot: rooms([room, ...others]) },
    },
  ),
)

const mails = Object.entries(nouns).map(([room, others]) =>
  forbid(`${room}-mails-may-know`, `A mail of “${room}” may know what its room may, and the design system.`, {
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: rooms([room, 'ui', ...others]) },
  }),
)

const shape = [
  forbid('rooms-are-listed', 'A new room is first given its place in the matrix of checks/boundaries.cjs.', {
    from: { path: `^src/(?!(${Object.keys(mayKnow).join('|')})/)`, pathNot: String.raw`^src/start\.tsx?$` },
    to: {},
  }),
  forbid('platform-and-ui-never-meet', 'The platform draws nothing and the design system stores nothing.', {
    from: { path: '^src/(platform|ui)/' },
    to: { path: '^src/(platform|ui)/', pathNot: '^src/$1/' },
  }),
  forbid(
    'edges-are-ends',
    'Only start imports web, worker and demo, and nobody cli: what two of them need belongs in a room.',
    {
      from: { path: '^(src/[^/]+|demo|migrations|checks)/', pathNot: start },
      to: { path: '^(src/(web|worker|cli)|demo)/', pathNot: '^$1/' },
    },
  ),
  forbid(
    'readers-are-not-read',
    'No room may read impact or timeline, for they read every room: only web, worker, cli, start and demo do.',
    {
      from: { path: '^src/([^/]+)/', pathNot: '^src/(web|worker|cli|start)/' },
      to: { path: '^src/(impact|timeline)/', pathNot: '^src/$1/' },
    },
  ),
  forbid('no-cycles', 'Two files that need each other are one file, or hide a third: take that out.', {
    from: {},
    to: { circular: true },
  }),
  forbid(
    'resolves',
    'The import leads nowhere: `#room` is src/room/index.ts, and relative paths carry .ts or .tsx.',
    {
      from: {},
      to: { couldNotResolve: true },
    },
  ),
]

const door = String.raw`^src/([^/]+|platform/[^/]+|matching/(groups|dates|repair|withstand)|seasons/moves)/(index|testing)\.tsx?$`
const doors = [
  forbid(
    'one-door',
    'Another room is known by its door alone: import from `#room`, or offer it in its index.ts.',
    {
      from: { path: `^(src/[^/]+|demo|bench|e2e|checks|migrations)/` },
      to: { path: '^src/', pathNot: ['^$1/', door] },
    },
  ),
  forbid(
    'one-door-in-platform',
    'Another part of the platform is known by its door alone: `#platform/part`.',
    {
      from: { path: '^src/platform/([^/]+)/' },
      to: { path: '^src/platform/', pathNot: ['^src/platform/$1/', door] },
    },
  ),
  forbid('doors-by-name', 'A door is opened by its name, `#room`, so that a room can be found and moved.', {
    from: { path: '^(src/platform/[^/]+|src/[^/]+|demo|bench|e2e|checks|migrations)/' },
    to: { path: '^src/', pathNot: '^$1/', dependencyTypesNot: ['aliased-subpath-import'] },
  }),
  forbid('own-door', 'Inside a room, import from the file itself: the door is for others.', {
    from: { path: '^(src/platform/[^/]+|src/(?!platform/)[^/]+)/', pathNot: tests },
    to: { path: '^$1/index\\.tsx?$' },
  }),
  forbid(
    'testing-is-for-tests',
    'Builders are for tests, demo, bench and e2e: nothing that ships may import them.',
    {
      from: { path: '^(src|migrations)/', pathNot: [tests, testing] },
      to: { path: testing },
    },
  ),
]

const layers = [
  forbid('kernel-is-pure', 'The kernel needs zod only: no machine, no network, no React.', {
    from: { path: '^src/kernel/', pathNot: [tests, testing] },
    to: { pathNot: ['^src/', ...packages('zod')] },
  }),
  forbid(
    'matching-is-pure',
    'Matching needs the kernel and `highs` only: a problem comes in, a plan goes out.',
    {
      from: { path: '^src/matching/', pathNot: [tests, testing] },
      to: { pathNot: ['^src/', ...packages('highs')] },
    },
  ),
  forbid(
    'sql-in-its-files',
    'SQL is written in platform/database, tables.ts, store.ts, *-view.ts, read-model.ts, invariants.ts and migrations only.',
    {
      from: { path: '^src/', pathNot: ['^src/platform/database/', sql, tests, testing] },
      to: { path: packages('kysely') },
    },
  ),
  forbid('drivers-in-database', 'Only platform/database opens a connection: take a Reader or a Transactor.', {
    from: { path: '^src/', pathNot: ['^src/platform/database/', tests] },
    to: { path: packages('pg', '@electric-sql/pglite') },
  }),
  forbid(
    'react-draws',
    'React is for ui, web, islands and mails: a room answers with facts and view models.',
    {
      from: { path: '^src/', pathNot: ['^src/(ui|web|islands)/', mail, String.raw`\.test\.tsx$`] },
      to: { path: packages('react', 'react-dom') },
    },
  ),
  forbid(
    'screens-only-show',
    'A screen is given its view model: its routes.ts asks, and it asks for nothing.',
    {
      from: { path: String.raw`^src/web/.*screens?\.tsx$` },
      to: { path: '^src/platform/', dependencyTypesNot: ['type-only'] },
    },
  ),
  forbid(
    'migrations-stand-alone',
    'A migration means the same for ever, so it may not import what will change.',
    {
      from: { path: '^migrations/' },
      to: { path: '^src/' },
    },
  ),
  forbid('migrations-are-run', 'Only platform/database knows the migrations.', {
    from: { path: '^(src|demo)/', pathNot: '^src/platform/database/' },
    to: { path: '^migrations/' },
  }),
]

const parts = [
  forbid('parts-that-ship', 'What src imports is installed with the product: move it to dependencies.', {
    from: { path: '^(src|migrations)/', pathNot: [tests, testing] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  }),
  forbid('parts-are-pinned', 'The package is not in package.json: install it by its exact version.', {
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  }),
]

module.exports = {
  forbidden: [...shape, ...doors, ...layers, ...parts, ...matrix, ...mails],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|var|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
}
