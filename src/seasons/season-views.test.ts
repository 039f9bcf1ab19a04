import { CompiledQuery } from 'kysely'
import { expect, test } from 'vitest'
import { type Actor, PersonId, bearer, isRefused, newId, perform, system } from '#kernel'
import { HubId, TrustId } from '#partnership'
import type { Reader } from '#platform/database'
import { onEachDatabase } from '#platform/database/testing'
import {
  acceptPlace,
  assignLead,
  calendarFeedView,
  cancelReview,
  chooseEstimateOption,
  chooseFocus,
  chooseReview,
  datesView,
  hostHomeView,
  placeOfferView,
  postponeReview,
  reciprocityView,
  recordBankHolidays,
  recordInsetDays,
  reviewView,
  reviewerHomeView,
  reviewsToChooseView,
  setTermDates,
  weekLoadView,
  whoCouldJoinView,
  writeEstimate,
} from './index.ts'
import { aDatedReview, aReviewer, aSmallNetwork, anOfficer, choosingOpen, doing, testDay } from './testing.ts'

const as = (db: Reader, actor: Actor) => ({ db, actor, today: testDay })
const byOffice = (input: unknown) => ({ by: anOfficer, input })

function shown<View>(view: View): Exclude<View, { outcome: 'refused' }>
function shown(view: unknown): unknown {
  if (isRefused(view)) throw new Error(view.refusal.words)
  return view
}

