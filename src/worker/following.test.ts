import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { type PersonId, bearer, clockAt, day, newId, perform, period } from '#kernel'
import { PostId } from '#partnership'
import { openTaskLink } from '#identity'
import { aPerson, aPractitioner, aSchoolIn } from '#practitioners/testing'
import { recordFacts } from '#platform/database'
import { onEachDatabase, testClock } from '#platform/database/testing'
import { localLetters } from '#platform/mail'
import {
  acceptPlace,
  agreeToStandBy,
  askStandbys,
  declineToStandBy,
  declinePlace,
  placeOffered,
  postponeReview,
  withdrawFromPlace,
} from '#seasons'
import { anOccasion } from '#seasons/testing'
import { answerPlaceTask, answerStandbyTask, notificationsView } from '#timeline'
import { lapseEveryOffer } from './clock/lapse.ts'
import { remindOfOffers } from './clock/remind.ts'
import { warnOfEndings } from './clock/warn-of-endings.ts'
import { sendDigests } from './clock/send-digests.ts'
import { aProduct, aReviewWith, followAll } from './testing.ts'

const throughout2024 = period(day('2024-09-01'), day('2025-09-01'))
const officersPost = { role: 'officer', at: { kind: 'partnership', id: newId(PostId) } } as const

onEachDatabase('what follows a fact', (open) => {
  const product = () => aProduct(open().database, testClock)
  const somebody = (name: string, email: string, school?: Parameters<typeof aPerson>[1]) =>
    open().database.transaction(async (tx) => {
      const person = await aPractitioner(tx, { ...school, name })
      return { person, email }
    })
  const withAddresses = async (...people: { person: PersonId; email: string }[]) => {
    for (const { person, email } of people)
      await open().database.executeSql('update person set email = $1 where id = $2', [email, person])
  }
  const larkrise = async () => {
    const { database } = open()
    const school = await database.transaction((tx) => aSchoolIn(tx, { name: 'Larkrise School' }))
    const ada = await somebody('Ada Quill', 'ada@sedge.example')
    const bola = await somebody('Bola Marsh', 'bola@reed.example')
    const head = await somebody('Hedda Lowe', 'head@larkrise.example', { school, role: 'headteacher' })
    await withAddresses(ada, bola, head)
    const office = await officer()
    const made = await database.transaction((tx) =>
      aReviewWith(tx, school, [
        { person: ada.person, role: 'lead', state: 'accepted' },
        { person: bola.person, role: 'peer', state: 'offered' },
      ]),
    )
    const [lead, place] = made.placements
    if (!lead || !place) throw new Error('The review has no team')
    return { ...made, lead, place, ada, bola, head, office }
  }
  const officer = async () => {
    const { database } = open()
    const person = await database.transaction((tx) => aPerson(tx, { name: 'Olwen Fairbairn' }))
    await withAddresses({ person, email: 'office@partnership.example' })
    await database.executeSql(
      `insert into post (id, person_id, role, held) values (gen_random_uuid(), $1, 'officer', '[2020-01-01,)')`,
      [person],
    )
    return person
  }
  const letters = async () => (await localLetters(open().db)).toReversed()
  const seenBy = async (person: PersonId) => {
    const actor = { kind: 'person', person, name: '', posts: [] } as const
    const view = await notificationsView({ db: open().db, actor, today: day('2024-10-16') })
    return 'lines' in view ? view.lines.map(({ kind }) => kind) : []
  }

  test('somebody who is offered a place gets a letter whose link answers for that place alone', async () => {
    const { database, db } = open()
    const { season, review, school, place, bola } = await larkrise()
    const offered = placeOffered({
      season,
      review,
      school,
      placement: place,
      person: bola.person,
      role: 'peer',
      days: { from: day('2024-12-03'), until: day('2024-12-06') },
      expires: day('2024-10-28'),
      chosen: false,
      deputyOf: null,
    })
    await database.transaction((tx) =>
      recordFacts(tx, { act: 'tests.offer', occasion: anOccasion(), facts: [offered] }),
    )
    await followAll(product())
    const [letter, ...others] = await letters()
    expect(others).toEqual([])
    expect(letter).toMatchObject({
      to: 'bola@reed.example',
      subject: 'A place on the review at Larkrise School, 3 to 5 December 2024',
    })
    expect(letter?.text).toContain('Please answer by Monday 28 October 2024.')
    const secret = /https:\/\/partnership\.example\/place\/(\S+)/.exec(letter?.text ?? '')?.[1] ?? ''
    const at = testClock.now()
    expect(await openTaskLink(db, { task: answerPlaceTask, secret, at })).toMatchObject({
      of: { kind: 'placement', id: place },
      person: bola.person,
    })
    expect(await seenBy(bola.person)).toEqual(['placeOffered'])
  })

  test('somebody who is asked to stand by answers from a letter, and is offered the place that comes free', async () => {
    const { season, review, place, bola, office } = await larkrise()
    const asOffice = { kind: 'person', person: office, name: '', posts: [officersPost] } as const
    const { database, world } = open()
    const sana = await database.transaction((tx) =>
      aPractitioner(tx, { name: 'Sana Wren', accredited: { reviewer: throughout2024 }, farthestKm: null }),
    )
    await withAddresses({ person: sana, email: 'sana@rush.example' })
    const ask = { by: asOffice, input: { season, asks: [{ review, person: sana }] } }
    expect(await perform(world, askStandbys, ask)).toMatchObject({ outcome: 'happened' })
    await followAll(product())
    const [letter] = await letters()
    expect(letter?.subject).toBe('Could you stand by? Larkrise School, 3 to 5 December 2024')
    const secret = /https:\/\/partnership\.example\/standby\/(\S+)/.exec(letter?.text ?? '')?.[1] ?? ''
    const link = await openTaskLink(open().db, { task: answerStandbyTask, secret, at: testClock.now() })
    if (!('of' in link)) throw new Error('The link opens')
    const by = bearer(link.of, sana)
    await perform(world, agreeToStandBy, { by, input: { standby: link.of.id } })
    const bolas = { by: bearer({ kind: 'placement', id: place }, bola.person), input: { placement: place } }
    await perform(world, declinePlace, bolas)
    await followAll(product())
    const sent = (await letters()).map(({ to, subject }) => [to, subject])
    expect(sent.filter(([to]) => to === 'sana@rush.example').map(([, subject]) => subject)).toEqual([
      'Could you stand by? Larkrise School, 3 to 5 December 2024',
      'Thank you for standing by: Larkrise School, 3 to 5 December 2024',
      'A place on the review at Larkrise School, 3 to 5 December 2024',
    ])
    const [, thanks, offered] = (await letters()).filter(({ to }) => to === 'sana@rush.example')
    expect(diaryIn(thanks?.attachments)).toMatchObject({ method: 'REQUEST', first: '2024-12-03' })
    expect(diaryIn(offered?.attachments)).toMatchObject({
      method: 'CANCEL',
      uid: diaryIn(thanks?.attachments)?.uid,
    })
    expect(offered?.text).toContain('You stand by for the review at Larkrise School.')
    expect(await seenBy(office)).toEqual(['standby'])
  })

  test('whoever stands by and can do so no longer has the days taken out of the diary again', async () => {
    const { season, review, office } = await larkrise()
    const asOffice = { kind: 'person', person: office, name: '', posts: [officersPost] } as const
    const { database, world } = open()
    const sana = await database.transaction((tx) =>
      aPractitioner(tx, { name: 'Sana Wren', accredited: { reviewer: throughout2024 }, farthestKm: null }),
    )
    await withAddresses({ person: sana, email: 'sana@rush.example' })
    const asked = await perform(world, askStandbys, {
      by: asOffice,
      input: { season, asks: [{ review, person: sana }] },
    })
    if (asked.outcome === 'refused') throw new Error(asked.refusal.words)
    const id = asked.facts[0]?.body.standby ?? ''
    const as = { by: bearer({ kind: 'standby', id }, sana), input: { standby: id, reason: '' } }
    await perform(world, agreeToStandBy, as)
    await perform(world, declineToStandBy, as)
    await followAll(product())
    const letter = (await letters()).at(-1)
    expect(letter?.subject).toBe('You no longer stand by: Larkrise School, 3 to 5 December 2024')
    expect(diaryIn(letter?.attachments)).toMatchObject({ method: 'CANCEL', sequence: 1 })
  })

  test('accepting puts the days into the diary, and the host and lead hear that the team is complete', async () => {
    const { place, bola, ada, head } = await larkrise()
    const by = bearer({ kind: 'placement', id: place }, bola.person)
    expect(await perform(open().world, acceptPlace, { by, input: { placement: place } })).toMatchObject({
      outcome: 'happened',
    })
    await followAll(product())
    const sent = await letters()
    expect(sent.map(({ to, subject }) => [to, subject])).toEqual([
      ['bola@reed.example', 'You are on the team: Larkrise School, 3 to 5 December 2024'],
      ['head@larkrise.example', 'The team is complete: Larkrise School, 3 to 5 December 2024'],
      ['ada@sedge.example', 'The team is complete: Larkrise School, 3 to 5 December 2024'],
    ])
    expect(diaryIn(sent[0]?.attachments)).toEqual({
      method: 'REQUEST',
      uid: `${place}@critical-friend.example`,
      sequence: 0,
      first: '2024-12-03',
      until: '2024-12-06',
    })
    expect(sent[1]?.text).toContain('Ada Quill, Lead Reviewer\nBola Marsh, Peer reviewer')
    expect(await seenBy(head.person)).toEqual(['teamFull'])
    expect(await seenBy(ada.person)).toEqual(['teamFull'])
  })

  test('withdrawing takes the days out of the diary and tells the office that a place is open', async () => {
    const { place, bola, office } = await larkrise()
    const by = bearer({ kind: 'placement', id: place }, bola.person)
    await perform(open().world, acceptPlace, { by, input: { placement: place } })
    await followAll(product())
    const before = (await letters()).length
    await perform(open().world, withdrawFromPlace, { by, input: { placement: place, reason: 'A clash' } })
    await followAll(product())
    const sent = (await letters()).slice(before)
    expect(sent.map(({ to, subject }) => [to, subject])).toEqual([
      ['bola@reed.example', 'You are no longer on the review at Larkrise School'],
      ['office@partnership.example', 'A place is open: Larkrise School, 3 to 5 December 2024'],
    ])
    expect(diaryIn(sent[0]?.attachments)).toMatchObject({ method: 'CANCEL', sequence: 1 })
    expect(await seenBy(office)).toEqual(['replacementNeeded'])
  })

  test('the office hears of a declined and of an unanswered offer, and nobody else does', async () => {
    const { place, bola, office } = await larkrise()
    const by = bearer({ kind: 'placement', id: place }, bola.person)
    await perform(open().world, declinePlace, { by, input: { placement: place, reason: '' } })
    await followAll(product())
    expect(await letters()).toMatchObject([{ to: 'office@partnership.example' }])
    expect(await seenBy(office)).toEqual(['replacementNeeded'])
  })

  test('an offer is reminded of once, two days before it ends, and lapses after', async () => {
    const { database } = open()
    const { office } = await larkrise()
    await remindOfOffers(aProduct(database, clockAt('2024-10-25T08:00:00.000Z')))
    expect(await letters()).toEqual([])
    const near = aProduct(database, clockAt('2024-10-26T08:00:00.000Z'))
    await remindOfOffers(near)
    await remindOfOffers(near)
    expect(await letters()).toMatchObject([
      { subject: 'Please answer by Monday 28 October 2024: the review at Larkrise School' },
    ])
    await lapseEveryOffer(aProduct(database, clockAt('2024-10-28T23:00:00.000Z')))
    await followAll(near)
    expect(await seenBy(office)).toEqual([])
    const after = aProduct(database, clockAt('2024-10-29T03:00:00.000Z'))
    await lapseEveryOffer(after)
    await followAll(after)
    expect(await seenBy(office)).toEqual(['replacementNeeded'])
  })

  test('a review that is put off leaves every diary, and its host is asked for new dates', async () => {
    const { review, place, bola, office } = await larkrise()
    await perform(open().world, acceptPlace, {
      by: bearer({ kind: 'placement', id: place }, bola.person),
      input: { placement: place },
    })
    await followAll(product())
    const before = (await letters()).length
    await perform(open().world, postponeReview, {
      by: {
        kind: 'person',
        person: office,
        name: 'Olwen Fairbairn',
        posts: [{ role: 'officer', at: { kind: 'partnership', id: 'the office' } }],
      },
      input: { review, why: 'Flooded hall' },
    })
    await followAll(product())
    const sent = (await letters()).slice(before)
    expect(sent.map(({ to, subject }) => `${to}: ${subject}`).sort()).toEqual([
      'ada@sedge.example: You are no longer on the review at Larkrise School',
      'bola@reed.example: You are no longer on the review at Larkrise School',
      'head@larkrise.example: Your review needs new dates: Larkrise School',
    ])
    const toBola = sent.find(({ to }) => to === 'bola@reed.example')
    expect(toBola?.text).toContain('you are free on 3 to 5 December 2024')
    expect(diaryIn(toBola?.attachments)).toMatchObject({ method: 'CANCEL', first: '2024-12-03' })
    expect(sent.find(({ to }) => to.startsWith('head'))?.text).toContain('Why: Flooded hall')
  })

  test('an accreditation that ends within 90 days is told of once, and one that is renewed is not', async () => {
    const { database } = open()
    const [ada, bola] = [
      await somebody('Ada Quill', 'ada@sedge.example'),
      await somebody('Bola Marsh', 'bola@reed.example'),
    ]
    await withAddresses(ada, bola)
    await database.executeSql('delete from accreditation')
    const holds = (person: PersonId, held: string) =>
      database.executeSql(
        `insert into accreditation (id, person_id, kind, held) values (gen_random_uuid(), $1, 'reviewer', $2)`,
        [person, held],
      )
    await holds(ada.person, '[2021-12-01,2024-12-01)')
    await holds(bola.person, '[2021-12-01,2024-12-01)')
    await holds(bola.person, '[2024-12-01,2027-12-01)')
    await warnOfEndings(product())
    await warnOfEndings(product())
    expect(await letters()).toMatchObject([
      { to: 'ada@sedge.example', subject: 'Your accreditation ends on Saturday 30 November 2024' },
    ])
    expect(await seenBy(ada.person)).toEqual(['accreditation'])
  })

  test('what was not read by Monday comes in one letter, in term only', async () => {
    const { database } = open()
    const { place, bola } = await larkrise()
    const by = bearer({ kind: 'placement', id: place }, bola.person)
    await perform(open().world, acceptPlace, { by, input: { placement: place } })
    await followAll(product())
    const before = (await letters()).length
    await database.executeSql(`insert into bank_holiday (day, name) values ('2024-10-21', 'A day off')`)
    const monday = aProduct(database, clockAt('2024-10-21T06:00:00.000Z'))
    await sendDigests(monday)
    expect((await letters()).slice(before)).toEqual([])
    await database.executeSql('delete from bank_holiday')
    await sendDigests(monday)
    await sendDigests(monday)
    expect(
      (await letters())
        .slice(before)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['ada@sedge.example', 'bola@reed.example', 'head@larkrise.example'])
  })
})

type Kept = readonly { readonly filename: string; readonly base64: string }[]

function diaryIn(attachments: Kept = []) {
  const text = Buffer.from(attachments[0]?.base64 ?? '', 'base64').toString()
  const calendar = new ICAL.Component(ICAL.parse(text))
  const component = calendar.getFirstSubcomponent('vevent')
  if (!component) return null
  const event = new ICAL.Event(component)
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    first: event.startDate.toString(),
    until: event.endDate.toString(),
  }
}
