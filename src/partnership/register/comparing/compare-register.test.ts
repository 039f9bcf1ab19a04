import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDaterange } from '#kernel'
import type { RegisterFile } from '../reading/open-file.ts'
import {
  aFile,
  aGroup,
  aGroupLink,
  aPredecessor,
  anAcademy,
  anEstablishment,
  establishmentsFile,
  groupLinksFile,
  groupsFile,
  imported,
  linksFile,
  nothingKnown,
  planOf,
} from '../testing.ts'
import type { RegisterPlan } from './register-plan.ts'

const closed = { 'EstablishmentStatus (name)': 'Closed', CloseDate: '31-08-2024' }
const lifeLines = ({ rows }: RegisterPlan) =>
  rows.lives.map(({ urn, held, endedBecause }) => `${urn} ${held} ${endedBecause ?? 'goes on'}`)
const trustLines = ({ rows }: RegisterPlan) =>
  rows.trustTimes.map(({ times }) => times.map(({ uid, held }) => `${uid} ${held}`))
const kindsTold = ({ counts }: RegisterPlan) =>
  Object.entries(counts).flatMap(([kind, count]) => (count > 0 ? [`${kind} ${count}`] : []))

test('a school that was not known is new', () => {
  const { difference, rows } = planOf(nothingKnown, [establishmentsFile(anEstablishment())])
  expect(difference.new).toEqual([
    {
      urn: 100_001,
      name: 'Ash Lane Primary School',
      phase: 'primary',
      status: 'open',
      laName: 'Brackenshire',
    },
  ])
  expect(rows.schools.map(({ urn, dataAsOf }) => [urn, dataAsOf])).toEqual([[100_001, '2024-10-01']])
})

test('the same files again change nothing at all', () => {
  const files = [
    establishmentsFile(anEstablishment(closed), anAcademy({ URN: 140_001 })),
    groupsFile(aGroup()),
    groupLinksFile(aGroupLink({ 'Academy URN': 140_001 })),
    linksFile(aPredecessor()),
  ]
  const { plan } = imported(files, files)
  expect(plan.rows).toEqual({ authorities: [], trusts: [], schools: [], lives: [], trustTimes: [] })
  expect(kindsTold(plan)).toEqual(['unchanged 1'])
})

test('a changed school is told field by field', () => {
  const { plan } = imported(
    [establishmentsFile(anEstablishment())],
    [
      establishmentsFile(
        anEstablishment({ NumberOfPupils: 417, Postcode: 'BR1 1AB', Locality: 'Bracken Green' }),
      ),
    ],
  )
  expect(plan.difference.changed).toEqual([
    {
      urn: 100_001,
      name: 'Ash Lane Primary School',
      changes: [
        { field: 'Pupils', was: 402, becomes: 417 },
        { field: 'Locality', was: null, becomes: 'Bracken Green' },
        { field: 'Postcode', was: 'BR1 1AA', becomes: 'BR1 1AB' },
      ],
    },
  ])
})

test('what a file says nothing about stays as it is known', () => {
  const { OpenDate: _, ...withoutOpening } = anEstablishment()
  const { plan } = imported([establishmentsFile(anEstablishment())], [establishmentsFile(withoutOpening)])
  expect(kindsTold(plan)).toEqual(['unchanged 1'])
})

test('a known school that the files leave out stays, and is counted', () => {
  const { plan } = imported(
    [establishmentsFile(anEstablishment(), anEstablishment({ URN: 100_002 }))],
    [establishmentsFile(anEstablishment())],
  )
  expect(kindsTold(plan)).toEqual(['unchanged 1', 'notMentioned 1'])
})

test('an invented school is in no file, and is not counted as left out', () => {
  const { known } = imported([establishmentsFile(anEstablishment(), anEstablishment({ URN: 100_002 }))])
  const schools = known.schools.map((school) => ({ ...school, fictional: school.urn === 100_002 }))
  const plan = planOf({ ...known, schools }, [establishmentsFile(anEstablishment())])
  expect(plan.counts.notMentioned).toBe(0)
})

test('a school closes at the end of its last day, and may open again', () => {
  const open = [establishmentsFile(anEstablishment())]
  const shut = [establishmentsFile(anEstablishment(closed))]
  const closing = imported(open, shut).plan
  expect(closing.difference.closed.map(({ urn, on }) => [urn, on])).toEqual([[100_001, '2024-08-31']])
  expect(lifeLines(closing)).toEqual(['100001 [1994-09-01,2024-09-01) closed'])
  expect(kindsTold(imported(open, shut, open).plan)).toEqual(['reopened 1'])
})

test('a school that becomes an academy keeps one history under its new URN', () => {
  const before = imported([establishmentsFile(anEstablishment())])
  const files = [
    establishmentsFile(anEstablishment(closed), anAcademy({ URN: 140_001 })),
    linksFile(aPredecessor()),
  ]
  const plan = planOf(before.known, files, before.plan)
  expect(plan.difference.academised).toEqual([
    {
      urn: 140_001,
      name: 'Ash Lane Primary School',
      on: '2024-09-01',
      earlierUrn: 100_001,
      earlierName: 'Ash Lane Primary School',
      changes: expect.arrayContaining([{ field: 'URN', was: 100_001, becomes: 140_001 }]),
    },
  ])
  expect(plan.rows.schools.map(({ id }) => id)).toEqual(before.known.schools.map(({ id }) => id))
  expect(kindsTold(plan)).toEqual(['academised 1', 'trustMoves 1', 'newTrusts 1'])
})

