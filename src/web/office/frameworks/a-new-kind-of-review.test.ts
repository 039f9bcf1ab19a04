import { expect, test } from 'vitest'
import { isRefused, personOf } from '#kernel'
import { aPerson } from '#partnership/testing'
import { type TestDatabase, onEachDatabase } from '#platform/database/testing'
import { deviceView } from '#reviews'
import { reportDraftView } from '#reports'
import { aReportBegun, afterReview, anAgreedFinding, dayAfter, writeIn } from '#reports/testing'
import type { WhenOpened } from '#seasons/testing'
import { paths } from '../../paths.ts'
import { type Visitor, aWebApp, wordsOf } from '../../testing.ts'

const framework = 'CUR-2026'
const section = {
  title: 'What pupils remember',
  holds: 'findings',
  prompts: 'What stays with them?',
  least: '50',
  most: '300',
}

async function theOffice(here: TestDatabase): Promise<Visitor> {
  const officer = await here.database.transaction((tx) => aPerson(tx, { role: 'officer' }))
  return (await aWebApp(here)).as(officer)
}

/** From nothing to a published framework, as somebody in the office clicks through it. */
async function madeOnScreen(office: Visitor): Promise<void> {
  const begun = {
    code: framework,
    name: 'Curriculum Review',
    about: 'One look at what is taught.',
    host: 'school',
  }
  expect((await office.post(paths.beginFramework(), begun)).to).toBe(paths.framework({ framework }))
  const add = (aspect: string, answers: Record<string, string>) =>
    office.post(paths.newInFramework({ framework, aspect }), answers)
  const change = (aspect: string, one: string, answers: Record<string, string>) =>
    office.post(paths.oneInFramework({ framework, aspect, one }), answers)
  const list = (aspect: string) => paths.frameworkAspect({ framework, aspect })

  const unsaid = await add('sections', { ...section, title: '' })
  expect([unsaid.status, wordsOf(unsaid).includes('Give it a title')]).toEqual([422, true])
  expect((await add('sections', section)).to).toBe(list('sections'))
  const first = { framework, aspect: 'sections', one: 'whatWeLookAt' }
  expect((await office.post(paths.removeFromFramework(first))).to).toBe(list('sections'))
  const themes = 'Reading\nNumber'
  await change('parts-whatPupilsRemember', 'strengths', { heading: 'What stays', holds: 'strengths', themes })
  const about = { sections: 'whatPupilsRemember', minutes: '45', who: 'pair' }
  await change('activities', 'visit', { title: 'Talking about last year', ...about })
  await office.post(list('estimates'), { given: 'yes' })
  const early = await office.post(paths.publishFramework({ framework }))
  expect([early.status, wordsOf(early).includes('does not say what describes “Leading”')]).toEqual([
    422,
    true,
  ])
  const says = { 'says-leading': 'Nearly all.', 'says-effective': 'Most.', 'says-workingTowards': 'Some.' }
  await change('scopes', 'overall', { title: 'Overall', ...says })
  await change('scopes', 'whatPupilsRemember', { title: section.title, ...says })
  await change('levels', 'leading', { title: 'Securely remembered' })
  const published = await office.post(paths.publishFramework({ framework }))
  expect(published.to).toBe(paths.framework({ framework }))
  const late = await add('sections', { ...section, title: 'Too late' })
  expect(late.status).toBe(404)
}

onEachDatabase('a new kind of review', (open) => {
  test('is made on screen, chosen for a season, held and reported on, and nobody writes code for it', async () => {
    const here = open()
    const office = await theOffice(here)
    await madeOnScreen(office)
    const chosen: WhenOpened = async (season) => {
      const told = await office.post(paths.seasonFramework({ season }), { framework })
      expect(told.to).toBe(paths.season({ season }))
    }
    const begun = await aReportBegun(here, chosen)
    const { review, report, leadActor, lead } = begun
    await here.database.executeSql(`update person set email = 'lena@school.example' where id = $1`, [lead])
    const web = await aWebApp(here, { clock: afterReview })
    const leading = await web.as({ email: 'lena@school.example' })
    expect(wordsOf(await leading.get(paths.workspaceEnquiry({ review })))).toContain(section.title)
    const estimates = wordsOf(await leading.get(paths.estimates({ review })))
    expect([estimates.includes('Securely remembered'), estimates.includes('Leading')]).toEqual([true, false])
    const given = { scope: 'whatPupilsRemember', level: 'leading' }
    expect((await leading.post(paths.estimates({ review }), given)).status).toBe(303)
    const agreed = { ...given, together: 'yes' }
    expect((await leading.post(paths.agreeEstimate({ review }), agreed)).status).toBe(303)

    const reading = { db: here.db, actor: leadActor, today: dayAfter }
    const device = await deviceView(reading, review)
    expect(isRefused(device) ? [] : device.sections.map(({ key }) => key)).toEqual(['whatPupilsRemember'])
    const finding = { section: 'whatPupilsRemember', kind: 'whatWentWell', text: 'They know' } as const
    await anAgreedFinding(here, begun, finding)
    expect(wordsOf(await leading.get(paths.findings({ review })))).toContain('They know')
    expect(personOf(leadActor)).toBe(lead)
    await writeIn(here, report, {
      by: leadActor,
      part: 'whatPupilsRemember.strengths',
      text: '# Reading\n- They know their texts',
    })
    const draft = await reportDraftView(reading, report)
    if (isRefused(draft)) throw new Error(draft.refusal.words)
    expect(draft.title).toBe('Curriculum Review: Larkfield Primary School')
    expect(draft.estimates).toEqual([{ label: section.title, level: 'Securely remembered' }])
    expect(draft.sections.map(({ title, parts }) => [title, parts.map(({ heading }) => heading)])).toEqual([
      [section.title, ['What stays', 'Even Better If']],
    ])
  })
})
