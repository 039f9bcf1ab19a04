import { expect, test } from 'vitest'
import { onEachDatabase } from '#platform/database/testing'
import { aMembership, aPerson, aSchool } from '#partnership/testing'
import { aWebApp, wordsOf } from '../testing.ts'

onEachDatabase('figures and reports on the web', (open) => {
  async function people() {
    const found = await open().database.transaction(async (tx) => {
      const school = await aSchool(tx, { pupils: 300, name: 'Ash Lane School' })
      await aMembership(tx, school.id)
      return {
        officer: await aPerson(tx, { role: 'officer' }),
        trustee: await aPerson(tx, { role: 'trustee' }),
        head: await aPerson(tx, { role: 'headteacher', at: school.id }),
      }
    })
    const web = await aWebApp(open())
    return {
      stranger: web.stranger,
      officer: await web.as(found.officer),
      trustee: await web.as(found.trustee),
      head: await web.as(found.head),
    }
  }

  test('a year is frozen, its report signed off and read by everybody, also as a PDF', async () => {
    const { officer, trustee, stranger, head } = await people()
    const figures = await officer.get('/figures?year=2024/25')
    expect(wordsOf(figures)).toContain('Partner schools 1')
    expect((await head.get('/figures')).status).toBe(403)
    const blank = await officer.post('/figures/freeze', { year: '2024/25', why: '' })
    expect([blank.status, wordsOf(blank)]).toEqual([422, expect.stringContaining('why you freeze it')])
    await officer.post('/figures/freeze', { year: '2024/25', why: 'For the report' })
    const { to } = await officer.post('/office/impact', { year: '2024/25' })
    if (!to) throw new Error('The report was not begun')
    await officer.post(`${to}/sections/who-we-are`, { words: 'We are a partnership.' })
    expect(wordsOf(await officer.post(`${to}/publish`))).toContain('No trustee has signed off')
    expect(wordsOf(await trustee.get('/'))).toContain('Read the impact report of 2024/25')
    await trustee.post(`${to}/sign-off`)
    await officer.post(`${to}/publish`)
    const page = await stranger.get('/impact/2024-25')
    expect(page.status).toBe(200)
    expect(wordsOf(page)).toContain('We are a partnership.')
    expect(wordsOf(page)).toContain('Pupils in partner schools 300')
    expect(wordsOf(page)).toContain('1 school and 0 hubs in 1 region')
    expect(wordsOf(await trustee.get('/'))).not.toContain('Read the impact report')
    expect(wordsOf(await stranger.get('/impact'))).toContain('Impact report 2024/25')
    const pdf = await stranger.get('/impact/2024-25/report.pdf')
    expect(pdf.html.slice(0, 5)).toBe('%PDF-')
    expect((await stranger.get('/impact/2023-24')).status).toBe(404)
    await officer.post(`${to}/take-back`)
    expect((await stranger.get('/impact/2024-25')).status).toBe(404)
  })

  test('what nobody knows is said with its reason, and never 0, until it is made of its rows again', async () => {
    const { officer, trustee } = await people()
    const page = '/figures/reach.pupils?year=2024/25&version=now'
    expect(wordsOf(await trustee.get(page))).not.toContain('When nobody knows it')
    const blank = await officer.post('/figures/reach.pupils/unrecorded', { year: '2024/25', why: '' })
    expect([blank.status, wordsOf(blank)]).toEqual([422, expect.stringContaining('Say why nobody knows it')])
    const why = 'The census was lost in the move.'
    expect((await trustee.post('/figures/reach.pupils/unrecorded', { year: '2024/25', why })).status).toBe(
      403,
    )
    await officer.post('/figures/reach.pupils/unrecorded', { year: '2024/25', why })
    const declared = wordsOf(await trustee.get(page))
    expect(declared).toContain(`Not recorded ${why}`)
    await officer.post('/figures/reach.pupils/counted', { year: '2024/25' })
    expect(wordsOf(await trustee.get(page))).toContain('Pupils in partner schools 300')
    const again = await officer.post('/figures/reach.pupils/counted', { year: '2024/25' })
    expect(wordsOf(again)).toContain('made of its rows already')
  })

  test('a token fetches what its owner may read, in stable columns, until it is revoked', async () => {
    const { officer, trustee, stranger } = await people()
    const shown = await trustee.post('/data', { name: 'Power BI' })
    const [, secret = ''] = /cf-secret">([^<]+)</.exec(shown.html) ?? []
    const figures = await stranger.get(`/data/v1/figures.csv?token=${secret}`)
    expect(figures.html.split('\r\n')[0]).toBe(
      'year,version,metric,title,chapter,unit,value,n,coverage,status,england',
    )
    expect(figures.html).toContain(
      '2024/25,now,reach.pupils,Pupils in partner schools,reach,count,300,1,1,final,',
    )
    expect((await stranger.get(`/data/v1/schools.csv?token=${secret}`)).status).toBe(403)
    expect((await stranger.get('/data/v1/figures.csv?token=guess')).status).toBe(401)
    expect((await trustee.get('/data')).html).not.toContain(secret)
    const office = /cf-secret">([^<]+)</.exec((await officer.post('/data', { name: 'Excel' })).html)?.[1]
    const schools = await stranger.get(`/data/v1/schools.csv?token=${office}`)
    expect(schools.html).toContain('Ash Lane School')
    const [, revoke = ''] = /action="(\/data\/[^"]+\/revoke)"/.exec((await trustee.get('/data')).html) ?? []
    await trustee.post(revoke)
    expect((await stranger.get(`/data/v1/figures.csv?token=${secret}`)).status).toBe(401)
  })
})