test('the lives of an academised school follow each other without a gap', () => {
  const plan = planOf(nothingKnown, [
    establishmentsFile(anEstablishment(closed), anAcademy({ URN: 140_001, OpenDate: '01-09-2024' })),
    linksFile(
      aPredecessor(),
      aPredecessor({ URN: 100_001, LinkURN: 100_000, LinkEstablishedDate: '01-09-1994' }),
    ),
  ])
  expect(lifeLines(plan)).toEqual([
    '100000 [1900-01-01,1994-09-01) closed',
    '100001 [1994-09-01,2024-09-01) academised',
    '140001 [2024-09-01,) goes on',
  ])
  expect(plan.difference.new.map(({ urn }) => urn)).toEqual([140_001])
})

test('a school stays one when its academy appears in a file without links to it later on', () => {
  const files = [
    establishmentsFile(anEstablishment(closed), anAcademy({ URN: 140_001 })),
    linksFile(aPredecessor()),
  ]
  const { plan } = imported([establishmentsFile(anEstablishment())], files, [
    establishmentsFile(anEstablishment(closed), anAcademy({ URN: 140_001 })),
  ])
  expect(kindsTold(plan)).toEqual(['unchanged 1'])
})

test('an academy that has not opened yet does not end the school before it', () => {
  const { plan } = imported(
    [establishmentsFile(anEstablishment())],
    [
      establishmentsFile(
        anEstablishment(),
        anAcademy({ URN: 140_001, 'EstablishmentStatus (name)': 'Proposed to open' }),
      ),
      linksFile(aPredecessor()),
    ],
  )
  expect(kindsTold(plan)).toEqual(['new 1', 'newTrusts 1', 'unchanged 1'])
})

test('two schools that were known apart are not joined, but told', () => {
  const rows = [anEstablishment(closed), anAcademy({ URN: 140_001 })]
  const { plan } = imported(
    [establishmentsFile(...rows)],
    [establishmentsFile(...rows), linksFile(aPredecessor())],
  )
  expect(plan.difference.unjoined).toEqual([
    { urn: 140_001, name: 'Ash Lane Primary School', earlierUrn: 100_001 },
  ])
  expect(plan.rows.schools).toEqual([])
})

test('schools that merge end, and the one that takes them in goes on', () => {
  const infants = anEstablishment({ URN: 100_002, EstablishmentName: 'Ash Lane Infants' })
  const { plan } = imported(
    [establishmentsFile(anEstablishment(), infants)],
    [
      establishmentsFile(anEstablishment(), { ...infants, ...closed }),
      linksFile(aPredecessor({ URN: 100_001, LinkURN: 100_002, LinkType: 'Predecessor - merged' })),
    ],
  )
  expect(plan.difference.merged.map(({ urn, on, into }) => [urn, on, into?.urn])).toEqual([
    [100_002, '2024-08-31', 100_001],
  ])
  expect(lifeLines(plan)).toEqual(['100002 [1994-09-01,2024-09-01) merged'])
})

test('a school with two predecessors is a new school', () => {
  const plan = planOf(nothingKnown, [
    establishmentsFile(
      anEstablishment({ ...closed }),
      anEstablishment({ ...closed, URN: 100_002 }),
      anEstablishment({ URN: 150_000 }),
    ),
    linksFile(aPredecessor({ URN: 150_000 }), aPredecessor({ URN: 150_000, LinkURN: 100_002 })),
  ])
  expect(plan.difference.new.map(({ urn }) => urn)).toEqual([100_001, 100_002, 150_000])
})

const inLarkrise = establishmentsFile(anAcademy())
const inFernhill = establishmentsFile(
  anAcademy({ 'Trusts (code)': 2002, 'Trusts (name)': 'Fernhill Schools Trust' }),
)

test('a school moves between trusts on the day that the group links tell', () => {
  const join = aGroupLink({
    'Group UID': 2002,
    'Group Name': 'Fernhill Schools Trust',
    'Joined date': '01/04/2024',
  })
  const { plan } = imported([inLarkrise, groupLinksFile(aGroupLink())], [inFernhill, groupLinksFile(join)])
  expect(plan.difference.trustMoves).toEqual([
    {
      urn: 100_001,
      name: 'Ash Lane Primary School',
      from: 'Larkrise Learning Trust',
      to: 'Fernhill Schools Trust',
      on: '2024-04-01',
    },
  ])
  expect(trustLines(plan)).toEqual([['2001 [2016-09-01,2024-04-01)', '2002 [2024-04-01,)']])
})

