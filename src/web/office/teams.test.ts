import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { clockAt } from '#kernel'
import { onEachDatabase } from '#platform/database/testing'
import { acceptPlace } from '#seasons'
import { anOfficer, doing } from '#seasons/testing'
import { paths } from '../paths.ts'
import { aSeasonOnScreen, anOfferToAsha } from '../reviewer/testing.ts'
import { type Page, aWebApp, wordsOf } from '../testing.ts'

/** What the first button of that name posts. */
function worthOf({ html }: Page, name: string): string {
  const [button = ''] = new RegExp(`<button[^>]*name="${name}"[^>]*>`).exec(html) ?? []
  return /value="([^"]+)"/.exec(button)?.[1] ?? ''
}

onEachDatabase('the season board', (open) => {
  test('shows each review with its stage, and its address keeps the filters', async () => {
    const { office, season } = await aSeasonOnScreen(open())
    const page = wordsOf(await office.get(paths.board()))
    expect(page).toContain('Larkfield Primary School')
    expect(page).toContain('0 of 3')
    expect(page).toContain('Needs a Lead Reviewer')
    const none = await office.get(paths.board({ season, phase: 'secondary', text: 'lark' }))
    expect(wordsOf(none)).toContain('No review matches')
    expect(none.html).toContain('value="lark"')
    expect(wordsOf(await office.get(paths.board({ stage: 'no such stage', page: 'x' })))).toContain(
      '1 review',
    )
  })

  test('is for the office alone, its exports too', async () => {
    const { trustee, asha, web } = await aSeasonOnScreen(open())
    for (const address of [paths.board(), paths.boardCsv(), paths.boardXlsx(), paths.plans()])
      for (const visitor of [trustee, asha, web.stranger])
        expect((await visitor.get(address)).status).toBe(403)
  })

  test('can be taken away as CSV and as a workbook', async () => {
    const { office } = await aSeasonOnScreen(open())
    const rows = parse((await office.get(paths.boardCsv())).html, { bom: true })
    expect(rows).toHaveLength(2)
    expect(rows[1]).toContain('Larkfield Primary School')
    expect(rows[1]).toContain('2024-12-03')
    expect((await office.get(paths.boardXlsx())).html.startsWith('PK')).toBe(true)
  })
})

onEachDatabase('a review, for the office', (open) => {
  test('names who could join, and the place is offered from there', async () => {
    const { office, review } = await aSeasonOnScreen(open())
    const page = await office.get(paths.officeReview({ review }))
    expect(wordsOf(page)).toContain('Who could lead it')
    const person = worthOf(page, 'person')
    expect((await office.post(paths.assignLead({ review }), { person })).to).toBe(
      paths.officeReview({ review }),
    )
    const again = await office.post(paths.assignLead({ review }), { person })
    expect(again.status).toBe(422)
    expect(wordsOf(again)).toContain('There is a problem')
  })

  test('is refused to everybody else', async () => {
    const { trustee, asha, review, network } = await aSeasonOnScreen(open())
    expect((await trustee.get(paths.officeReview({ review }))).status).toBe(403)
    const offer = { person: network.peers[1] }
    expect((await asha.post(paths.offerPlace({ review }), offer)).status).toBe(403)
  })

  test('keeps who was there day by day, from its first day on', async () => {
    const started = await aSeasonOnScreen(open())
    const placement = await anOfferToAsha(open(), started)
    await doing(open().world, acceptPlace, { by: anOfficer, input: { placement } })
    const { review, officer } = started
    const early = await started.office.post(paths.attendance({ review }), { [placement]: '3' })
    expect(early.status).toBe(422)
    const web = await aWebApp(open(), { clock: clockAt('2024-12-04T09:00:00.000Z') })
    const office = await web.as(officer)
    expect(wordsOf(await office.get(paths.officeReview({ review })))).toContain('Asha Rahman, peer reviewer')
    await office.post(paths.attendance({ review }), { [placement]: '2' })
    expect(wordsOf(await office.get(paths.officeReview({ review })))).toContain('Attended in part')
    expect(wordsOf(await office.get(paths.reciprocity({ q: 'Larkfield' })))).toContain(
      'Larkfield Primary School 2',
    )
  })

  test('frees somebody with a reason, which stands in the review’s history', async () => {
    const started = await aSeasonOnScreen(open())
    const placement = await anOfferToAsha(open(), started)
    await doing(open().world, acceptPlace, { by: anOfficer, input: { placement } })
    const { office, review } = started
    const long = 'x'.repeat(501)
    const tooLong = await office.post(paths.releasePlace({ review, placement }), { reason: long })
    expect([tooLong.status, tooLong.html.includes(long)]).toEqual([422, true])
    await office.post(paths.releasePlace({ review, placement }), { reason: 'Moved to another team' })
    const page = wordsOf(await office.get(paths.officeReview({ review })))
    expect(page).toContain('1 person is no longer placed')
    expect(page).toContain('Moved to another team')
  })
})