onEachDatabase('a season’s views', (open) => {
  const network = async () => {
    const { database, world, db } = open()
    return { database, world, db, ...(await database.transaction(aSmallNetwork)) }
  }

  test('a host sees every day of the season, free or with the reason why not', async () => {
    const { world, db, host, head, lead, peers } = await network()
    const { review } = await aDatedReview(world, { host, head, lead, peers })
    await doing(world, recordBankHolidays, {
      by: system('the office’s computer'),
      input: { holidays: [{ day: '2025-05-05', name: 'Early May bank holiday' }] },
    })
    const terms = [{ name: 'All year', first: '2024-09-03', last: '2025-07-20' }]
    await doing(world, setTermDates, { by: head, input: { school: host, year: '2024/25', terms } })
    await doing(world, recordInsetDays, {
      by: head,
      input: { school: host, year: '2024/25', days: ['2025-01-06'] },
    })
    const view = shown(await datesView(as(db, head), review))
    const days = view.windows.flatMap(({ weeks }) => weeks.flatMap((week) => week.days))
    const on = (first: string) => days.find((offered) => offered.first === first)
    expect(on('2024-12-03')).toMatchObject({ free: true, chosen: true, words: '3 to 5 December 2024' })
    expect(on('2025-05-05')).toMatchObject({ free: false, reason: 'bankHoliday', label: 'Bank holiday' })
    expect(on('2025-01-06')).toMatchObject({ reason: 'inset' })
    expect(on('2025-01-09')).toMatchObject({ reason: 'weekend' })
    expect(on('2024-10-15')).toMatchObject({ reason: 'past' })
    expect(view.freeCount).toBe(days.filter(({ free }) => free).length)
    expect(isRefused(await datesView(as(db, aReviewer(lead)), review))).toBe(true)
  })

  test('a week says how many reviews and Lead Reviewers it has', async () => {
    const { world, db, ...made } = await network()
    const { season } = await aDatedReview(world, made)
    const { weeks } = shown(await weekLoadView(as(db, anOfficer), season))
    expect(weeks.find(({ week }) => week === '2024-12-02')).toMatchObject({
      reviews: 1,
      leads: 1,
      state: 'full',
    })
    expect(weeks.find(({ week }) => week === '2024-12-09')).toMatchObject({ reviews: 0, state: 'nearlyFull' })
  })

  test('a review is read by its host, its team and the office, and reasons by the office alone', async () => {
    const { world, db, ...made } = await network()
    const { season, review } = await aDatedReview(world, made)
    await doing(world, chooseFocus, { by: made.head, input: { review, focus: ['reading'] } })
    expect(shown(await reviewView(as(db, made.head), review))).toMatchObject({
      season,
      stage: 'dated',
      focusWords: ['Reading'],
      open: 3,
      lead: null,
      may: { chooseDates: true, changeWishes: true, assignLead: false },
    })
    const leader = aReviewer(made.lead)
    expect(isRefused(await reviewView(as(db, leader), review))).toBe(true)
    await doing(world, assignLead, byOffice({ review, person: made.lead }))
    expect(shown(await reviewView(as(db, leader), review)).lead?.name).toBe('Lena Hart')
    expect(shown(await reviewView(as(db, anOfficer), review)).may.offerPlace).toBe(true)
  })

  test('a reviewer sees which reviews suit them and is told of conflicts before choosing', async () => {
    const { database, world, db, ...made } = await network()
    const { season, review } = await choosingOpen(world, made)
    const [chooser] = made.peers
    const mine = shown(await reviewsToChooseView(as(db, aReviewer(chooser)), season))
    expect(mine).toMatchObject({ open: true, accredited: true, fair: null })
    expect(mine.reviews).toMatchObject([
      { review, canChoose: true, conflicts: [], open: 3, daysWords: '3 to 5 December 2024' },
    ])
    expect(mine.reviews[0]?.why[0]).toBe('Free on 3 to 5 December 2024')
    await database.kysely.executeQuery(
      CompiledQuery.raw('insert into declared_conflict (person_id, school_id, why) values ($1, $2, $3)', [
        chooser,
        made.host,
        'my sister is its headteacher',
      ]),
    )
    const warned = shown(await reviewsToChooseView(as(db, aReviewer(chooser)), season))
    expect(warned.reviews).toMatchObject([{ canChoose: false }])
    expect(warned.reviews[0]?.conflicts[0]).toMatch(
      /^You have a conflict with .+: my sister is its headteacher\.$/,
    )
    const refusal = await perform(world, chooseReview, { by: aReviewer(chooser), input: { review } })
    expect(isRefused(refusal) && refusal.refusal.code).toBe('cannot-choose')
    expect(shown(await reviewsToChooseView(as(db, aReviewer(made.lead)), season)).accredited).toBe(false)
  })

  test('an offer opens from its own link and from no other', async () => {
    const { world, db, ...made } = await network()
    const { review } = await aDatedReview(world, made)
    const offered = await doing(world, assignLead, byOffice({ review, person: made.lead }))
    const { placement } = offered.body
    const link = bearer({ kind: 'placement', id: placement }, made.lead)
    expect(shown(await placeOfferView(as(db, link), placement))).toMatchObject({
      name: 'Lena Hart',
      schoolName: 'Larkfield Primary School',
      expires: '2024-10-26',
      may: { answer: true, nameDeputy: true, withdraw: false },
      deputies: [],
    })
    const other = bearer({ kind: 'placement', id: newId(HubId) }, made.lead)
    expect(isRefused(await placeOfferView(as(db, other), placement))).toBe(true)
    const refusal = await perform(world, acceptPlace, { by: other, input: { placement } })
    expect(isRefused(refusal) && refusal.refusal.code).toBe('not-allowed')
  })

  test('the office sees who could join, best first, and never the host’s own people', async () => {
    const { world, db, ...made } = await network()
    const { review } = await aDatedReview(world, made)
    const leads = shown(await whoCouldJoinView(as(db, anOfficer), { review, role: 'lead' }))
    expect(leads.candidates.map(({ name }) => name)).toEqual(['Lena Hart'])
    const peers = shown(await whoCouldJoinView(as(db, anOfficer), { review, role: 'peer', count: 3 }))
    expect(peers).toMatchObject({ open: 3, schoolName: 'Larkfield Primary School' })
    expect(peers.candidates).toHaveLength(3)
  })

  test('homes say what is next', async () => {
    const { world, db, ...made } = await network()
    const { review } = await choosingOpen(world, made)
    expect(shown(await hostHomeView(as(db, made.head), made.host))).toMatchObject({
      name: 'Larkfield Primary School',
      seasons: [{ review: { review, stage: 'dated' }, next: { kind: 'waitForLead' } }],
    })
    const reviewer = aReviewer(made.peers[0])
    expect(shown(await reviewerHomeView(as(db, reviewer))).next.kind).toBe('chooseReviews')
    await doing(world, chooseReview, { by: reviewer, input: { review } })
    expect(shown(await reviewerHomeView(as(db, reviewer)))).toMatchObject({
      next: { kind: 'waitForTeams' },
      choices: [{ review, stateWords: 'Chosen' }],
    })
  })

  test('a calendar keeps its entry’s name while its sequence rises', async () => {
    const { world, db, ...made } = await network()
    const { review } = await choosingOpen(world, made)
    const [chooser] = made.peers
    await doing(world, chooseReview, { by: aReviewer(chooser), input: { review } })
    const theirs = bearer({ kind: 'personCalendar', id: chooser }, chooser)
    const feed = async () => shown(await calendarFeedView(as(db, theirs), { kind: 'person', id: chooser }))
    const [before] = await feed()
    expect(before).toMatchObject({
      first: '2024-12-03',
      until: '2024-12-06',
      title: 'Peer reviewer: review at Larkfield Primary School',
      status: 'tentative',
    })
    await doing(world, cancelReview, { by: made.head, input: { review, why: 'Our roof has come off' } })
    const [after] = await feed()
    expect(after).toMatchObject({ uid: before?.uid, status: 'cancelled' })
    expect((after?.sequence ?? 0) > (before?.sequence ?? 0)).toBe(true)
    const stranger = aReviewer(made.peers[1])
    expect(isRefused(await calendarFeedView(as(db, stranger), { kind: 'person', id: chooser }))).toBe(true)
  })

  test('a school sees its own account, its hub’s leaders the hub’s, the office all', async () => {
    const { world, db, ...made } = await network()
    const { season } = await aDatedReview(world, made)
    const reach = async (actor: Actor) => {
      const view = shown(await reciprocityView(as(db, actor), season))
      return { reach: view.reach, schools: view.schools.map(({ name }) => name) }
    }
    const own = { reach: 'school', schools: ['Larkfield Primary School'] }
    expect(await reach(made.head)).toEqual(own)
    expect(await reach(anOfficer)).toEqual({ ...own, reach: 'all' })
    expect(await reach(leaderOf('hubManager', newId(HubId)))).toEqual({ reach: 'hub', schools: [] })
    expect(await reach(leaderOf('trustLeader', newId(TrustId)))).toEqual({ reach: 'trust', schools: [] })
    const { schools } = shown(await reciprocityView(as(db, made.head), season))
    expect(schools[0]?.balance).toMatchObject({ asked: { least: 3, most: 3 }, given: 0, state: 'toGive' })
  })

  test('a review that is put off loses its days and its team, and its host is asked for new ones', async () => {
    const { world, db, ...made } = await network()
    const { review } = await choosingOpen(world, made)
    await doing(world, chooseReview, { by: aReviewer(made.peers[0]), input: { review } })
    await doing(world, postponeReview, { by: made.head, input: { review, why: 'Our roof has come off' } })
    const view = shown(await reviewView(as(db, made.head), review))
    expect(view).toMatchObject({ stage: 'postponed', first: null, peers: [], may: { chooseDates: true } })
    expect(view.events.map(({ kind }) => kind)).toEqual(['requested', 'postponed'])
  })

  test('an estimate that is only spoken cannot be stored, even past the rule', async () => {
    const { database, world, ...made } = await network()
    const { review } = await aDatedReview(world, made)
    const estimate = { review, scope: 'overall', level: 'leading' }
    await doing(world, chooseEstimateOption, { by: made.head, input: { review, option: 'verbalOnly' } })
    const refusal = await perform(world, writeEstimate, byOffice(estimate))
    expect(isRefused(refusal) && refusal.refusal.code).toBe('estimate-not-asked-for')
    for (const option of ['verbalOnly', 'full']) {
      const row = `insert into review_estimate values ('${review}', '${option}', 'overall', 'leading', false)`
      await expect(database.kysely.executeQuery(CompiledQuery.raw(row))).rejects.toThrow(/violates/)
    }
  })
})

const leaderOf = (role: string, at: string): Actor => ({
  kind: 'person',
  person: newId(PersonId),
  name: 'Hari Manickam',
  posts: [{ role, at: { kind: role === 'trustLeader' ? 'trust' : 'hub', id: at } }],
})
