import { beforeEach, expect, test } from 'vitest'
import { type Actor, type PersonId, clockAt, day, isRefused, perform, period } from '#kernel'
import { brokenInvariants, worldOver } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import type { TrainingSessionId } from '../ids.ts'
import { practitionerInvariants } from '../invariants.ts'
import { practitionerView } from '../record/practitioner-view.ts'
import { aPractitioner, anOfficer, asThemselves, theOfficerIsKnown } from '../testing.ts'
import { endAccreditation } from './end-accreditation.ts'
import { enrolOnTraining } from './enrol-on-training.ts'
import { grantAccreditation } from './grant-accreditation.ts'
import { leaveTraining } from './leave-training.ts'
import { recordCompletion } from './record-completion.ts'
import { renewAccreditation } from './renew-accreditation.ts'
import { scheduleTraining } from './schedule-training.ts'
import { setAccreditationTerm } from './set-accreditation-term.ts'
import { trainingSessionView } from './training-session-view.ts'
import { trainingSessionsView } from './training-sessions-view.ts'

const today = day('2024-10-16')
const heldOn = day('2024-11-20')
const aSession = {
  kind: 'reviewer',
  title: 'Becoming a peer reviewer',
  heldOn,
  mode: 'online',
  place: null,
  capacity: 2,
}

