import { expect, test } from 'vitest'
import { type Actor, type PersonId, bearer, clockAt, day, newId, perform, period } from '#kernel'
import { openTaskLink } from '#identity'
import { recordFacts } from '#platform/database'
import { onEachDatabase, testClock } from '#platform/database/testing'
import { aPractitioner, aSchoolIn } from '#practitioners/testing'
import {
  agreeToStandBy,
  chooseReviewDates,
  declineToStandBy,
  PlacementId,
  ReviewId,
  declinePlace,
  placeLent,
  placeOffered,
  postponeReview,
  withdrawFromPlace,
} from '#seasons'
import { anOccasion, theHeadOf } from '#seasons/testing'
import { answerPlaceTask, answerStandbyTask } from '#timeline'
import { lapseEveryOffer } from './clock/lapse.ts'
import { remindOfOffers } from './clock/remind.ts'
import { warnOfEndings } from './clock/warn-of-endings.ts'
import { sendDigests } from './clock/send-digests.ts'
import {
  asOffice,
  bolaAccepts,
  diaryIn,
  larkrise,
  letters,
  aWelcome,
  sanaIsAsked,
  seenBy,
  somebody,
  withAddresses,
} from './following/testing.ts'
import { aProduct, followAll } from './testing.ts'

onEachDatabase('what follows a fact', (open) => {
  const product = () => aProduct(open().database, testClock)
  test('somebody who is offered a place gets a letter whose link answers for that place alone', async () => {
    const { database, db } = open()
    const { season, review, school, place, bola } = await larkrise(open())
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
    const [letter, ...others] = await letters(open())
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
    expect(await seenBy(open(), bola.person)).toEqual(['placeOffered'])
  })

  test('somebody who is asked to stand by answers from a letter, and is offered the place that comes free', async () => {
    const { world } = open()
    const here = await larkrise(open())
    const { place, bola, office } = here
    const { sana } = await sanaIsAsked(open(), here)
    await followAll(product())
    const [letter] = await letters(open())
    expect(letter?.subject).toBe('Could you stand by? Larkrise School, 3 to 5 December 2024')
    const secret = /https:\/\/partnership\.example\/standby\/(\S+)/.exec(letter?.text ?? '')?.[1] ?? ''
    const link = await openTaskLink(open().db, { task: answerStandbyTask, secret, at: testClock.now() })
    if (!('of' in link)) throw new Error('The link opens')
    const by = bearer(link.of, sana)
    await perform(world, agreeToStandBy, { by, input: { standby: link.of.id } })
    const bolas = { by: bearer({ kind: 'placement', id: place }, bola.person), input: { placement: place } }
    await perform(world, declinePlace, bolas)
    await followAll(product())
    const sent = (await letters(open())).map(({ to, subject }) => [to, subject])
    expect(sent.filter(([to]) => to === 'sana@rush.example').map(([, subject]) => subject)).toEqual([
      'Could you stand by? Larkrise School, 3 to 5 December 2024',
      'Thank you for standing by: Larkrise School, 3 to 5 December 2024',
      'A place on the review at Larkrise School, 3 to 5 December 2024',
    ])
    const [, thanks, offered] = (await letters(open())).filter(({ to }) => to === 'sana@rush.example')
    expect(diaryIn(thanks?.attachments)).toMatchObject({ method: 'REQUEST', first: '2024-12-03' })
    expect(diaryIn(offered?.attachments)).toMatchObject({
      method: 'CANCEL',
      uid: diaryIn(thanks?.attachments)?.uid,
    })
    expect(offered?.text).toContain('You stand by for the review at Larkrise School.')
    expect(await seenBy(open(), office)).toEqual(['standby'])
  })

  test('somebody who changes to an earlier review is freed, and both Lead Reviewers are told', async () => {
    const { database } = open()
    const here = await larkrise(open())
    const { season, review, school, place, bola, ada } = here
    await bolaAccepts(open(), here)
    const [soon, leads, at] = [newId(ReviewId), newId(PlacementId), newId(PlacementId)]
    const otherSchool = await database.transaction((tx) => aSchoolIn(tx, { name: 'Reedham School' }))
    const cy = await somebody(open(), { name: 'Cy Rush', email: 'cy@fen.example' })
    await withAddresses(open(), cy)
    await database.executeSql(
      `insert into review (id, season_id, school_id, requested_at, days, peer_slots)
       values ($1, $2, $3, now(), '[2024-11-19,2024-11-22)', 2)`,
      [soon, season, otherSchool],
    )
    for (const [id, person, role] of [
      [leads, cy.person, 'lead'],
      [at, bola.person, 'peer'],
    ])
      await database.executeSql(
        `insert into placement (id, review_id, person_id, role, state, since, expires, days)
         values ($1, $2, $3, $4, 'accepted', now(), '2024-10-28', '[2024-11-19,2024-11-22)')`,
        [id, soon, person, role],
      )
    await database.executeSql("update placement set state = 'released' where id = $1", [place])
    const lent = placeLent({
      season,
      review,
      school,
      placement: place,
      person: bola.person,
      role: 'peer',
      to: soon,
      toSchool: otherSchool,
      toPlacement: at,
    })
    await followAll(product())
    const before = (await letters(open())).length
    await database.transaction((tx) =>
      recordFacts(tx, { act: 'tests.lend', occasion: anOccasion(), facts: [lent] }),
    )
    await followAll(product())
    const sent = (await letters(open())).slice(before)
    expect(sent.map(({ to, subject }) => `${to}: ${subject}`).toSorted()).toEqual([
      'ada@sedge.example: Bola Marsh has changed review',
      'bola@reed.example: You have changed review: Reedham School, 19 to 21 November 2024',
      'cy@fen.example: Bola Marsh has changed review',
    ])
    const toBola = sent.find(({ to }) => to === 'bola@reed.example')
    expect(diaryIn(toBola?.attachments)).toMatchObject({ method: 'CANCEL', first: '2024-12-03' })
    const toAda = sent.find(({ to }) => to === 'ada@sedge.example')
    expect(toAda?.text).toContain('The team at Larkrise School now has 0 of 1 peer reviewers.')
    expect(await seenBy(open(), ada.person)).toContain('teamChanged')
    expect(await seenBy(open(), cy.person)).toEqual(['teamChanged'])
  })

  test('whoever stands by and can do so no longer has the days taken out of the diary again', async () => {
    const { world } = open()
    const { sana, standby: id } = await sanaIsAsked(open(), await larkrise(open()))
    const as = { by: bearer({ kind: 'standby', id }, sana), input: { standby: id, reason: '' } }
    await perform(world, agreeToStandBy, as)
    await perform(world, declineToStandBy, as)
    await followAll(product())
    const letter = (await letters(open())).at(-1)
    expect(letter?.subject).toBe('You no longer stand by: Larkrise School, 3 to 5 December 2024')
    expect(diaryIn(letter?.attachments)).toMatchObject({ method: 'CANCEL', sequence: 1 })
  })

  test('accepting puts the days into the diary, and the host and lead hear that the team is complete', async () => {
    const here = await larkrise(open())
    const { place, ada, head } = here
    await bolaAccepts(open(), here)
    await followAll(product())
    const sent = await letters(open())
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
    expect(await seenBy(open(), head.person)).toEqual(['teamFull'])
    expect(await seenBy(open(), ada.person)).toEqual(['teamFull'])
  })

  test('withdrawing takes the days out of the diary and tells the office that a place is open', async () => {
    const here = await larkrise(open())
    const { place, office } = here
    const { by } = await bolaAccepts(open(), here)
    await followAll(product())
    const before = (await letters(open())).length
    await perform(open().world, withdrawFromPlace, { by, input: { placement: place, reason: 'A clash' } })
    await followAll(product())
    const sent = (await letters(open())).slice(before)
    expect(sent.map(({ to, subject }) => [to, subject])).toEqual([
      ['bola@reed.example', 'You are no longer on the review at Larkrise School'],
      ['office@partnership.example', 'A place is open: Larkrise School, 3 to 5 December 2024'],
    ])
    expect(diaryIn(sent[0]?.attachments)).toMatchObject({ method: 'CANCEL', sequence: 1 })
    expect(await seenBy(open(), office)).toEqual(['replacementNeeded'])
  })

  test('the office hears of a declined and of an unanswered offer, and nobody else does', async () => {
    const { place, bola, office } = await larkrise(open())
    const by = bearer({ kind: 'placement', id: place }, bola.person)
    await perform(open().world, declinePlace, { by, input: { placement: place, reason: '' } })
    await followAll(product())
    expect(await letters(open())).toMatchObject([{ to: 'office@partnership.example' }])
    expect(await seenBy(open(), office)).toEqual(['replacementNeeded'])
  })

  test('an offer is reminded of once, two days before it ends, and lapses after', async () => {
    const { database } = open()
    const { office } = await larkrise(open())
    await remindOfOffers(aProduct(database, clockAt('2024-10-25T08:00:00.000Z')))
    expect(await letters(open())).toEqual([])
    const near = aProduct(database, clockAt('2024-10-26T08:00:00.000Z'))
    await remindOfOffers(near)
    await remindOfOffers(near)
    expect(await letters(open())).toMatchObject([
      { subject: 'Please answer by Monday 28 October 2024: the review at Larkrise School' },
    ])
    await lapseEveryOffer(aProduct(database, clockAt('2024-10-28T23:00:00.000Z')))
    await followAll(near)
    expect(await seenBy(open(), office)).toEqual([])
    const after = aProduct(database, clockAt('2024-10-29T03:00:00.000Z'))
    await lapseEveryOffer(after)
    await followAll(after)
    expect(await seenBy(open(), office)).toEqual(['replacementNeeded'])
  })

  test('a review that is put off leaves every diary, and its host is asked for new dates', async () => {
    const here = await larkrise(open())
    const { review, office } = here
    await bolaAccepts(open(), here)
    await followAll(product())
    const before = (await letters(open())).length
    await aWelcome(open(), review)
    const input = { review, why: 'Flooded hall' }
    await perform(open().world, postponeReview, { by: asOffice(office), input })
    await followAll(product())
    expect((await open().database.executeSql('select id from review_activity')).rows).toEqual([])
    const sent = (await letters(open())).slice(before)
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

  test('a host is told once of the days that the office sets for it, for the diary, and not of its own', async () => {
    const { database, world } = open()
    const { review, office, head, school } = await larkrise(open())
    const accredited = { leadReviewer: period(day('2024-09-01'), day('2025-09-01')) }
    await database.transaction((tx) => aPractitioner(tx, { name: 'Lena Hart', accredited }))
    const choose = async (by: Actor, first: string) => {
      const input = { review, first }
      const chosen = await perform(world, chooseReviewDates, { by, input })
      expect(chosen.outcome === 'refused' ? chosen.refusal.words : null).toBeNull()
      await followAll(product())
      await followAll(product())
    }
    await perform(world, postponeReview, { by: asOffice(office), input: { review, why: 'Flooded hall' } })
    await followAll(product())
    const before = (await letters(open())).length
    await choose(asOffice(office), '2025-01-14')
    const [letter, ...others] = (await letters(open())).slice(before)
    expect(others).toEqual([])
    expect(letter).toMatchObject({
      to: 'head@larkrise.example',
      subject: 'Your review is 14 to 16 January 2025: Larkrise School',
    })
    expect(letter?.text).toContain(`https://partnership.example/hosting/${review}`)
    expect(diaryIn(letter?.attachments)).toMatchObject({
      method: 'REQUEST',
      first: '2025-01-14',
      until: '2025-01-17',
    })
    expect(await seenBy(open(), head.person)).toEqual(['reviewMoved', 'reviewMoved'])
    await perform(world, postponeReview, { by: asOffice(office), input: { review, why: 'Exams' } })
    await followAll(product())
    const told = (await letters(open())).length
    await choose(theHeadOf(school, head.person), '2025-01-21')
    expect(await letters(open())).toHaveLength(told)
  })

  test('an accreditation that ends within 90 days is told of once, and one that is renewed is not', async () => {
    const { database } = open()
    const [ada, bola] = [
      await somebody(open(), { name: 'Ada Quill', email: 'ada@sedge.example' }),
      await somebody(open(), { name: 'Bola Marsh', email: 'bola@reed.example' }),
    ]
    await withAddresses(open(), ada, bola)
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
    expect(await letters(open())).toMatchObject([
      { to: 'ada@sedge.example', subject: 'Your accreditation ends on Saturday 30 November 2024' },
    ])
    expect(await seenBy(open(), ada.person)).toEqual(['accreditation'])
  })

  test('what was not read by Monday comes in one letter, in term only', async () => {
    const { database } = open()
    await bolaAccepts(open(), await larkrise(open()))
    await followAll(product())
    const before = (await letters(open())).length
    await database.executeSql(`insert into bank_holiday (day, name) values ('2024-10-21', 'A day off')`)
    const monday = aProduct(database, clockAt('2024-10-21T06:00:00.000Z'))
    await sendDigests(monday)
    expect((await letters(open())).slice(before)).toEqual([])
    await database.executeSql('delete from bank_holiday')
    await sendDigests(monday)
    await sendDigests(monday)
    expect(
      (await letters(open()))
        .slice(before)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['ada@sedge.example', 'bola@reed.example', 'head@larkrise.example'])
  })
})
