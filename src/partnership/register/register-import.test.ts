import { expect, test } from 'vitest'
import { type Actor, day, isRefused, newId, perform } from '#kernel'
import { reading } from '#platform/database'
import { type TestDatabase, onEachDatabase } from '#platform/database/testing'
import { aHeadteacherOf, anOfficer } from '../testing.ts'
import { adoptRegisterImport } from './adopt-register-import.ts'
import { discardRegisterImport } from './discard-register-import.ts'
import { planRegisterImport } from './plan-register-import.ts'
import type { RegisterFile } from './reading/open-file.ts'
import { RegisterImportId } from './register-import.ts'
import { registerImportView } from './register-import-view.ts'
import { registerImportsView } from './register-imports-view.ts'
import type { RegisterImportTables, RegisterTables } from './tables.ts'
import {
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
  linksFile,
} from './testing.ts'

const brackenshire = authoritiesFile({
  'LA (code)': 301,
  'LA (name)': 'Brackenshire',
  'ONS code': 'E09000099',
  'GOR (name)': 'London',
})
const closed = { 'EstablishmentStatus (name)': 'Closed', CloseDate: '31-08-2024' }
const asMaintained = [brackenshire, establishmentsFile(anEstablishment())]
const asAcademy = [
  establishmentsFile(anEstablishment(closed), anAcademy({ URN: 140_001, OpenDate: '01-09-2024' })),
  linksFile(aPredecessor()),
  groupsFile(aGroup()),
  groupLinksFile(aGroupLink({ 'Academy URN': 140_001, 'Joined date': '01/09/2024' })),
]

