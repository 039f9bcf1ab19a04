import { expect, test } from 'vitest'
import { PersonId, clockAt, day, isRefused, newId, perform, period } from '#kernel'
import { AreaId, giveOpinion, introductionAnswered, introductionAsked, nominateArea } from '#excellence'
import { aDescription, aStaffedReview } from '#excellence/testing'
import { IntroductionId } from '#excellence'
import { SchoolId } from '#partnership'
import { aMembership } from '#partnership/testing'
import { recordFacts, worldOver } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { aPerson, aPractitioner, aSchoolIn, anOfficer, theOfficerIsKnown } from '#practitioners/testing'
import { enrolMember, formGroup, nameFacilitator, openCohort, planVisit } from '#programmes'
import { ReportId, openReport, reportDraftView } from '#reports'
import { anOccasion, doing } from '#seasons/testing'
import { notificationsView } from '#timeline'
import { describeArea } from './following/describe-area.ts'
import { aProduct, followAll } from './testing.ts'

const clock = clockAt('2024-12-04T09:00:00.000Z')

onEachDatabase('what follows a fact of', (open) => {
  const product = () => aProduct(open().database, clock)
  const toldTo = async (person: PersonId) => {
    const actor = { kind: 'person', person, name: '', posts: [] } as const
    const view = await notificationsView({ db: open().db, actor, today: day('2024-12-04') })
    return 'lines' in view ? view.lines.map(({ words }) => words) : []
  }

  test('an Area of Excellence: the school hears what the team made of it, and an introduction reaches both', async () => {
    const { world, database } = open()
    const { review, host, head, lead, leadActor, peerActor, peers } = await aStaffedReview(open())
    const theirHead = await database.transaction((tx) =>
      aPerson(tx, { name: 'Hedda Lowe', school: host, role: 'headteacher' }),
    )
    const input = aDescription({ review, contact: lead })
    const nominated = await perform(world, nominateArea, { by: head, input })
    if (nominated.outcome === 'refused') throw new Error(nominated.refusal.words)
    const area = AreaId.parse(nominated.facts[0]?.body.area)
    const afterwards = worldOver(database, clock)
    const { report } = (await doing(afterwards, openReport, { by: leadActor, input: { review } })).body
    await followAll(product())
    await database.executeSql(`update report set stage = 'teamAgreed'`)
    for (const by of [peerActor, leadActor])
      await perform(afterwards, giveOpinion, { by, input: { area, opinion: 'accredit' } })
    await followAll(product())
    const late =
      'An Area of Excellence of Larkfield Primary School was decided after the report was agreed, so the report does not say so. Open it for writing again to bring it up to date.'
    expect(await toldTo(lead)).toEqual([late])
    await database.executeSql(`update report set stage = 'drafting'`)
    const again = { product: product(), fact: newId(ReportId), at: clock.now(), by: null }
    await describeArea({ ...again, body: { review } })
    const written = await reportDraftView(
      { db: open().db, actor: leadActor, today: day('2024-12-04') },
      ReportId.parse(report),
    )
    const told = isRefused(written) ? [] : written.sections.find(({ key }) => key === 'areaOfExcellence')
    expect(JSON.stringify(told)).toContain(input.title)
    expect(JSON.stringify(told)).toContain('"words":"Yes"')
    expect(JSON.stringify(told)).toContain(input.whatWasDone)
    expect((await toldTo(theirHead)).toSorted()).toEqual([
      'Your review at Larkfield Primary School has its days: 3 to 5 December 2024.',
      '“Early reading that lasts” is accredited as an Area of Excellence until Friday 3 December 2027.',
    ])
    const asker = peers[2]
    const about = {
      area,
      school: host,
      title: input.title,
      introduction: newId(IntroductionId),
      person: asker,
    }
    const facts = [
      introductionAsked({ ...about, purpose: 'To learn.' }),
      introductionAnswered({ ...about, contact: lead, answer: 'introduced', words: null }),
    ]
    await database.transaction((tx) =>
      recordFacts(tx, { act: 'tests.introduce', occasion: anOccasion(), facts }),
    )
    await followAll(product())
    expect(await toldTo(asker)).toEqual([
      'You are introduced to whoever leads “Early reading that lasts”: its page tells how to write to them.',
    ])
    expect((await toldTo(lead)).toSorted()).toEqual([
      late,
      'The office has introduced somebody to you about “Early reading that lasts”. They will write to you.',
    ])
  })

  test('a programme: a group hears who is in it and when it meets, and nobody else does', async () => {
    const { database } = open()
    const world = worldOver(database, clock)
    const known = await database.transaction(async (tx) => {
      await theOfficerIsKnown(tx)
      const schools = [await aSchoolIn(tx), await aSchoolIn(tx), await aSchoolIn(tx)]
      for (const school of schools) await aMembership(tx, school)
      const held = period(day('2023-09-20'), day('2026-09-20'))
      return {
        schools,
        head: await aPerson(tx, { school: SchoolId.parse(schools[0]), role: 'headteacher' }),
        stranger: await aPerson(tx, { school: await aSchoolIn(tx), role: 'headteacher' }),
        facilitator: await aPractitioner(tx, { accredited: { facilitator: held } }),
      }
    })
    const office = { by: anOfficer }
    const opened = await perform(world, openCohort, {
      ...office,
      input: { programme: 'send', year: '2024/25' },
    })
    const cohort = opened.outcome === 'happened' ? opened.facts[0]?.body.cohort : null
    const members = []
    for (const member of known.schools) {
      const enrolled = await perform(world, enrolMember, { ...office, input: { cohort, member } })
      if (enrolled.outcome === 'happened') members.push(enrolled.facts[0]?.body.enrolment)
    }
    const person = known.facilitator
    await perform(world, nameFacilitator, { ...office, input: { cohort, person } })
    const grouping = { cohort, name: 'Primary 1', members, facilitator: person }
    const formed = await perform(world, formGroup, { ...office, input: grouping })
    const group = formed.outcome === 'happened' ? formed.facts[0]?.body.group : null
    const visit = { group, host: members[1], heldOn: '2025-01-14' }
    await perform(world, planVisit, { ...office, input: visit })
    await followAll(product())
    expect((await toldTo(known.head)).toSorted()).toEqual([
      expect.stringMatching(
        /^SEND Developmental Peer Review: your group meets at .+ on Tuesday 14 January 2025\.$/,
      ),
      'You are in a group of SEND Developmental Peer Review: Primary 1.',
    ])
    expect(await toldTo(person)).toEqual(['You are a facilitator of SEND Developmental Peer Review.'])
    expect(await toldTo(known.stranger)).toEqual([])
  })
})
