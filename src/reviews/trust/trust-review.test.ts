import { describe, expect, test } from 'vitest'
import {
  type Act,
  type Actor,
  type Fact,
  PersonId,
  type Refused,
  day,
  isRefused,
  newId,
  nobody,
  perform,
} from '#kernel'
import { SchoolId, TrustId } from '#partnership'
import { type Transactor, brokenInvariants } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import { joinTrustTeam, leaveTrustTeam, seasonInvariants, setUpTrustReview } from '#seasons'
import { anOfficer, doing } from '#seasons/testing'
import { aVisitor, aWorkspace } from '../testing.ts'
import { bothParts, hostLeader, mayOpenWorkspace } from '../policy.ts'
import { workspaceHomeView } from '../workspace/workspace-home-view.ts'
import { workspaceOf } from '../workspace/workspace-view.ts'
import { askChallenge } from './ask-challenge.ts'
import { chooseTrustSchools } from './choose-trust-schools.ts'
import { describeTrustSchool } from './describe-trust-school.ts'
import { planGroup } from './plan-group.ts'
import { aTrustLeader, aTrustReview } from './testing.ts'
import { trustChallengeView } from './trust-challenge-view.ts'
import { trustGroupsView } from './trust-groups-view.ts'
import { trustProformaView } from './trust-proforma-view.ts'
import { trustReviewsView } from './trust-reviews-view.ts'
import { trustTeamView } from './trust-team-view.ts'
import { writeBiography } from './write-biography.ts'
import { dropChallenge, writeChallenge } from './write-challenge.ts'
import { writeProforma } from './write-proforma.ts'

const today = day('2024-11-20')
const seen = <View>(view: View | Refused): View => {
  if (isRefused(view)) throw new Error(view.refusal.words)
  return view
}
const another = (actor: Actor): Actor =>
  actor.kind === 'person' ? { ...actor, person: newId(PersonId), name: 'Petra Lowe' } : actor

describe('a trust peer review is confidential', () => {
  const trust = newId(TrustId)
  const visitor = aVisitor()
  const officer = anOfficer.kind === 'person' ? anOfficer.person : newId(PersonId)
  const state = aWorkspace({ ofTrust: { trust, officer }, visitors: [visitor], hosts: [] })
  const may = (actor: Actor) => mayOpenWorkspace.allows({ actor, state, today })

  test('its trust’s leaders, its team and the officer who holds it open it', () => {
    const team = aTrustLeader(newId(TrustId), visitor.person)
    expect([aTrustLeader(trust), team, anOfficer].map(may)).toEqual([true, true, true])
  })

  test('no other officer, leader of another trust or head of a school opens it', () => {
    const head: Actor = {
      kind: 'person',
      person: newId(PersonId),
      name: 'Hedda Marsh',
      posts: [{ role: 'headteacher', at: { kind: 'school', id: newId(SchoolId) } }],
    }
    const others = [another(anOfficer), aTrustLeader(newId(TrustId)), head, nobody]
    expect(others.map(may)).toEqual([false, false, false, false])
  })

  test('leaders of a trust are no hosts of a school’s own review', () => {
    const question = { actor: aTrustLeader(trust), state: aWorkspace({ trust }), today }
    expect([hostLeader, bothParts].map((one) => one.allows(question))).toEqual([false, false])
  })
})

