import { describe, expect, test } from 'vitest'
import { day, isRefused, perform } from '#kernel'
import { partnershipYear } from '#partnership'
import { aHeadteacherOf, aMembership, aSchool, anActor, anOfficer } from '#partnership/testing'
import { onEachDatabase } from '#platform/database/testing'
import { figureView } from '../figures/figure-view.ts'
import { figureRowsView } from '../figures/figure-rows-view.ts'
import { figuresView } from '../figures/figures-view.ts'
import { trusteeFiguresView } from '../figures/trustee-figures-view.ts'
import { freezeYear } from './freeze-year.ts'
import { setTarget } from './set-target.ts'
import { findSnapshot, rebuilt } from './snapshot-store.ts'

const year = partnershipYear(2024)
const officer = anOfficer()
const trustee = anActor({ role: 'trustee', at: { kind: 'partnership', id: 'the board' } })
const today = day('2024-10-16')

onEachDatabase('a year’s figures', (open) => {
  const freeze = (by = officer) =>
    perform(open().world, freezeYear, { by, input: { year, why: 'For the report' } })
  const reading = (actor = officer) => ({ db: open().db, actor, today })
  const aMember = (pupils: number) =>
    open().database.transaction(async (tx) => {
      const school = await aSchool(tx, { pupils, name: `Ash Lane ${pupils}` })
      await aMembership(tx, school.id)
      return school
    })
  const pupilsOf = async (version: 1 | 2 | 'now') => {
    const view = await figureView(reading(), 'reach.pupils', { year, version })
    return isRefused(view) ? view.refusal.code : view.tile.shown
  }

  test('stay as they were frozen, rebuild from their own rows, and a new version says what changed', async () => {
    await aMember(300)
    await freeze()
    await aMember(200)
    expect([await pupilsOf(1), await pupilsOf('now')]).toEqual(['300', '500'])
    expect(await freeze()).toMatchObject({ facts: [{ body: { version: 2 } }] })
    const first = await findSnapshot(open().db, year, 1)
    if (!first) throw new Error('Nothing was frozen')
    expect(await rebuilt(open().db, first)).toEqual(first.figures)
    const view = await figuresView(reading(), { year, version: 2 })
    const changes = isRefused(view) ? [] : view.changes
    expect(isRefused(view) || view.rebuilds).toBe(true)
    expect(changes.find(({ metric }) => metric === 'reach.pupils')).toEqual({
      metric: 'reach.pupils',
      title: 'Pupils in partner schools',
      was: '300 (n = 1)',
      becomes: '500 (n = 2)',
    })
    expect(await pupilsOf(1)).toBe('300')
  })

  test('keep the way of a headline figure, with its target, as it was known when they were frozen', async () => {
    await aMember(300)
    const alsoIn = (label: string, first: number) =>
      open().database.executeSql(
        `insert into membership (school_id, year, level, held)
         select school_id, $1, level, daterange($2::date, $3::date) from membership where year = $4`,
        [label, `${first}-09-01`, `${first + 1}-09-01`, year],
      )
    await alsoIn('2022/23', 2022)
    await alsoIn('2023/24', 2023)
    const input = { metric: 'reach.pupils', year: '2026/27', value: '1000', words: 'A thousand by 2027' }
    await perform(open().world, setTarget, { by: officer, input })
    await freeze()
    await perform(open().world, setTarget, { by: officer, input: { ...input, value: '2000' } })
    await open().database.executeSql(`delete from membership where year = '2022/23'`)
    const view = await figuresView(reading(), { year, version: 1 })
    const [reach] = isRefused(view) ? [] : view.chapters
    expect(reach?.courses).toMatchObject([
      {
        metric: 'reach.pupils',
        points: [
          { label: '2022/23', shown: '300' },
          { label: '2023/24', shown: '300' },
          { label: '2024/25', shown: '300' },
        ],
        target: { value: 1000, label: 'Target for 2026/27: 1,000' },
      },
    ])
  })

  test('are not frozen twice alike, nor by anybody but the office', async () => {
    await aMember(300)
    await freeze()
    expect(await freeze()).toMatchObject({ refusal: { code: 'nothing-changed' } })
    expect(await freeze(trustee)).toMatchObject({ refusal: { code: 'not-allowed' } })
  })

  test('are read by trustees, their rows by the office alone, and by no head', async () => {
    const { id } = await aMember(300)
    const rows = await figureRowsView(reading(), 'reach.pupils', { year, version: 'now', page: 1 })
    expect(isRefused(rows) ? rows : rows.rows).toMatchObject([
      { label: 'Ash Lane 300', leadsTo: { kind: 'school', id }, says: ['pupils: 300'] },
    ])
    const asked = { year, version: null } as const
    expect(isRefused(await figuresView(reading(trustee), asked))).toBe(false)
    expect(await figureRowsView(reading(trustee), 'reach.pupils', { ...asked, page: 1 })).toMatchObject({
      refusal: { code: 'not-allowed' },
    })
    expect(await figuresView(reading(aHeadteacherOf(id)), asked)).toMatchObject({
      refusal: { code: 'not-allowed' },
    })
  })

  describe('targets', () => {
    test('stand against where the partnership is this year', async () => {
      await aMember(400)
      const input = { metric: 'reach.pupils', year: '2026/27', value: '1000', words: 'A thousand by 2027' }
      await perform(open().world, setTarget, { by: officer, input })
      const view = await trusteeFiguresView(reading(trustee))
      expect(isRefused(view) ? view : view.targets).toMatchObject([
        { now: 400, target: 1000, shown: '400 of 1,000', words: 'A thousand by 2027' },
      ])
    })
  })
})