onEachDatabase('the national register', (open) => {
  const officer = anOfficer()

  async function plan(files: readonly RegisterFile[], by: Actor = officer): Promise<RegisterImportId> {
    const planned = await perform(open().world, planRegisterImport, { by, input: { files } })
    if (planned.outcome === 'refused') throw new Error(planned.refusal.words)
    return RegisterImportId.parse(planned.facts[0]?.body.registerImport)
  }

  const adopt = (registerImport: string) =>
    perform(open().world, adoptRegisterImport, { by: officer, input: { registerImport } })
  const discard = (registerImport: string) =>
    perform(open().world, discardRegisterImport, { by: officer, input: { registerImport } })
  const codeOf = (answer: unknown) => (isRefused(answer) ? answer.refusal.code : 'happened')

  async function look(id: RegisterImportId, question: Parameters<typeof registerImportView>[2]) {
    const view = await registerImportView(seenBy(open(), officer), id, question)
    if (isRefused(view)) throw new Error(view.refusal.words)
    return view
  }

  test('a plan changes nothing until it is adopted', async () => {
    const id = await plan(asMaintained)
    expect(await schoolsOf(open())).toEqual([])
    await adopt(id)
    expect(await schoolsOf(open())).toEqual([
      expect.objectContaining({
        urn: 100_001,
        name: 'Ash Lane Primary School',
        phase: 'primary',
        opened_on: '1994-09-01',
        fsm_percent: expect.closeTo(18.4),
        latitude: expect.closeTo(51.52875),
        sixth_form: false,
        fictional: false,
        data_as_of: '2024-10-01',
      }),
    ])
  })

  test('a school that becomes an academy keeps its identity, and both its URNs find it', async () => {
    await adopt(await plan(asMaintained))
    const [before] = await schoolsOf(open())
    await adopt(await plan(asAcademy))
    const schools = await schoolsOf(open())
    expect(schools.map(({ id, urn, status }) => [id, urn, status])).toEqual([[before?.id, 140_001, 'open']])
    expect(await livesOf(open())).toEqual([
      [100_001, before?.id, '[1994-09-01,2024-09-01)', 'academised'],
      [140_001, before?.id, '[2024-09-01,)', null],
    ])
    expect(await trustsOf(open())).toEqual([['Larkrise Learning Trust', before?.id, '[2024-09-01,)']])
  })

  test('adopting the same files again writes no row', async () => {
    await adopt(await plan([brackenshire, ...asAcademy]))
    const again = await plan([brackenshire, ...asAcademy])
    const parts = await reading<RegisterImportTables>(open().db)
      .selectFrom('register_import_part')
      .select('noun')
      .execute()
    expect(parts).toEqual([])
    expect(await look(again, { show: null, page: 1 })).toMatchObject({
      changesNothing: true,
      unchanged: 1,
      groups: [],
    })
    const before = await schoolsOf(open())
    expect(codeOf(await adopt(again))).toBe('happened')
    expect(await schoolsOf(open())).toEqual(before)
  })

  test('a file that lacks an optional column leaves what is known of it', async () => {
    await adopt(await plan(asMaintained))
    const { OpenDate: _, Easting: __, Northing: ___, ...less } = anEstablishment()
    expect(await look(await plan([establishmentsFile(less)]), { show: null, page: 1 })).toMatchObject({
      changesNothing: true,
      unchanged: 1,
    })
  })

  test('bad rows are shown beside the difference and stop nothing', async () => {
    const id = await plan([
      brackenshire,
      establishmentsFile(anEstablishment(), anEstablishment({ URN: 'abc' })),
    ])
    expect((await look(id, { show: 'complaints', page: 1 })).complaints).toEqual({
      count: 1,
      rows: [
        {
          file: 'edubasealldata20241001.csv',
          line: 3,
          column: 'URN',
          said: 'abc',
          why: 'It should be a whole number from 1 to 9999999',
        },
      ],
    })
    await adopt(id)
    expect((await schoolsOf(open())).length).toBe(1)
  })

  test('characters that no database keeps are left out', async () => {
    const rows = [
      anEstablishment({ EstablishmentName: 'Ash\u0000 Lane\r\nPrimary' }),
      anEstablishment({ URN: '\u0000' }),
    ]
    await adopt(await plan([brackenshire, establishmentsFile(...rows)]))
    expect((await schoolsOf(open())).map(({ name }) => name)).toEqual(['Ash Lane Primary'])
  })

  test('the office looks at each kind of change, page by page', async () => {
    const rows = Array.from({ length: 120 }, (_, place) => anEstablishment({ URN: 100_001 + place }))
    const id = await plan([brackenshire, establishmentsFile(...rows)])
    const brief = await look(id, { show: null, page: 1 })
    expect(brief.groups.map(({ title, count, lines }) => [title, count, lines.length])).toEqual([
      ['New schools', 120, 5],
    ])
    const third = await look(id, { show: 'new', page: 3 })
    expect(third.pages).toBe(3)
    expect(third.groups[0]?.lines.length).toBe(20)
    expect(third.groups[0]?.lines[0]).toEqual({
      number: 100_101,
      name: 'Ash Lane Primary School',
      says: ['Primary, Brackenshire, Open'],
    })
  })

  test('a plan that another has overtaken cannot be adopted', async () => {
    const [one, other] = [await plan(asMaintained), await plan(asMaintained)]
    await adopt(one)
    expect(codeOf(await adopt(other))).toBe('register-import-overtaken')
    expect((await look(other, { show: null, page: 1 })).mayAdopt).toBe(false)
    expect(codeOf(await adopt(one))).toBe('register-import-adopted')
  })

  test('a discarded plan stays discarded', async () => {
    const id = await plan(asMaintained)
    expect(codeOf(await discard(id))).toBe('happened')
    expect(codeOf(await adopt(id))).toBe('register-import-discarded')
    expect(await schoolsOf(open())).toEqual([])
  })

  test('files that cannot be read are refused in words, and nothing is planned', async () => {
    const answer = await perform(open().world, planRegisterImport, {
      by: officer,
      input: { files: [aFile('notes.csv', [{ a: 1 }])] },
    })
    expect(isRefused(answer) && answer.refusal.fields).toEqual([
      { field: 'files', words: expect.stringMatching(/^notes\.csv is not a file that we know/) },
    ])
    expect(await registerImportsView(seenBy(open(), officer))).toEqual([])
  })

  test('only the office imports the register, and only the office sees what was imported', async () => {
    const head = aHeadteacherOf('a school')
    const answer = await perform(open().world, planRegisterImport, {
      by: head,
      input: { files: asMaintained },
    })
    expect(codeOf(answer)).toBe('not-allowed')
    const id = await plan(asMaintained)
    const view = await registerImportView(seenBy(open(), head), id, { show: null, page: 1 })
    expect(codeOf(view)).toBe('not-allowed')
    expect(codeOf(await registerImportsView(seenBy(open(), head)))).toBe('not-allowed')
    expect(codeOf(await adopt(newId(RegisterImportId)))).toBe('not-found')
  })
})

const seenBy = ({ db }: TestDatabase, actor: Actor) => ({ db, actor, today: day('2024-10-16') })

const schoolsOf = ({ db }: TestDatabase) =>
  reading<RegisterTables>(db).selectFrom('school').selectAll().orderBy('urn').execute()

async function livesOf({ db }: TestDatabase) {
  const rows = await reading<RegisterTables>(db).selectFrom('school_urn').selectAll().orderBy('urn').execute()
  return rows.map(({ urn, school_id, held, ended_because }) => [urn, school_id, held, ended_because])
}

async function trustsOf({ db }: TestDatabase) {
  const rows = await reading<RegisterTables>(db)
    .selectFrom('trust_school')
    .innerJoin('trust', 'trust.id', 'trust_school.trust_id')
    .select(['trust.name', 'school_id', 'held'])
    .execute()
  return rows.map(({ name, school_id, held }) => [name, school_id, held])
}