test('where no link tells the day, a trust begins on the day of the file and keeps that day', () => {
  const later = { ...inFernhill, name: 'edubasealldata20250301.csv' }
  const { plan } = imported([inLarkrise, groupLinksFile(aGroupLink())], [inFernhill])
  expect(trustLines(plan)).toEqual([['2001 [2016-09-01,2024-10-01)', '2002 [2024-10-01,)']])
  expect(kindsTold(imported([inLarkrise], [inFernhill], [later]).plan)).toEqual(['unchanged 1'])
})

test('a school that leaves its trust for none is told', () => {
  const { plan } = imported(
    [inLarkrise, groupLinksFile(aGroupLink())],
    [establishmentsFile(anAcademy({ 'Trusts (code)': '', 'Trusts (name)': '' }))],
  )
  expect(plan.difference.trustMoves.map(({ from, to, on }) => [from, to, on])).toEqual([
    ['Larkrise Learning Trust', null, '2024-10-01'],
  ])
})

test('a trust is renamed by the groups file, and by no other', () => {
  const renamed = aGroup({ 'Group Name': 'Larkrise and Fernhill Trust' })
  const { plan, known } = imported([groupsFile(aGroup())], [groupsFile(renamed)])
  expect(plan.difference.changedTrusts).toEqual([
    {
      uid: 2001,
      name: 'Larkrise and Fernhill Trust',
      changes: [{ field: 'Name', was: 'Larkrise Learning Trust', becomes: 'Larkrise and Fernhill Trust' }],
    },
  ])
  expect(planOf(known, [inLarkrise]).rows.trusts).toEqual([])
})

const urn = fc.integer({ min: 100_000, max: 100_020 })
const establishment = fc
  .record({
    urn,
    open: fc.boolean(),
    academy: fc.boolean(),
    pupils: fc.nat(900),
    trust: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ urn, open, academy, pupils, trust }) =>
    (academy ? anAcademy : anEstablishment)({
      URN: urn,
      NumberOfPupils: pupils,
      ...(open ? {} : closed),
      ...(academy ? { 'Trusts (code)': trust, 'Trusts (name)': `Trust ${trust}` } : {}),
    }),
  )
const link = fc
  .record({
    urn,
    other: urn,
    type: fc.constantFrom('Predecessor', 'Successor', 'Predecessor - merged', 'Successor - Split School'),
  })
  .map(({ urn, other, type }) => aPredecessor({ URN: urn, LinkURN: other, LinkType: type }))
const join = fc
  .record({ urn, trust: fc.integer({ min: 1, max: 3 }), year: fc.integer({ min: 2010, max: 2024 }) })
  .map(({ urn, trust, year }) =>
    aGroupLink({
      'Academy URN': urn,
      'Group UID': trust,
      'Group Name': `Trust ${trust}`,
      'Joined date': `01/09/${year}`,
    }),
  )
const register = fc.record({
  establishments: fc.uniqueArray(establishment, { selector: (row) => row['URN'], minLength: 1 }),
  links: fc.uniqueArray(link, { minLength: 1, selector: (row) => `${row['URN']} ${row['LinkURN']}` }),
  joins: fc.array(join, { minLength: 1 }),
})
type Register = typeof register extends fc.Arbitrary<infer Rows> ? Rows : never
const filesOf = ({ establishments, links, joins }: Register): RegisterFile[] => [
  establishmentsFile(...establishments),
  aFile('links_edubasealldata.csv', links),
  groupLinksFile(...joins),
]
const turned = ({ establishments, links, joins }: Register): Register => ({
  establishments: establishments.toReversed(),
  links: links.toReversed(),
  joins: joins.toReversed(),
})

test('whatever the files say, and in whatever order, the difference is the same', () => {
  fc.assert(
    fc.property(register, (rows) => {
      const { difference, counts } = planOf(nothingKnown, filesOf(rows))
      expect(planOf(nothingKnown, filesOf(turned(rows)))).toMatchObject({ difference, counts })
    }),
  )
})

test('whatever was known, adopting the same files twice changes nothing the second time', () => {
  fc.assert(
    fc.property(register, register, (before, after) => {
      const { plan } = imported(filesOf(before), filesOf(after), filesOf(after))
      expect(plan.rows).toEqual({ authorities: [], trusts: [], schools: [], lives: [], trustTimes: [] })
    }),
  )
})

test('whatever the files say, every URN read belongs to one school, and its lives do not overlap in trusts', () => {
  fc.assert(
    fc.property(register, register, (before, after) => {
      const { known } = imported(filesOf(before), filesOf(after))
      const urns = new Set(known.lives.map((life) => life.urn))
      for (const { URN } of [...before.establishments, ...after.establishments]) expect(urns).toContain(URN)
      const current = known.schools.map((school) => school.urn)
      expect(new Set(current).size).toBe(current.length)
      for (const times of Map.groupBy(known.trustTimes, ({ school }) => school).values()) {
        const inOrder = times.map(({ held }) => toDaterange(held)).sort()
        for (const [place, held] of inOrder.entries())
          if (place > 0) expect(held.slice(1, 11) >= (inOrder[place - 1]?.slice(12, 22) || '9999')).toBe(true)
      }
    }),
  )
})
