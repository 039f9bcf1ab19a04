import { expect, test } from 'vitest'
import { type Actor, type Attempt, type Refused, day, isRefused, perform, personOf } from '#kernel'
import { type TestDatabase, onEachDatabase } from '#platform/database/testing'
import { noScanner } from '#platform/upload'
import { type ReviewId, reachMilestone } from '#seasons'
import { anOfficer, aReviewer, doing } from '#seasons/testing'
import { setLineOfEnquiry } from './enquiry/set-line-of-enquiry.ts'
import { carryEvenBetterIfs } from './follow-up/carry-even-better-ifs.ts'
import { evenBetterIfsOf, insertStatus } from './follow-up/follow-up-store.ts'
import { addDocument } from './pack/add-document.ts'
import { packDocumentView, packView } from './pack/pack-view.ts'
import { writeBriefing } from './pack/write-briefing.ts'
import { acceptProtocol } from './protocol/accept-protocol.ts'
import { aStaffedReview } from './testing.ts'
import { agreeTimetable } from './timetable/agree-timetable.ts'
import { draw } from './timetable/draw.ts'
import { morningCardView } from './timetable/morning-card-view.ts'
import { timetableFeedView } from './timetable/timetable-feed-view.ts'
import { setActivity } from './timetable/set-activity.ts'
import { timetableView } from './timetable/timetable-view.ts'
import { workspaceHomeView } from './workspace/workspace-home-view.ts'

const today = day('2024-10-16')
const seen = <View>(view: View | Refused): View => {
  if (isRefused(view)) throw new Error(view.refusal.words)
  return view
}

