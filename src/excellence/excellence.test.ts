import { describe, expect, test } from 'vitest'
import { type Actor, type Refused, clockAt, day, isRefused, nobody, perform, period } from '#kernel'
import { AreasQuestion } from './directory/areas-question.ts'
import { SchoolId, partnershipYear } from '#partnership'
import { aHeadteacherOf } from '#partnership/testing'
import { brokenInvariants, worldOver } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { anOfficer, doing, onRecord } from '#seasons/testing'
import { newId } from '#kernel'
import { areaState } from './area.ts'
import { areaView } from './directory/area-view.ts'
import { areasOfSchoolView } from './directory/areas-of-school-view.ts'
import { areasView } from './directory/areas-view.ts'
import { giveOpinion } from './examining/give-opinion.ts'
import { toExamineView } from './examining/to-examine-view.ts'
import type { AreaId } from './ids.ts'
import { answerIntroduction } from './introductions/answer-introduction.ts'
import { askForIntroduction } from './introductions/ask-for-introduction.ts'
import { excellenceInvariants } from './invariants.ts'
import { keptAreasView } from './keeping/kept-areas-view.ts'
import { renewArea } from './keeping/renew-area.ts'
import { withdrawArea } from './keeping/withdraw-area.ts'
import { newAreasIn } from './new-areas-read-model.ts'
import { changeNomination } from './nominating/change-nomination.ts'
import { nominateAgain } from './nominating/nominate-again.ts'
import { nominateArea } from './nominating/nominate-area.ts'
import { nominationsView } from './nominating/nominations-view.ts'
import { withdrawNomination } from './nominating/withdraw-nomination.ts'
import { aDescription, aStaffedReview } from './testing.ts'

const today = day('2024-12-04')
const held = period(day('2021-12-05'), day('2024-12-05'))

describe('an area', () => {
  test('is accredited while its accreditation runs, and ends soon in its last half year', () => {
    const course = { withdrawn: false, outcome: 'accredited' as const }
    expect(areaState({ ...course, held: period(today, day('2027-12-04')) }, today)).toBe('accredited')
    expect(areaState({ ...course, held }, today)).toBe('ending')
    expect(areaState({ ...course, held }, day('2024-12-05'))).toBe('expired')
    expect(areaState({ ...course, held, withdrawn: true }, day('2024-12-05'))).toBe('withdrawn')
  })

  test('is what its latest examination made of it when no accreditation runs', () => {
    expect(areaState({ held: null, withdrawn: false, outcome: null }, today)).toBe('nominated')
    expect(areaState({ held: null, withdrawn: false, outcome: 'notYet' }, today)).toBe('notYet')
    expect(areaState({ held, withdrawn: false, outcome: null }, day('2024-12-06'))).toBe('nominated')
  })
})

const code = (answer: unknown): string => (isRefused(answer) ? answer.refusal.code : 'happened')

function seen<View>(view: View | Refused): View {
  if (isRefused(view)) throw new Error(view.refusal.words)
  return view
}

