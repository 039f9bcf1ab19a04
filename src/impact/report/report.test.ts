import { describe, expect, test } from 'vitest'
import { type Actor, day, isRefused, newId, perform, type PersonId } from '#kernel'
import { partnershipYear } from '#partnership'
import { aMembership, aPerson, aSchool, anActor, anOfficer } from '#partnership/testing'
import { onEachDatabase } from '#platform/database/testing'
import { freezeYear } from '../snapshots/freeze-year.ts'
import { findSnapshot, rebuilt } from '../snapshots/snapshot-store.ts'
import { ImpactReportId, VoiceId } from '../ids.ts'
import { addVoice } from './add-voice.ts'
import { draftReport } from './draft-report.ts'
import { publishReport, reopenReport } from './publish-report.ts'
import { publishedReportView } from './published-report-view.ts'
import { signOffReport } from './sign-off-report.ts'
import { consentOn } from './voice.ts'
import { withdrawVoice } from './withdraw-voice.ts'
import { writeSection } from './write-section.ts'

const officer = anOfficer()
const year = partnershipYear(2024)
const today = day('2024-10-16')

const aVoice = {
  section: 'reviews',
  kind: 'quote',
  title: '',
  words: 'We still use what I brought home.',
  name: 'Robin Ashdown',
  role: 'headteacher',
  organisation: 'Ash Lane School',
  place: '',
  consentOn: '2024-10-01',
  consentUntil: '2025-08-31',
}

describe('consent', () => {
  const given = { consentOn: day('2024-10-01'), consentUntil: day('2025-08-31'), withdrawn: false }
  test.each([
    ['2024-09-30', 'notYet'],
    ['2024-10-01', 'given'],
    ['2025-08-31', 'given'],
    ['2025-09-01', 'expired'],
  ] as const)('on %s is %s', (on, consent) => {
    expect(consentOn(given, day(on))).toBe(consent)
  })
  test('that is withdrawn is withdrawn on every day, and without an end it goes on', () => {
    expect(consentOn({ ...given, withdrawn: true }, today)).toBe('withdrawn')
    expect(consentOn({ ...given, consentUntil: null }, day('2040-01-01'))).toBe('given')
  })
})

onEachDatabase('an impact report', (open) => {
  const refusalOf = (answer: unknown) => (isRefused(answer) ? answer.refusal.code : 'happened')

  async function aDraft() {
    const trustee = await open().database.transaction(async (tx) => {
      const school = await aSchool(tx, { pupils: 300 })
      await aMembership(tx, school.id)
      return aPerson(tx, { role: 'trustee', name: 'Desmond Ashdown' })
    })
    await perform(open().world, freezeYear, { by: officer, input: { year, why: 'For the report' } })
    const drafted = await perform(open().world, draftReport, { by: officer, input: { year } })
    if (drafted.outcome === 'refused') throw new Error(drafted.refusal.words)
    const report = ImpactReportId.parse(drafted.facts[0]?.body.report)
    return { report, trustee: asTrustee(trustee.id) }
  }
  const asTrustee = (person: PersonId): Actor => ({
    kind: 'person',
    person,
    name: 'Desmond Ashdown',
    posts: [{ role: 'trustee', at: { kind: 'partnership', id: 'the board' } }],
  })
  const act = {
    write: (report: string, words: Record<string, string>) =>
      perform(open().world, writeSection, { by: officer, input: { report, section: 'reviews', words } }),
    say: (report: string) => perform(open().world, addVoice, { by: officer, input: { ...aVoice, report } }),
    sign: (report: string, by: Actor) => perform(open().world, signOffReport, { by, input: { report } }),
    publish: (report: string) => perform(open().world, publishReport, { by: officer, input: { report } }),
  }
  const read = (on = today) => publishedReportView({ db: open().db, today: on }, '2024-25')
  const quotesOn = async (on = today) => {
    const view = await read(on)
    if (isRefused(view)) return view.refusal.code
    return view.parts.flatMap(({ quotes }) => quotes.map(({ words }) => words))
  }

  test('is published once a trustee has signed it off, and any change asks for that again', async () => {
    const { report, trustee } = await aDraft()
    expect(refusalOf(await act.publish(report))).toBe('report-not-signed-off')
    expect(refusalOf(await act.sign(report, officer))).toBe('not-allowed')
    await act.sign(report, trustee)
    await act.write(report, {
      whatItIs: 'Three days with peers.\n\nDone with a school.',
      other: 'no such block',
    })
    expect(refusalOf(await act.publish(report))).toBe('report-not-signed-off')
    expect(refusalOf(await read())).toBe('not-found')
    await act.sign(report, trustee)
    await act.publish(report)
    const view = await read()
    if (isRefused(view)) throw new Error(view.refusal.words)
    expect(view.signedOffBy).toEqual(['Desmond Ashdown'])
    expect(view.parts.find(({ id }) => id === 'reviews')?.words).toEqual([
      { label: 'What it is', paragraphs: ['Three days with peers.', 'Done with a school.'] },
    ])
    expect(view.parts.find(({ id }) => id === 'reach')?.chapters[0]?.tiles[0]).toMatchObject({ shown: '300' })
    expect(refusalOf(await act.write(report, {}))).toBe('report-published')
    await perform(open().world, reopenReport, { by: officer, input: { report } })
    expect(refusalOf(await read())).toBe('not-found')
  })

  test('shows somebody’s words while they agree, and not after; the frozen figures still rebuild', async () => {
    const { report, trustee } = await aDraft()
    const added = await act.say(report)
    await act.sign(report, trustee)
    await act.publish(report)
    expect(await quotesOn()).toEqual(['We still use what I brought home.'])
    expect(await quotesOn(day('2025-09-01'))).toEqual([])
    const voice = added.outcome === 'happened' ? added.facts[0]?.body.voice : newId(VoiceId)
    await perform(open().world, withdrawVoice, { by: officer, input: { voice, why: 'She asked us to' } })
    expect(await quotesOn()).toEqual([])
    const frozen = await findSnapshot(open().db, year)
    if (!frozen) throw new Error('Nothing was frozen')
    expect(await rebuilt(open().db, frozen)).toEqual(frozen.figures)
    const { rows } = await open().database.executeSql(`select words from impact_voice`)
    expect(rows).toEqual([{ words: '' }])
  })

  test('cannot begin before its figures are frozen, nor twice', async () => {
    const draft = () => perform(open().world, draftReport, { by: officer, input: { year } })
    expect(refusalOf(await draft())).toBe('nothing-frozen')
    await aDraft()
    expect(refusalOf(await draft())).toBe('report-drafted')
    expect(refusalOf(await perform(open().world, draftReport, { by: anActor(), input: { year } }))).toBe(
      'not-allowed',
    )
  })
})