onEachDatabase('putting a team right', (open) => {
  test('shows who could step in for whoever left, and offers the places at once', async () => {
    const started = await aSeasonOnScreen(open())
    const placement = await anOfferToAsha(open(), started)
    const { office, trustee, review } = started
    const page = paths.putRight({ review })
    expect(wordsOf(await office.get(page))).toContain('Nobody has dropped out of this team')
    await office.post(paths.releasePlace({ review, placement }), { reason: 'Ill' })
    expect((await office.get(paths.officeReview({ review }))).html).toContain(`href="${page}"`)
    const ways = await office.get(page)
    expect(wordsOf(ways)).toContain('Asha Rahman is no longer coming: 3 places are empty.')
    expect(wordsOf(ways)).toContain('Nobody else moves')
    const joins = /name="joins" value="([^"]+)"/.exec(ways.html)?.[1] ?? ''
    expect((await office.post(page, { joins, leaves: '' })).to).toBe(paths.officeReview({ review }))
    const late = await office.post(page, { joins, leaves: '' })
    expect(late.status).toBe(422)
    expect((await trustee.get(page)).status).toBe(403)
    expect((await trustee.post(page, { joins, leaves: '' })).status).toBe(403)
  })
})

onEachDatabase('a plan of teams', (open) => {
  test('is made, changed at a cost, and adopted after saying what will be sent', async () => {
    const { office, season, review } = await aSeasonOnScreen(open())
    const plan = (await office.post(paths.plans(), { season, role: 'peer' })).to ?? ''
    expect(plan).toMatch(/^\/office\/plans\/[\da-f-]{36}$/)
    const drafted = wordsOf(await office.get(plan))
    expect(drafted).toContain('A draft: nobody has been told.')
    expect(drafted).toContain('New offer')
    const changing = await office.get(`${plan}/reviews/${review}`)
    expect(wordsOf(changing)).toContain('Costs')
    const change = worthOf(changing, 'change')
    expect((await office.post(`${plan}/reviews/${review}`, { change })).status).toBe(303)
    expect(wordsOf(await office.get(`${plan}/adopt`))).toContain('Offers go to 2 people.')
    expect((await office.post(`${plan}/adopt`)).to).toBe(paths.board({ season }))
    expect(wordsOf(await office.get(paths.officeReview({ review })))).toContain('Offered')
    const late = await office.post(`${plan}/adopt`)
    expect(late.status).toBe(422)
    expect(wordsOf(late)).toContain('This plan was adopted')
  })

  test('that nobody can read is refused in place, and a discarded one tells nobody', async () => {
    const { office, season } = await aSeasonOnScreen(open())
    expect((await office.post(paths.plans(), { season, role: 'cook' })).status).toBe(422)
    const plan = (await office.post(paths.plans(), { season, role: 'lead' })).to ?? ''
    expect((await office.post(paths.plans(), { season, role: 'lead' })).status).toBe(422)
    await office.post(`${plan}/discard`)
    expect(wordsOf(await office.get(plan))).toContain('Discarded.')
  })
})
