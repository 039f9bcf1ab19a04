import { expect, test } from 'vitest'
import {
  type Act,
  type Actor,
  type Attempt,
  type Fact,
  type Refused,
  type World,
  clockAt,
  day,
  isRefused,
  newId,
  perform,
  period,
} from '#kernel'
import { SchoolId, partnershipYear } from '#partnership'
import { aHeadteacherOf, aMembership, aTrust } from '#partnership/testing'
import { type Transactor, brokenInvariants, worldOver } from '#platform/database'
import { type TestDatabase, onEachDatabase } from '#platform/database/testing'
import { aPractitioner, aSchoolIn, anOfficer, asThemselves, theOfficerIsKnown } from '#practitioners/testing'
import { cohortView } from './cohorts/cohort-view.ts'
import { cohortsView } from './cohorts/cohorts-view.ts'
import { endEnrolment } from './cohorts/end-enrolment.ts'
import { enrolMember } from './cohorts/enrol-member.ts'
import { nameFacilitator } from './cohorts/name-facilitator.ts'
import { openCohort } from './cohorts/open-cohort.ts'
import { standDownFacilitator } from './cohorts/stand-down-facilitator.ts'
import { facilitatorsIn, programmeMembersIn, visitsIn } from './figures/cohort-rows-read-model.ts'
import { programmeFigures } from './figures/programme-figures.ts'
import { changeGroup } from './groups/change-group.ts'
import { formGroup } from './groups/form-group.ts'
import { groupView } from './groups/group-view.ts'
import { myProgrammesView } from './groups/my-programmes-view.ts'
import { programmeInvariants } from './invariants.ts'
import { callOffVisit } from './visits/call-off-visit.ts'
import { planVisit } from './visits/plan-visit.ts'
import { recordVisit } from './visits/record-visit.ts'

const today = day('2024-10-16')
const code = (answer: unknown): string => (isRefused(answer) ? answer.refusal.code : 'happened')

function seen<View>(view: View | Refused): View {
  if (isRefused(view)) throw new Error(view.refusal.words)
  return view
}

async function doing<Input, State, F extends Fact>(
  world: World<Transactor>,
  act: Act<Transactor, Input, State, F>,
  attempt: Attempt,
): Promise<F> {
  const decision = await perform(world, act, attempt)
  if (decision.outcome === 'refused') throw new Error(decision.refusal.words)
  const [first] = decision.facts
  if (first === undefined) throw new Error('Nothing happened')
  return first
}

/** A cohort of SEND with three partner schools in it, and a facilitator. */
async function aRunningCohort({ database, world }: TestDatabase) {
  const { schools, person } = await database.transaction(async (tx) => {
    await theOfficerIsKnown(tx)
    const three = [await aSchoolIn(tx), await aSchoolIn(tx), await aSchoolIn(tx)]
    for (const school of three) await aMembership(tx, school)
    const held = period(day('2023-09-20'), day('2026-09-20'))
    return { schools: three, person: await aPractitioner(tx, { accredited: { facilitator: held } }) }
  })
  const opening = { by: anOfficer, input: { programme: 'send', year: '2024/25' } }
  const { cohort } = (await doing(world, openCohort, opening)).body
  const enrolled = []
  for (const member of schools)
    enrolled.push(
      (await doing(world, enrolMember, { by: anOfficer, input: { cohort, member } })).body.enrolment,
    )
  await doing(world, nameFacilitator, { by: anOfficer, input: { cohort, person } })
  return { cohort, schools, person, enrolled }
}