onEachDatabase('Areas of Excellence', (open) => {
  const during = () => worldOver(open().database, clockAt('2024-12-04T09:00:00.000Z'))
  const reading = (actor: Actor, on = today) => ({ db: open().db, actor, today: on })
  const nominated = async () => {
    const review = await aStaffedReview(open())
    const { body } = await doing(open().world, nominateArea, {
      by: review.head,
      input: aDescription({ review: review.review, contact: review.lead }),
    })
    return { ...review, area: body.area }
  }
  const accredited = async () => {
    const review = await nominated()
    const says = (by: Actor) =>
      doing(during(), giveOpinion, { by, input: { area: review.area, opinion: 'accredit' } })
    await says(review.peerActor)
    await says(review.leadActor)
    return review
  }
  const stands = async (actor: Actor, area: AreaId, on = today) =>
    seen(await areaView(reading(actor, on), area)).state

  test('a school nominates before its review, may change its words, and may take them back', async () => {
    const { world } = open()
    const { area, head, review, leadActor } = await nominated()
    const attempt = (by: Actor, input: unknown) => perform(world, nominateArea, { by, input })
    expect(code(await attempt(head, aDescription({ review })))).toBe('nominated-already')
    expect(code(await attempt(leadActor, aDescription({ review, title: 'Another' })))).toBe('not-allowed')
    expect(code(await attempt(head, aDescription({ review, title: '', offers: [] })))).toBe('invalid-input')
    const late = { by: head, input: aDescription({ review, title: 'Another' }) }
    expect(code(await perform(during(), nominateArea, late))).toBe('review-begun')
    await doing(world, changeNomination, {
      by: head,
      input: aDescription({ area, title: 'Reading for life' }),
    })
    expect(seen(await nominationsView(reading(head), review)).nominated).toEqual([
      { area, title: 'Reading for life', state: 'nominated', until: null, open: true, review },
    ])
    await doing(world, withdrawNomination, { by: head, input: { area } })
    expect(code(await perform(world, withdrawNomination, { by: head, input: { area } }))).toBe(
      'examined-already',
    )
  })

  test('the Lead Reviewer and a peer accredit it by name, during the review, for three years', async () => {
    const { area, head, host, leadActor, peerActor, otherPeer } = await nominated()
    const says = (by: Actor, said: object = { opinion: 'accredit' }) =>
      perform(during(), giveOpinion, { by, input: { area, ...said } })
    const early = { by: leadActor, input: { area, opinion: 'accredit' } }
    expect(code(await perform(open().world, giveOpinion, early))).toBe('review-not-begun')
    expect(code(await says(head))).toBe('not-allowed')
    expect(code(await says(otherPeer, { opinion: 'notYet' }))).toBe('say-why')
    await says(otherPeer, { opinion: 'notYet', why: 'Only in Year 1.' })
    await says(leadActor)
    expect(await stands(head, area)).toBe('nominated')
    expect(seen(await toExamineView(reading(peerActor))).map(({ opinion }) => opinion)).toEqual([null])
    await says(peerActor)
    const view = seen(await areaView(reading(aHeadteacherOf(newId(SchoolId))), area))
    expect({ state: view.state, from: view.from, until: view.until }).toEqual({
      state: 'accredited',
      from: '2024-12-04',
      until: '2027-12-04',
    })
    expect(view.opinions.map(({ name, role }) => [name, role])).toEqual([
      ['Lena Hart', 'lead'],
      ['Asha Rahman', 'peer'],
    ])
    expect(code(await says(otherPeer))).toBe('examined-already')
    const [counted] = await newAreasIn(open().db, partnershipYear(2024))
    expect(counted).toMatchObject({ area, category: 'subject', school: host, accreditedOn: '2024-12-04' })
    expect(await brokenInvariants(open().database, excellenceInvariants)).toEqual([])
  })

  test('the Lead Reviewer can say that it is not there yet; the school may come back', async () => {
    const { area, head, leadActor, review } = await nominated()
    const why = 'Its impact is not to be seen yet.'
    await doing(during(), giveOpinion, { by: leadActor, input: { area, opinion: 'notYet', why } })
    expect(await stands(head, area)).toBe('notYet')
    expect(await areaView(reading(aHeadteacherOf(newId(SchoolId))), area)).toMatchObject({
      refusal: { code: 'not-found' },
    })
    const again = { by: head, input: { area, review } }
    expect(code(await perform(during(), nominateAgain, again))).toBe('review-begun')
    await doing(open().world, nominateAgain, again)
    expect(await stands(head, area)).toBe('nominated')
    expect(code(await perform(open().world, nominateAgain, again))).toBe('nominated-already')
  })

  test('partners find it by words, theme, phase and region, and nobody else does', async () => {
    const { area, host, leadActor } = await accredited()
    const partner = aHeadteacherOf(newId(SchoolId))
    const found = async (question: object) =>
      seen(await areasView(reading(partner), AreasQuestion.parse(question))).areas.map((one) => one.area)
    for (const question of [
      {},
      { q: 'phonics every' },
      { theme: 'reading' },
      { phase: 'primary', region: 'East of England' },
    ])
      expect(await found(question)).toEqual([area])
    for (const question of [{ q: 'chemistry' }, { theme: 'send' }, { phase: 'special' }, { q: '100%' }])
      expect(await found(question)).toEqual([])
    expect(code(await areasView(reading(leadActor), AreasQuestion.parse({})))).toBe('not-allowed')
    expect(code(await areaView(reading(nobody), area))).toBe('not-allowed')
    expect(seen(await areasOfSchoolView(reading(partner), host))).toHaveLength(1)
  })

  test('the office lets it run longer; the school withdraws it, and it leaves the directory', async () => {
    const { area, head } = await accredited()
    const renews = (last: string) => perform(during(), renewArea, { by: anOfficer, input: { area, last } })
    expect(code(await renews('2027-12-03'))).toBe('until-not-later')
    expect(code(await renews('2028-12-03'))).toBe('until-too-far')
    expect(code(await renews('2027-12-04'))).toBe('happened')
    expect(code(await perform(during(), renewArea, { by: head, input: { area, last: '2027-12-04' } }))).toBe(
      'not-allowed',
    )
    await doing(during(), withdrawArea, { by: head, input: { area, why: 'Its leader has left.' } })
    expect(await stands(anOfficer, area, day('2024-12-05'))).toBe('withdrawn')
    expect(seen(await areasView(reading(anOfficer, day('2024-12-05')), AreasQuestion.parse({}))).total).toBe(
      0,
    )
  })

  test('a partner is introduced by the office, and only then reads who leads it', async () => {
    const { area, head } = await accredited()
    const partner = aHeadteacherOf(newId(SchoolId))
    await open().database.transaction((tx) => onRecord(tx, partner))
    const asks = (by: Actor) =>
      perform(during(), askForIntroduction, { by, input: { area, purpose: 'To learn.' } })
    const contact = async () => seen(await areaView(reading(partner), area)).contact
    expect(code(await asks(head))).toBe('own-area')
    expect(await contact()).toBeNull()
    expect(code(await asks(partner))).toBe('happened')
    expect(code(await asks(partner))).toBe('asked-already')
    const [waiting] = seen(await keptAreasView(reading(anOfficer), 'accredited')).waiting
    expect(waiting).toMatchObject({ area, purpose: 'To learn.', askedOfSchool: 1 })
    const answers = (by: Actor, answer: string) =>
      perform(during(), answerIntroduction, { by, input: { introduction: waiting?.introduction, answer } })
    expect(code(await answers(partner, 'introduced'))).toBe('not-allowed')
    expect(code(await answers(anOfficer, 'declined'))).toBe('say-why-not')
    expect(code(await answers(anOfficer, 'introduced'))).toBe('happened')
    expect(code(await answers(anOfficer, 'introduced'))).toBe('answered-already')
    expect(await contact()).toMatchObject({ name: 'Lena Hart' })
    expect(seen(await areaView(reading(partner), area)).introduction).toEqual({
      answer: 'introduced',
      words: null,
    })
  })
})
