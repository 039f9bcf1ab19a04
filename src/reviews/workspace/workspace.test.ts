import { expect, test } from 'vitest'
import { type Actor, day, isRefused, nobody, perform } from '#kernel'
import { SchoolId } from '#partnership'
import { onEachDatabase } from '#platform/database/testing'
import { anOfficer, aReviewer, theHeadOf, doing } from '#seasons/testing'
import { releasePlace } from '#seasons'
import { aHostLeader, aStaffedReview, aVisitor, aWorkspace } from '../testing.ts'
import { bothParts, leadOf, mayOpenWorkspace, onTheTeam } from '../policy.ts'
import { decide as decideNaming, nameHostLeader } from './name-host-leader.ts'
import { decide as decideStandingDown } from './stand-down-host-leader.ts'
import { workspaceOf } from './workspace-view.ts'

const today = day('2024-11-20')

test('visitors and host leaders are one team, and the office looks in', () => {
  const visitor = aVisitor()
  const leader = aHostLeader()
  const state = aWorkspace({ visitors: [visitor], hosts: [leader] })
  const may = (actor: Actor) => [
    bothParts.allows({ actor, state, today }),
    mayOpenWorkspace.allows({ actor, state, today }),
  ]
  expect(may(aReviewer(visitor.person))).toEqual([true, true])
  expect(may(aReviewer(leader.person))).toEqual([true, true])
  expect(may(theHeadOf(SchoolId.parse(state.school)))).toEqual([true, true])
  expect(may(anOfficer)).toEqual([false, true])
  expect(may(aReviewer(aVisitor().person))).toEqual([false, false])
  expect(may(nobody)).toEqual([false, false])
})

test('what visitors can open closes a fortnight after the review does', () => {
  const visitor = aVisitor({ role: 'lead' })
  const state = aWorkspace({ visitors: [visitor], closedOn: day('2025-01-10') })
  const on = (at: string) => onTheTeam.allows({ actor: aReviewer(visitor.person), state, today: day(at) })
  expect([on('2025-01-23'), on('2025-01-24')]).toEqual([true, false])
  expect(leadOf.allows({ actor: aReviewer(visitor.person), state, today: day('2025-01-24') })).toBe(false)
})

const words = (decision: object) => (isRefused(decision) ? decision.refusal.code : 'happened')

test('a host leader works at the school and does not visit in the same review', () => {
  const person = aHostLeader().person
  const naming = {
    review: aWorkspace().review,
    person,
    responsibility: 'Reading',
    safeguarding: false,
    telephone: '',
  }
  const staff = [{ person, name: 'Imogen Vale' }]
  expect(words(decideNaming({ ...aWorkspace(), staff }, naming))).toBe('happened')
  expect(words(decideNaming({ ...aWorkspace(), staff: [] }, naming))).toBe('not-of-the-school')
  const visiting = aWorkspace({ visitors: [aVisitor({ person })] })
  expect(words(decideNaming({ ...visiting, staff }, naming))).toBe('on-the-team-already')
  expect(words(decideNaming({ ...aWorkspace({ stage: 'closed' }), staff }, naming))).toBe('review-closed')
  expect(words(decideStandingDown(aWorkspace(), { review: naming.review, person }))).toBe('not-a-host-leader')
})

onEachDatabase('the workspace of a review', (open) => {
  test('it says who is on it from both parts, and with which framework', async () => {
    const { db } = open()
    const { review, leadActor } = await aStaffedReview(open())
    const seen = await workspaceOf({ db, actor: leadActor, today: day('2024-10-16') }, review)
    if (isRefused(seen)) throw new Error(seen.refusal.words)
    expect(seen.visitors.map(({ name, role }) => [name, role])).toEqual([
      ['Lena Hart', 'lead'],
      ['Asha Rahman', 'peer'],
      ['Ben Osei', 'peer'],
      ['Cara Lund', 'peer'],
    ])
    expect(seen.hosts.map(({ name, responsibility }) => [name, responsibility])).toEqual([
      ['Imogen Vale', 'Additional needs'],
      ['Jonas Reed', 'Reading'],
    ])
    expect([seen.side, seen.framework.code, seen.days]).toEqual([
      'lead',
      'QAR-2023',
      ['2024-12-03', '2024-12-04', '2024-12-05'],
    ])
  })

  test('access goes with the place: whoever is released can no longer open it', async () => {
    const { db, world } = open()
    const { review, peerActors } = await aStaffedReview(open())
    const reading = { db, actor: peerActors[0], today: day('2024-10-16') }
    const seen = await workspaceOf(reading, review)
    const placement = isRefused(seen)
      ? null
      : seen.visitors.find(({ name }) => name === 'Asha Rahman')?.placement
    await doing(world, releasePlace, { by: anOfficer, input: { placement, reason: 'Illness' } })
    const after = await workspaceOf(reading, review)
    expect(isRefused(after) && after.refusal.code).toBe('not-allowed')
  })

  test('one host leader at a time leads on safeguarding, and only the school names them', async () => {
    const { db, world } = open()
    const { review, head, hostActors, leadActor } = await aStaffedReview(open())
    const person = (actor: Actor) => (actor.kind === 'person' ? actor.person : null)
    const asLead = (actor: Actor) => ({
      review,
      person: person(actor),
      responsibility: 'Safeguarding',
      safeguarding: true,
      telephone: '01632 960 001',
    })
    await doing(world, nameHostLeader, { by: head, input: asLead(hostActors[0]) })
    await doing(world, nameHostLeader, { by: head, input: asLead(hostActors[1]) })
    const refusedToVisitor = await perform(world, nameHostLeader, {
      by: leadActor,
      input: asLead(hostActors[0]),
    })
    expect(isRefused(refusedToVisitor) && refusedToVisitor.refusal.code).toBe('not-allowed')
    const seen = await workspaceOf({ db, actor: head, today: day('2024-10-16') }, review)
    expect(isRefused(seen) ? [] : seen.hosts.map(({ safeguarding }) => safeguarding)).toEqual([false, true])
  })
})