onEachDatabase('preparing a review', (open) => {
  const home = async (actor: Actor, review: ReviewId) =>
    seen(await workspaceHomeView({ db: open().db, actor, today }, review))

  test('what is there is counted for whoever asks', async () => {
    const { world } = open()
    const { review, head, peerActors } = await aStaffedReview(open())
    expect((await home(head, review)).next.key).toBe('pack')
    const context = 'A village school between two rivers.'
    await doing(world, writeBriefing, { by: head, input: { review, context } })
    const question = 'How do middle leaders know what works?'
    const line = { review, line: null, section: 'leadership', question }
    await doing(world, setLineOfEnquiry, { by: head, input: line })
    await doing(world, acceptProtocol, { by: peerActors[0], input: { review, agreed: true } })
    const { next, tasks } = await home(peerActors[0], review)
    expect(next.words).toBe('Timetable: Nothing is in it yet.')
    expect(tasks.map(({ key, done }) => [key, done])).toEqual([
      ['hosts', true],
      ['pack', true],
      ['enquiry', true],
      ['timetable', false],
      ['protocol', true],
    ])
  })

  test('a drawn timetable is kept, read back as drawn, and each sees their own day', async () => {
    const { world, db } = open()
    const { review, head, leadActor, hostActors } = await aStaffedReview(open())
    const { body } = await doing(world, draw, { by: head, input: { review } })
    const view = seen(await timetableView({ db, actor: leadActor, today }, review))
    const kept = view.timetable.flatMap(({ lines }) => lines.map(({ id }) => id))
    expect(kept.toSorted()).toEqual(body.activities.map(({ id }) => id).toSorted())
    const first = day('2024-12-03')
    const card = seen(await morningCardView({ db, actor: hostActors[0], today }, { review, day: first }))
    const me = personOf(hostActors[0])
    expect(card.lines.filter(({ host, forEverybody }) => !forEverybody && host !== me)).toEqual([])
    expect(card.lines.length).toBeGreaterThan(3)
    expect(card.name).toBe('Imogen Vale')
  })

  test('an agreed timetable is in the calendars of those who are in it, each with their own part', async () => {
    const { world, db } = open()
    const { review, head, peerActors, hostActors } = await aStaffedReview(open())
    await doing(world, draw, { by: head, input: { review } })
    const feed = async (actor: Actor, whose = actor) => {
      const person = personOf(whose)
      if (person === null) throw new Error('Nobody has no calendar')
      return timetableFeedView({ db, actor, today }, person)
    }
    expect(await feed(peerActors[0])).toEqual([])
    await doing(world, agreeTimetable, { by: head, input: { review } })
    const card = async (actor: Actor) => {
      const days = [day('2024-12-03'), day('2024-12-04'), day('2024-12-05')]
      const cards = await Promise.all(
        days.map((on) => morningCardView({ db, actor, today }, { review, day: on })),
      )
      return cards.flatMap((one) => seen(one).lines.map(({ id }) => id)).toSorted()
    }
    for (const actor of [peerActors[0], hostActors[1]])
      expect(
        seen(await feed(actor))
          .map(({ activity }) => activity)
          .toSorted(),
      ).toEqual(await card(actor))
    expect(isRefused(await feed(peerActors[0], hostActors[1]))).toBe(true)
  })

  test('what would put somebody in two places is refused with who is where', async () => {
    const { world, db } = open()
    const { review, head, leadActor } = await aStaffedReview(open())
    await doing(world, draw, { by: head, input: { review } })
    const view = seen(await timetableView({ db, actor: leadActor, today }, review))
    const pair = view.timetable[0]?.lines.find(({ forEverybody }) => !forEverybody)
    if (!pair) throw new Error('Nothing was drawn')
    const again = {
      review,
      activity: null,
      day: pair.day,
      from: '10:00',
      until: '10:20',
      kind: 'documentReview',
      section: null,
      line: null,
      visitor: pair.visitor,
      host: pair.host,
      whom: '',
      place: '',
    }
    const clash = await perform(world, setActivity, { by: leadActor, input: again })
    expect(isRefused(clash) && clash.refusal.code).toBe('person-clash')
    const early = await perform(world, setActivity, {
      by: leadActor,
      input: { ...again, from: '8:35', until: '8:50' },
    })
    expect(isRefused(early) && early.refusal.code).toBe('everybody-clash')
    const atBreak = { ...again, from: '12:10', until: '12:30' }
    const rest = await perform(world, setActivity, { by: leadActor, input: atBreak })
    expect(isRefused(rest) && rest.refusal.words).toBe(
      'Lunch is from 12:00 to 13:00, and everybody needs it. Choose other times.',
    )
    const alone = await perform(world, setActivity, { by: leadActor, input: { ...again, host: null } })
    expect(isRefused(alone) && alone.refusal.code).toBe('visitor-with-host')
  })

  test('a pack puts itself together, and only those on the review read it', async () => {
    const { world, db } = open()
    const { review, head, peerActors, peers } = await aStaffedReview(open())
    const file = { name: 'Plan.pdf', bytes: new TextEncoder().encode('%PDF-1.7\n') }
    const added = await addDocument(world, noScanner, { by: head, review, title: '', file })
    const document = added.outcome === 'happened' ? added.facts[0]?.body.document : null
    if (!document) throw new Error('The document was refused')
    const pack = seen(await packView({ db, actor: peerActors[0], today }, review))
    expect(pack.documents.map(({ title, scan }) => [title, scan])).toEqual([['Plan', 'notScanned']])
    expect(pack.register.known.find(({ label }) => label === 'Pupils on roll')?.words).toBe('210')
    const held = seen(await packDocumentView({ db, actor: peerActors[0], today }, { review, document }))
    expect(Buffer.from(held.content).toString()).toBe('%PDF-1.7\n')
    const stranger = aReviewer(peers[3])
    const refusedTo = await packDocumentView({ db, actor: stranger, today }, { review, document })
    expect(isRefused(refusedTo) && refusedTo.refusal.code).toBe('not-allowed')
    const sent = await addDocument(world, noScanner, { by: stranger, review, title: 'Mine', file })
    expect(isRefused(sent) && sent.refusal.code).toBe('not-allowed')
  })

  test('what would be even better lives on once the report is issued, with what was said last', async () => {
    const { world, db } = open()
    const { review } = await aStaffedReview(open())
    const byOffice = (input: unknown): Attempt => ({ by: anOfficer, input })
    const evenBetterIfs = [{ section: 'leadership', words: 'Middle leaders see more of each other’s work.' }]
    const early = await perform(world, carryEvenBetterIfs, byOffice({ review, evenBetterIfs }))
    expect(isRefused(early) && early.refusal.code).toBe('report-not-issued')
    await doing(world, reachMilestone, byOffice({ review, milestone: 'issued' }))
    const { body } = await doing(world, carryEvenBetterIfs, byOffice({ review, evenBetterIfs }))
    const evenBetterIf = body.evenBetterIfs[0]?.id
    if (!evenBetterIf) throw new Error('Nothing was carried')
    await sayOf(open(), { evenBetterIf, review })
    const [found] = await evenBetterIfsOf(db, review)
    expect([found?.said?.status, found?.confirmed?.status]).toEqual(['started', 'resolved'])
  })
})

type Followed = {
  readonly evenBetterIf: Parameters<typeof insertStatus>[1]['evenBetterIf']
  readonly review: ReviewId
}

const sayOf = ({ database, world }: TestDatabase, { evenBetterIf, review }: Followed) =>
  database.transaction(async (tx) => {
    const occasion = {
      at: world.clock.now(),
      today,
      by: anOfficer,
      fresh: () => {
        throw new Error('Nothing new')
      },
    }
    await insertStatus(tx, { evenBetterIf, status: 'started', note: '', confirmedIn: null }, occasion)
    await insertStatus(tx, { evenBetterIf, status: 'resolved', note: '', confirmedIn: review }, occasion)
  })