onEachDatabase('training and accreditation', (open) => {
  beforeEach(async () => void (await open().database.transaction(theOfficerIsKnown)))
  const afterwards = () => worldOver(open().database, clockAt('2024-11-21T09:00:00.000Z'))
  const practitioner = (given: Parameters<typeof aPractitioner>[1] = {}) =>
    open().database.transaction((tx) => aPractitioner(tx, given))
  const scheduled = async (given: Partial<typeof aSession> = {}): Promise<TrainingSessionId> => {
    const decision = await perform(open().world, scheduleTraining, {
      by: anOfficer,
      input: { ...aSession, ...given },
    })
    const made = decision.outcome === 'happened' ? decision.facts[0]?.body.trainingSession : undefined
    if (!made) throw new Error('The session was refused')
    return made
  }
  const enrolled = (trainingSession: TrainingSessionId, person: PersonId, by: Actor = anOfficer) =>
    perform(open().world, enrolOnTraining, { by, input: { trainingSession, person } })
  const accreditationsOf = async (person: PersonId) => {
    const view = await practitionerView({ db: open().db, actor: anOfficer, today }, person)
    return isRefused(view) ? [] : view.accreditations
  }

  test('only the office schedules training, and a session in person says where', async () => {
    const person = await practitioner()
    expect(
      await perform(open().world, scheduleTraining, { by: asThemselves(person), input: aSession }),
    ).toMatchObject({ refusal: { code: 'not-allowed' } })
    const input = { ...aSession, mode: 'inPerson', place: '' }
    expect(await perform(open().world, scheduleTraining, { by: anOfficer, input })).toMatchObject({
      refusal: { code: 'place-missing', fields: [{ field: 'place' }] },
    })
  })

  test('people enrol until the places run out, leave, and see their own enrolment', async () => {
    const trainingSession = await scheduled()
    const [ada, bola, cato] = await Promise.all([practitioner(), practitioner(), practitioner()])
    await enrolled(trainingSession, ada, asThemselves(ada))
    await enrolled(trainingSession, bola)
    expect(await enrolled(trainingSession, ada)).toMatchObject({ refusal: { code: 'already-enrolled' } })
    expect(await enrolled(trainingSession, cato)).toMatchObject({ refusal: { code: 'training-full' } })
    expect(await enrolled(trainingSession, cato, asThemselves(ada))).toMatchObject({
      refusal: { code: 'not-allowed' },
    })
    const leaving = { by: asThemselves(bola), input: { trainingSession, person: bola } }
    expect(await perform(open().world, leaveTraining, leaving)).toMatchObject({ outcome: 'happened' })
    expect(await perform(open().world, leaveTraining, leaving)).toMatchObject({
      refusal: { code: 'not-enrolled' },
    })
    expect(await trainingSessionsView({ db: open().db, actor: asThemselves(ada), today })).toMatchObject({
      upcoming: [{ trainingSession, enrolled: 1, placesLeft: 1, yours: 'enrolled' }],
      past: [],
      registered: true,
      maySchedule: false,
    })
  })

  test('completing training accredits for three years from that day; missing it does not', async () => {
    const trainingSession = await scheduled()
    const [ada, bola] = [await practitioner(), await practitioner({ name: 'Bola Marsh' })]
    await enrolled(trainingSession, ada)
    await enrolled(trainingSession, bola)
    const marking = { by: anOfficer, input: { trainingSession, completed: [ada], missed: [bola] } }
    expect(await perform(open().world, recordCompletion, marking)).toMatchObject({
      refusal: { code: 'training-not-held' },
    })
    expect(await perform(afterwards(), recordCompletion, marking)).toMatchObject({ outcome: 'happened' })
    expect(await accreditationsOf(ada)).toMatchObject([
      { kind: 'reviewer', held: period(heldOn, day('2027-11-20')), state: 'upcoming' },
    ])
    expect(await accreditationsOf(bola)).toEqual([])
    expect(await perform(afterwards(), recordCompletion, marking)).toMatchObject({
      refusal: { code: 'attendance-decided' },
    })
    expect(
      await trainingSessionView({ db: open().db, actor: anOfficer, today: heldOn }, trainingSession),
    ).toMatchObject({ toMark: false, enrolled: [{ state: 'completed' }, { state: 'missed' }] })
    expect(await brokenInvariants(open().database, practitionerInvariants)).toEqual([])
  })

  test('somebody who is accredited still is renewed, for as long as the office has set', async () => {
    const trainingSession = await scheduled()
    const ada = await practitioner({
      accredited: { reviewer: period(day('2022-01-10'), day('2025-01-10')) },
    })
    await enrolled(trainingSession, ada)
    await perform(open().world, setAccreditationTerm, {
      by: anOfficer,
      input: { kind: 'reviewer', years: 4 },
    })
    await perform(afterwards(), recordCompletion, {
      by: anOfficer,
      input: { trainingSession, completed: [ada], missed: [] },
    })
    expect(await accreditationsOf(ada)).toMatchObject([
      { held: period(day('2022-01-10'), day('2028-11-20')), state: 'current' },
    ])
  })

  test('the office grants, renews and ends an accreditation, and says why it cannot', async () => {
    const ada = await practitioner()
    const granting = { by: anOfficer, input: { person: ada, kind: 'leadReviewer', from: '2024-09-01' } }
    await perform(open().world, grantAccreditation, granting)
    expect(await perform(open().world, grantAccreditation, granting)).toMatchObject({
      refusal: { code: 'already-accredited' },
    })
    const [granted] = await accreditationsOf(ada)
    expect(granted).toMatchObject({ held: period(day('2024-09-01'), day('2027-09-01')) })
    const renewing = (until: string) =>
      perform(open().world, renewAccreditation, {
        by: anOfficer,
        input: { accreditation: granted?.accreditation, until },
      })
    expect(await renewing('2027-09-01')).toMatchObject({ refusal: { code: 'until-not-later' } })
    expect(await renewing('2024-10-16')).toMatchObject({ refusal: { code: 'until-too-soon' } })
    await renewing('2028-09-01')
    const ending = (on: string) =>
      perform(open().world, endAccreditation, {
        by: anOfficer,
        input: { accreditation: granted?.accreditation, on, why: 'Has left the profession' },
      })
    expect(await ending('2024-08-31')).toMatchObject({ refusal: { code: 'end-outside' } })
    await ending('2024-10-10')
    expect(await accreditationsOf(ada)).toMatchObject([
      { held: period(day('2024-09-01'), day('2024-10-11')), state: 'ended' },
    ])
    expect(await ending('2024-10-10')).toMatchObject({ refusal: { code: 'accreditation-over' } })
    expect(await renewing('2030-09-01')).toMatchObject({ refusal: { code: 'accreditation-over' } })
  })
})