onEachDatabase('a trust peer review', (open) => {
  const refusalOf = async <Input, State, F extends Fact>(
    act: Act<Transactor, Input, State, F>,
    by: Actor,
    input: unknown,
  ) => {
    const decision = await perform(open().world, act, { by, input })
    return decision.outcome === 'refused' ? decision.refusal.code : 'happened'
  }
  const reading = (actor: Actor) => ({ db: open().db, actor, today })

  test('is set up by an officer with a team of other trusts, and kept from the rest of the office', async () => {
    const { host, peer, review } = await aTrustReview(open())
    const home = seen(await workspaceHomeView(reading(host.leader), review))
    expect(home).toMatchObject({ hostName: 'Saltmarsh Schools', side: 'host', estimateOption: 'none' })
    expect(home.visitors.map(({ role, school }) => [role, school])).toEqual([
      ['lead', 'Oakbeck Trust'],
      ['peer', 'Fellside Trust'],
    ])
    const stranger = another(anOfficer)
    expect(isRefused(await workspaceOf(reading(stranger), review))).toBe(true)
    const lists = async (actor: Actor) =>
      seen(await trustReviewsView(reading(actor))).reviews.map(({ trustName, mayOpen }) => [
        trustName,
        mayOpen,
      ])
    expect(await lists(stranger)).toEqual([['Saltmarsh Schools', false]])
    expect(await lists(peer.leader)).toEqual([['Saltmarsh Schools', true]])
    expect(await lists(aTrustLeader(newId(TrustId)))).toEqual([])
    expect(await refusalOf(joinTrustTeam, stranger, { review, person: host.person, role: 'peer' })).toBe(
      'not-allowed',
    )
    expect(await refusalOf(joinTrustTeam, anOfficer, { review, person: host.person, role: 'peer' })).toBe(
      'of-the-trust-itself',
    )
    const again = { trust: host.trust, framework: 'TPR-2023', first: '2025-01-14' }
    expect(await refusalOf(setUpTrustReview, anOfficer, again)).toBe('one-trust-review')
    expect(await refusalOf(setUpTrustReview, anOfficer, { ...again, framework: 'QAR-2023' })).toBe(
      'not-for-trusts',
    )
    expect(await refusalOf(leaveTrustTeam, anOfficer, { review, person: peer.person })).toBe('happened')
    expect(await lists(peer.leader)).toEqual([])
    expect(await brokenInvariants(open().database, seasonInvariants)).toEqual([])
  })

  test('knows the trust from its proformas', async () => {
    const { host, schools, lead, review } = await aTrustReview(open())
    const [dunlin] = schools
    const answers = { 'cover.chair': 'Aoife Hartwell', 'context.exploring': 'Attendance\nStaffing' }
    await doing(open().world, writeProforma, { by: host.leader, input: { review, answers } })
    const chosen = { review, schools: [dunlin] }
    await doing(open().world, chooseTrustSchools, { by: host.leader, input: chosen })
    const about = { review, school: dunlin, employees: '41', lastInspection: 'Good, 2022' }
    await doing(open().world, describeTrustSchool, { by: host.leader, input: about })
    const many = { by: host.leader, input: { ...about, employees: 'many' } }
    expect(await perform(open().world, describeTrustSchool, many)).toMatchObject({
      refusal: { fields: [{ field: 'employees', words: 'Enter a number' }] },
    })
    await doing(open().world, chooseTrustSchools, {
      by: host.leader,
      input: { review, schools: [...schools] },
    })
    const view = seen(await trustProformaView(reading(lead.leader), review))
    expect(view.explored).toEqual(['Attendance', 'Staffing'])
    expect(view.mayWrite).toBe(false)
    expect(view.schools.map(({ name, chosen: is, employees }) => [name, is, employees])).toEqual([
      ['Dunlin Primary School', true, 41],
      ['Heron High School', true, null],
    ])
    expect(await refusalOf(writeProforma, lead.leader, { review, answers })).toBe('not-allowed')
    expect(await refusalOf(writeProforma, host.leader, { review, answers: { made: 'up' } })).toBe(
      'no-such-question',
    )
    const foreign = { review, schools: [newId(SchoolId)] }
    expect(await refusalOf(chooseTrustSchools, host.leader, foreign)).toBe('not-a-school-of-trust')
  })

  test('plans whom the team meets, and introduces the team', async () => {
    const { host, lead, peer, review } = await aTrustReview(open())
    const plan = { review, activity: 'sendcos', people: 'Six SENDCos', place: 'Trust office' }
    await doing(open().world, planGroup, { by: host.leader, input: plan })
    const groups = seen(await trustGroupsView(reading(lead.leader), review))
    expect([groups.planned, groups.untimed]).toEqual([1, 1])
    expect(await refusalOf(planGroup, host.leader, { ...plan, activity: 'feedback' })).toBe('no-such-group')
    const words = 'Led a trust of nine schools.'
    const input = { review, person: peer.person, words }
    await doing(open().world, writeBiography, { by: peer.leader, input })
    expect(await refusalOf(writeBiography, host.leader, input)).toBe('not-allowed')
    const { team } = seen(await trustTeamView(reading(host.leader), review))
    expect(team.map(({ biography }) => biography)).toEqual(['', words])
  })

  test('thinks a question through, and writes up what was agreed', async () => {
    const { host, peer, review } = await aTrustReview(open())
    const ask = async (question: string) => refusalOf(askChallenge, host.leader, { review, question })
    const many = ['One?', 'Two?', 'Three?', 'Four?', 'Five?', 'Six?']
    const answers: string[] = []
    for (const question of many) answers.push(await ask(question))
    expect(answers).toEqual([...Array.from({ length: 5 }, () => 'happened'), 'five-questions'])
    expect(await refusalOf(askChallenge, peer.leader, { review, question: 'Ours?' })).toBe('not-allowed')
    const view = async () => seen(await trustChallengeView(reading(peer.leader), review)).challenges
    const [one, two] = await view()
    if (!one || !two) throw new Error('No question is there')
    const said = { review, challenge: one.id, question: 'One?', discussion: 'Much.', consensus: 'Yes.' }
    await doing(open().world, writeChallenge, { by: peer.leader, input: said })
    expect(await refusalOf(dropChallenge, host.leader, { review, challenge: one.id })).toBe(
      'challenge-written',
    )
    expect(await refusalOf(dropChallenge, host.leader, { review, challenge: two.id })).toBe('happened')
    expect((await view()).map(({ question, consensus }) => [question, consensus])).toEqual([
      ['One?', 'Yes.'],
      ['Three?', ''],
      ['Four?', ''],
      ['Five?', ''],
    ])
  })
})
