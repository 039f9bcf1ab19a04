import { expect, test } from 'vitest'
import { day } from '#kernel'
import {
  type RegisterRow,
  aFile,
  aGroup,
  aGroupLink,
  aPredecessor,
  anAcademy,
  anEstablishment,
  authoritiesFile,
  establishmentsFile,
  groupLinksFile,
  groupsFile,
  inGzip,
  inUtf8,
  inWindows1252,
  linksFile,
  readOf,
} from '../testing.ts'
import type { RegisterFile } from './open-file.ts'
import { readRegister } from './read-register.ts'

const names = (...files: RegisterFile[]) => readOf(...files).schools.map(({ school }) => school.name)
const complaints = (...rows: RegisterRow[]) =>
  readOf(establishmentsFile(...rows)).complaints.map(({ file: _, ...complaint }) => complaint)
const troubles = (...files: RegisterFile[]) => {
  const read = readRegister(files, { authorities: [], today: day('2024-10-16') })
  return 'troubles' in read ? read.troubles.map(({ why }) => why) : []
}

test('each of the register’s files is known by its headers, whatever it is called', () => {
  const read = readOf(
    aFile('a.csv', [anEstablishment()]),
    aFile('b.csv', [aGroup()]),
    aFile('c.csv', [aGroupLink()]),
    aFile('d.csv', [aPredecessor()]),
    authoritiesFile({
      'LA (code)': 301,
      'LA (name)': 'Brackenshire',
      'ONS code': 'E1',
      'GOR (name)': 'London',
    }),
  )
  expect(read.files.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
    'local_authorities.csv: authorities',
    'b.csv: groups',
    'c.csv: groupLinks',
    'd.csv: establishmentLinks',
    'a.csv: establishments',
  ])
})

test.each([
  ['UTF-8', inUtf8],
  ['Windows-1252', inWindows1252],
  ['gzipped UTF-8', inGzip],
])('accents and curly apostrophes are read from %s', (_, bytes) => {
  const name = 'St Anne’s École'
  expect(names(aFile('edubasealldata.csv', [anEstablishment({ EstablishmentName: name })], bytes))).toEqual([
    name,
  ])
})

test('a byte order mark does not hide the first column', () => {
  const file = aFile('edubasealldata.csv', [anEstablishment()], (text) => inUtf8(`\uFEFF${text}`))
  expect(names(file)).toEqual(['Ash Lane Primary School'])
})

test('a school is read with its place, its phase and its days; nobody’s name or telephone', () => {
  const [read] = readOf(establishmentsFile(anEstablishment({ CloseDate: '' }))).schools
  expect(read?.school).toMatchObject({
    urn: 100_001,
    phase: 'primary',
    status: 'open',
    openedOn: '1994-09-01',
    closedOn: null,
    pupils: 402,
    fsmPercent: 18.4,
    latitude: 51.52875,
    longitude: -0.12391,
    sendProvision: null,
    sixthForm: false,
  })
  expect(JSON.stringify(read)).not.toMatch(/Invented|Person|01632/)
})

test.each([
  ['Community special school', 'Special schools', 'Not applicable', 'special'],
  ['Academy special converter', 'Academies', 'Not applicable', 'special'],
  ['Pupil referral unit', 'Local authority maintained schools', 'Not applicable', 'alternativeProvision'],
  ['Academy alternative provision converter', 'Academies', 'Not applicable', 'alternativeProvision'],
  ['Academy converter', 'Academies', 'Middle deemed secondary', 'secondary'],
  ['Other independent school', 'Independent schools', 'Not applicable', 'other'],
])('%s has the phase that its type or its register phase tells', (type, group, phase, told) => {
  const row = anEstablishment({
    'TypeOfEstablishment (name)': type,
    'EstablishmentTypeGroup (name)': group,
    'PhaseOfEducation (name)': phase,
  })
  expect(readOf(establishmentsFile(row)).schools.map(({ school }) => school.phase)).toEqual([told])
})

test('a missing optional column is noted, and says nothing', () => {
  const { NumberOfPupils: _, ...row } = anEstablishment()
  const read = readOf(establishmentsFile(row), linksFile(aPredecessor()))
  expect(read.silent).toEqual(new Set(['pupils']))
  expect(read.files.at(-1)?.notes).toEqual([
    'It has no column “NumberOfPupils”: what is known of that stays.',
  ])
})

test('a missing required column is named, with what it is needed for', () => {
  const { 'EstablishmentStatus (name)': _, ...row } = anEstablishment()
  expect(troubles(establishmentsFile(row))).toEqual([
    'edubasealldata20241001.csv has no column “EstablishmentStatus (name)”, which is needed to know whether the ' +
      'school is open. Download the file again with all its columns.',
  ])
})

test.each([
  [
    'a photograph',
    aFile('head.jpg', [{ a: 1 }]),
    /^head\.jpg is not a file that we know\. Choose files from/,
  ],
  [
    'a zip folder',
    { name: 'all.zip', bytes: inUtf8('PK\u0003\u0004') },
    /^all\.zip is a zip folder\. Open it/,
  ],
  ['an empty file', { name: 'empty.csv', bytes: inUtf8('') }, /^empty\.csv is empty/],
  ['a damaged gz', { name: 'bad.gz', bytes: Uint8Array.of(0x1f, 0x8b, 8, 0, 1) }, /^bad\.gz is damaged/],
])('%s is refused in words that say what to do', (_, file, words) => {
  expect(troubles(file)).toEqual([expect.stringMatching(words)])
})

