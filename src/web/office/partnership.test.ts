import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { aHub, aMembership, aPerson, aSchool } from '#partnership/testing'
import { onEachDatabase } from '#platform/database/testing'
import { paths } from '../paths.ts'
import { aWebApp, wordsOf } from '../testing.ts'

onEachDatabase('the partnership on the office’s screens', (open) => {
  const started = async () => {
    const here = open()
    const people = await here.database.transaction(async (tx) => {
      const school = await aSchool(tx, { name: 'Ash Lane Primary School' })
      await aMembership(tx, school.id, 'network')
      return {
        school,
        hub: await aHub(tx),
        officer: await aPerson(tx, { role: 'officer' }),
        head: await aPerson(tx, { name: 'Ada Fen', role: 'headteacher', at: school.id }),
      }
    })
    const web = await aWebApp(here)
    return { ...people, web, office: await web.as(people.officer), visitor: await web.as(people.head) }
  }

  test('a person is added, given a post and found again', async () => {
    const { office, school } = await started()
    const added = await office.post(paths.newPerson(), { name: 'Bea Marsh', email: 'bea@ash.example' })
    expect(added.status).toBe(303)
    const person = added.to ?? ''
    const form = await office.get(`${person}?q=ash+lane`)
    expect(form.html).toContain(`value="school:${school.id}"`)
    const appointed = await office.post(`${person}/posts?q=ash+lane`, {
      place: `school:${school.id}`,
      role: 'seniorLeader',
      hub: '',
      title: 'Deputy head',
      'from-day': '1',
      'from-month': '9',
      'from-year': '2024',
    })
    expect(appointed.status).toBe(303)
    expect(wordsOf(await office.get(person))).toContain('Deputy head')
    expect(wordsOf(await office.get(`${paths.people()}?q=bea`))).toContain(
      'Senior leader, Ash Lane Primary School',
    )
  })

  test('a refused answer keeps what was typed and says what is wrong beside it', async () => {
    const { office, head } = await started()
    const again = await office.post(paths.newPerson(), { name: 'Somebody Else', email: head.email })
    expect(again.status).toBe(422)
    expect(again.html).toContain('value="Somebody Else"')
    expect(wordsOf(again)).toContain(`${head.email} belongs to Ada Fen already.`)
    expect(again.html).toContain('href="#email"')
    const blank = await office.post(paths.newPerson(), { name: '', email: 'no address' })
    expect(wordsOf(blank)).toContain('Write a mail address, like name@school.example')
  })

  test('a hub opens, a school joins it, and a second hub is told where the school is', async () => {
    const { office, school, hub } = await started()
    const opened = await office.post(paths.newHub(), {
      name: 'Wolds Hub',
      kind: 'geographic',
      region: '',
      vision: '',
    })
    const wolds = opened.to ?? ''
    expect(await office.post(`/office${wolds}/schools`, { school: school.id })).toMatchObject({ status: 303 })
    expect(wordsOf(await office.get(wolds))).toContain('Ash Lane Primary School')
    const second = await office.post(paths.hubSchools({ hub: hub.id }, { q: 'ash' }), { school: school.id })
    expect(second.status).toBe(422)
    expect(wordsOf(second)).toContain('Ash Lane Primary School belongs to Wolds Hub already.')
  })

  test('a level is given for a year and stands on the school’s page', async () => {
    const { office, school } = await started()
    const address = paths.membership({ school: school.id })
    expect(await office.post(address, { year: '2024/25', level: 'full', agreed: 'yes' })).toMatchObject({
      status: 303,
    })
    expect(wordsOf(await office.get(paths.school({ school: school.id })))).toContain('Full Partner')
    expect(wordsOf(await office.post(address, { year: '2024/25' }))).toContain('Choose a partnership level')
  })

  test('files of the register are compared, looked through and adopted', async () => {
    const { web, office } = await started()
    const csv = [
      'URN,LA (code),LA (name),EstablishmentName,EstablishmentStatus (name),PhaseOfEducation (name),TypeOfEstablishment (name)',
      '100001,301,Brackenshire,Elm Park School,Open,Primary,Community school',
      'one,301,Brackenshire,Odd School,Open,Primary,Community school',
    ].join('\r\n')
    const chosen = new FormData()
    chosen.append('files', new File([gzipSync(csv)], 'edubasealldata20241001.csv.gz'))
    const compared = await office.send(paths.registerImports(), chosen)
    expect(compared.status).toBe(303)
    const difference = await office.get(compared.to ?? '')
    expect(wordsOf(difference)).toContain('New schools (1)')
    expect(wordsOf(difference)).toContain('Rows left out (1)')
    expect(await office.post(`${compared.to}/adopt`)).toMatchObject({ status: 303 })
    expect(wordsOf(await office.get(`${paths.schools()}?all=yes&q=elm`))).toContain('Elm Park School')
    expect(wordsOf(await office.post(`${compared.to}/adopt`))).toContain('adopted already')
    expect(await web.stranger.send(paths.registerImports(), chosen)).toMatchObject({ status: 403 })
  })

  test('a form without a file is asked for one', async () => {
    const { office } = await started()
    expect(wordsOf(await office.send(paths.registerImports(), new FormData()))).toContain(
      'Choose at least one file',
    )
  })

  test('nobody but the office opens any of it', async () => {
    const { web, visitor, school, head } = await started()
    const closed = [
      paths.people(),
      paths.newPerson(),
      paths.person({ person: head.id }),
      paths.newHub(),
      paths.membership({ school: school.id }),
      paths.registerImports(),
    ]
    for (const address of closed)
      for (const turnedAway of [visitor, web.stranger])
        expect([address, (await turnedAway.get(address)).status]).toEqual([address, 403])
    expect(await visitor.post(paths.newPerson(), { name: 'X', email: 'x@x.example' })).toMatchObject({
      status: 403,
    })
  })
})
