import { expect, test } from 'vitest'
import { clockAt, day, newId, perform } from '#kernel'
import { recordFacts } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { localLetters } from '#platform/mail'
import { aPractitioner, aSchoolIn } from '#practitioners/testing'
import { CohortId, EnrolmentId, GroupId, VisitId, visitRecorded } from '#programmes'
import { anOccasion } from '#seasons/testing'
import { addStandardInstruments } from '#surveys'
import { bySystem, worldOf } from '../product.ts'
import { aProduct, followAll } from '../testing.ts'

onEachDatabase('what is asked when a visit of a programme is recorded', (open) => {
  const heldOn = day('2024-11-20')
  const product = () => aProduct(open().database, clockAt('2024-11-20T16:00:00.000Z'))
  const run = (text: string, values: unknown[]) => open().database.executeSql(text, values)

  /** A group whose first school hosts the others; nobody came from the last. */
  async function aVisit() {
    const ids = { cohort: newId(CohortId), group: newId(GroupId), visit: newId(VisitId) }
    const facilitator = await open().database.transaction((tx) => aPractitioner(tx, { name: 'Rowan Pike' }))
    await run(
      `insert into programme_cohort (id, programme, year, held) values ($1, 'send', '2024/25', '[2024-09-01,2025-09-01)')`,
      [ids.cohort],
    )
    await run('insert into programme_facilitator (cohort_id, person_id, named_at) values ($1, $2, now())', [
      ids.cohort,
      facilitator,
    ])
    await run(
      `insert into programme_group (id, cohort_id, name, facilitator_id) values ($1, $2, 'Primary 1', $3)`,
      [ids.group, ids.cohort, facilitator],
    )
    const members = []
    for (const name of ['ash', 'bay', 'cob']) members.push(await aMember(name, ids))
    const [host, visitor, away] = members
    await run(
      `insert into programme_visit (id, group_id, host_id, held_on, recorded_at) values ($1, $2, $3, $4, now())`,
      [ids.visit, ids.group, host, heldOn],
    )
    for (const [enrolment, people] of [
      [host, 3],
      [visitor, 2],
      [away, 0],
    ])
      await run('insert into programme_attendance (visit_id, enrolment_id, people) values ($1, $2, $3)', [
        ids.visit,
        enrolment,
        people,
      ])
    return { ...ids, host }
  }

  async function aMember(name: string, { cohort, group }: { cohort: CohortId; group: GroupId }) {
    const enrolment = newId(EnrolmentId)
    const [school, head] = await open().database.transaction(async (tx) => {
      const id = await aSchoolIn(tx, { name: `${name} school` })
      return [id, await aPractitioner(tx, { name, school: id, role: 'headteacher' })]
    })
    await run('update person set email = $1 where id = $2', [`${name}@school.example`, head])
    await run(
      `insert into programme_enrolment (id, cohort_id, school_id, held) values ($1, $2, $3, '[2024-09-01,2025-09-01)')`,
      [enrolment, cohort, school],
    )
    await run('insert into programme_group_member (enrolment_id, group_id) values ($1, $2)', [
      enrolment,
      group,
    ])
    return enrolment
  }

  async function follow({ host, ...ids }: Awaited<ReturnType<typeof aVisit>>) {
    const facts = [
      visitRecorded({ ...ids, programme: 'send', hostName: 'ash school', heldOn, attendance: [] }),
    ]
    await open().database.transaction((tx) =>
      recordFacts(tx, { act: 'tests.record', occasion: anOccasion(), facts }),
    )
    await followAll(product())
    return host
  }

  const asked = async () =>
    (
      await run(
        `select code, name from survey_round join survey_invitation on round_id = survey_round.id order by 1, 2`,
        [],
      )
    ).rows

  test('its host and visitors are asked by mail, each once; after the last one also how it was facilitated', async () => {
    await perform(await worldOf(product()), addStandardInstruments, { by: bySystem, input: {} })
    const visit = await aVisit()
    await follow(visit)
    await follow(visit)
    expect(await asked()).toEqual([
      { code: 'facilitation', name: 'ash' },
      { code: 'facilitation', name: 'bay' },
      { code: 'send-visit', name: 'bay' },
      { code: 'visit-host', name: 'ash' },
    ])
    expect((await localLetters(open().db)).map(({ to }) => to).toSorted()).toEqual([
      'ash@school.example',
      'ash@school.example',
      'bay@school.example',
      'bay@school.example',
    ])
  })

  test('while another visit is to come, nobody is asked about the facilitation', async () => {
    await perform(await worldOf(product()), addStandardInstruments, { by: bySystem, input: {} })
    const visit = await aVisit()
    await run(
      `insert into programme_visit (id, group_id, host_id, held_on) values ($1, $2, $3, '2025-03-12')`,
      [newId(VisitId), visit.group, visit.host],
    )
    await follow(visit)
    expect(await asked()).toEqual([
      { code: 'send-visit', name: 'bay' },
      { code: 'visit-host', name: 'ash' },
    ])
  })
})