test('bad rows are told by line, column, what they said and why, and the good ones are read', () => {
  const rows = [
    anEstablishment(),
    anEstablishment({ URN: 'abc' }),
    anEstablishment({ URN: '' }),
    anEstablishment({ URN: 100_004, NumberOfPupils: 'many' }),
    anEstablishment({ URN: 100_001 }),
    anEstablishment({ URN: 100_006, OpenDate: '31-02-2020' }),
    anEstablishment({ URN: 100_007, CloseDate: '31-08-1990' }),
    anEstablishment({ URN: 100_008, 'LA (code)': 999 }),
    anEstablishment({ URN: 100_009, Easting: 20_000, Northing: 900_000 }),
    anEstablishment({ URN: 100_010, 'EstablishmentStatus (name)': 'Sleeping' }),
    anEstablishment({ URN: 990_001 }),
    anEstablishment({ URN: 100_012, PercentageFSM: 140 }),
    anEstablishment({ URN: 100_013 }),
  ]
  expect(complaints(...rows)).toEqual([
    { line: 3, column: 'URN', said: 'abc', why: 'It should be a whole number from 1 to 9999999' },
    { line: 4, column: 'URN', said: '', why: 'Every school has a URN, a number of six figures' },
    { line: 5, column: 'NumberOfPupils', said: 'many', why: 'It should be a whole number from 0 to 99999' },
    { line: 6, column: 'URN', said: '100001', why: 'An earlier row has the same URN' },
    {
      line: 7,
      column: 'OpenDate',
      said: '31-02-2020',
      why: 'It should be a day of the calendar, written like 31-08-2024',
    },
    {
      line: 8,
      column: 'CloseDate',
      said: '31-08-1990',
      why: 'A school cannot close before it opened, on 1994-09-01',
    },
    { line: 9, column: 'LA (code)', said: '999', why: 'There is no local authority with this code' },
    { line: 10, column: 'Easting', said: '20000', why: 'This grid reference is not in England' },
    {
      line: 11,
      column: 'EstablishmentStatus (name)',
      said: 'Sleeping',
      why: 'It should be Open, Closed, Proposed to open, or Open, but proposed to close',
    },
    { line: 12, column: 'URN', said: '990001', why: 'URNs as high as this are for invented schools' },
    { line: 13, column: 'PercentageFSM', said: '140', why: 'It should be a number from 0 to 100' },
  ])
  expect(readOf(establishmentsFile(...rows)).schools.map(({ school }) => school.urn)).toEqual([
    100_001, 100_013,
  ])
})

test('a row that is cut short is told, and the next is read', () => {
  const text = (csv: string) => inUtf8(`${csv}100002,301\r\n\r\n`)
  const read = readOf(aFile('edubasealldata.csv', [anEstablishment()], text))
  expect(read.complaints.map(({ line, why }) => `${line}: ${why}`)).toEqual([
    '3: It has 2 columns; the first line has 38',
  ])
})

test('figures that the DfE withholds are blank, not bad', () => {
  const [read] = readOf(
    establishmentsFile(anEstablishment({ PercentageFSM: 'SUPP', NumberOfPupils: 'z' })),
  ).schools
  expect([read?.school.fsmPercent, read?.school.pupils]).toEqual([null, null])
})

test('schools outside England are passed over and counted; a closed school keeps an authority that is gone', () => {
  const read = readOf(
    establishmentsFile(
      anEstablishment({ URN: 400_001, 'GOR (name)': 'Wales (pseudo)', 'LA (code)': 660 }),
      anEstablishment({ URN: 100_002, 'EstablishmentStatus (name)': 'Closed', 'LA (code)': 909 }),
    ),
    linksFile(aPredecessor()),
  )
  expect(read.schools.map(({ school }) => school.urn)).toEqual([100_002])
  expect(read.files.at(-1)?.notes).toEqual(['1 establishments are not schools in England: passed over.'])
})

test('federations and sponsors are no trusts', () => {
  const read = readOf(groupsFile(aGroup(), aGroup({ 'Group UID': 2, 'Group Type': 'Federation' })))
  expect(read.trusts.map(({ uid, kind, openedOn }) => [uid, kind, openedOn])).toEqual([
    [2001, 'Multi-academy trust', '2012-04-01'],
  ])
})

test('without establishment links a note says what will be missed', () => {
  const [alone] = readOf(establishmentsFile(anAcademy())).files
  expect(alone?.notes.join()).toContain('add links_edubasealldata to follow it')
})

test('a group link without its day is a complaint', () => {
  const read = readOf(groupLinksFile(aGroupLink(), aGroupLink({ 'Joined date': '' })))
  expect(read.joins.map(({ joinedOn }) => joinedOn)).toEqual(['2016-09-01'])
  expect(read.complaints.map(({ line, column }) => [line, column])).toEqual([[3, 'Joined date']])
})