onEachDatabase('programmes', (open) => {
  const reading = (actor: Actor, on = today) => ({ db: open().db, actor, today: on })

  test('the office opens a cohort a year, and enrols partner schools once', async () => {
    const { world, database } = open()
    const { cohort, schools } = await aRunningCohort(open())
    const opens = (year: string, by = anOfficer) =>
      perform(world, openCohort, { by, input: { programme: 'send', year } })
    expect(code(await opens('2024/25'))).toBe('cohort-stands')
    expect(code(await opens('2023/24'))).toBe('cohort-over')
    expect(code(await opens('2025/26', aHeadteacherOf(newId(SchoolId))))).toBe('not-allowed')
    const enrols = (member: string) =>
      perform(world, enrolMember, { by: anOfficer, input: { cohort, member } })
    const [stranger, trust] = await database.transaction(
      async (tx) => [await aSchoolIn(tx), (await aTrust(tx)).id] as const,
    )
    expect(code(await enrols(schools[0] ?? ''))).toBe('enrolled-already')
    expect(code(await enrols(stranger))).toBe('not-a-partner')
    expect(code(await enrols(trust))).toBe('wrong-kind')
    expect(code(await enrols(newId(SchoolId)))).toBe('not-found')
    const view = seen(await cohortView(reading(anOfficer), cohort))
    expect([view.members.length, view.ungrouped.length]).toEqual([3, 3])
    expect(code(await cohortView(reading(aHeadteacherOf(schools[0] ?? '')), cohort))).toBe('not-allowed')
  })

  test('only the accredited facilitate, and whoever leads a group cannot stand down', async () => {
    const { world, database } = open()
    const { cohort, person, enrolled } = await aRunningCohort(open())
    const other = await database.transaction((tx) => aPractitioner(tx, { name: 'Not Accredited' }))
    const names = (who: string) =>
      perform(world, nameFacilitator, { by: anOfficer, input: { cohort, person: who } })
    expect(code(await names(other))).toBe('not-accredited')
    expect(code(await names(person))).toBe('facilitates-already')
    const input = { cohort, name: 'Primary 1', members: enrolled, facilitator: person }
    expect(code(await perform(world, formGroup, { by: anOfficer, input }))).toBe('happened')
    const standing = { by: anOfficer, input: { cohort, person } }
    expect(code(await perform(world, standDownFacilitator, standing))).toBe('leads-a-group')
    const [group] = seen(await cohortView(reading(anOfficer), cohort)).groups
    const change = { ...input, group: group?.group, facilitator: null }
    expect(code(await perform(world, changeGroup, { by: anOfficer, input: change }))).toBe('happened')
    expect(code(await perform(world, standDownFacilitator, standing))).toBe('happened')
  })

  test('a facilitator plans a visit and says who came; members see it, and nobody else does', async () => {
    const { world, database, db } = open()
    const { cohort, person, enrolled, schools } = await aRunningCohort(open())
    const input = { cohort, name: 'Primary 1', members: enrolled, facilitator: person }
    await perform(world, formGroup, { by: anOfficer, input })
    const group = seen(await cohortView(reading(anOfficer), cohort)).groups[0]?.group
    if (!group) throw new Error('There is no group')
    const [host, second] = enrolled
    const facilitator = asThemselves(person)
    const head = aHeadteacherOf(schools[1] ?? '')
    const plans = (heldOn: string, by = facilitator, at = host) =>
      perform(world, planVisit, { by, input: { group, host: at, heldOn } })
    expect(code(await plans('2024-11-12', head))).toBe('not-allowed')
    expect(code(await plans('2024-11-16'))).toBe('on-a-weekend')
    expect(code(await plans('2025-09-02'))).toBe('outside-cohort')
    expect(code(await plans('2024-11-12'))).toBe('happened')
    expect(code(await plans('2024-11-12', facilitator, second))).toBe('visit-that-day')
    expect(code(await plans('2024-11-19', facilitator, second))).toBe('happened')
    const view = seen(await groupView(reading(head), group))
    expect({ next: view.next?.heldOn, mayLead: view.mayLead }).toEqual({ next: '2024-11-12', mayLead: false })
    expect(code(await groupView(reading(aHeadteacherOf(newId(SchoolId))), group))).toBe('not-allowed')
    const [part] = seen(await myProgrammesView(reading(facilitator))).parts
    expect(part).toMatchObject({ part: 'facilitator', group, next: { heldOn: '2024-11-12' } })
    expect(seen(await myProgrammesView(reading(head))).parts.map(({ member }) => member)).toHaveLength(1)
    const [first, later] = view.visits
    const came = { visit: first?.visit, attendance: [{ enrolment: second, people: '2' }] }
    expect(code(await perform(world, recordVisit, { by: facilitator, input: came }))).toBe('visit-not-yet')
    const after = worldOver(database, clockAt('2024-11-12T16:00:00.000Z'))
    const records = (said: unknown, by = facilitator) => perform(after, recordVisit, { by, input: said })
    expect(code(await records({ ...came, attendance: [{ enrolment: second, people: 'two' }] }))).toBe(
      'invalid-input',
    )
    expect(code(await records({ ...came, attendance: [] }))).toBe('nobody-came')
    expect(code(await records(came, head))).toBe('not-allowed')
    expect(code(await records(came))).toBe('happened')
    const calls = (visit: unknown) =>
      perform(after, callOffVisit, { by: facilitator, input: { visit, why: 'Snow' } })
    expect(code(await calls(first?.visit))).toBe('visit-held')
    expect(code(await calls(later?.visit))).toBe('happened')
    const year = partnershipYear(2024)
    const rows = {
      members: await programmeMembersIn(db, year),
      facilitators: await facilitatorsIn(db, year),
      visits: await visitsIn(db, year),
    }
    expect(programmeFigures(rows)[0]).toEqual({
      programme: 'send',
      members: 3,
      byPhase: new Map([['primary', 3]]),
      byGroup: new Map([['Primary 1', 3]]),
      facilitators: 1,
      visits: 1,
      visitors: 2,
    })
    expect(await brokenInvariants(database, programmeInvariants)).toEqual([])
  })

  test('whoever leaves is in no group any longer, and stays on record', async () => {
    const { world } = open()
    const { cohort, enrolled } = await aRunningCohort(open())
    const leaves = () => perform(world, endEnrolment, { by: anOfficer, input: { enrolment: enrolled[0] } })
    expect(code(await leaves())).toBe('happened')
    expect(code(await leaves())).toBe('left-already')
    const view = seen(await cohortView(reading(anOfficer, day('2024-10-17')), cohort))
    expect([view.members.length, view.ungrouped.length]).toEqual([3, 2])
    expect(seen(await cohortsView(reading(anOfficer))).cohorts[0]).toMatchObject({
      cohort,
      members: 3,
      groups: 0,
    })
  })
})
