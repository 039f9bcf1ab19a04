import ICAL from 'ical.js'
import { type Actor, PersonId, bearer, day, newId, perform, period } from '#kernel'
import { PostId } from '#partnership'
import type { TestDatabase } from '#platform/database/testing'
import { localLetters } from '#platform/mail'
import { aPerson, aPractitioner, aSchoolIn } from '#practitioners/testing'
import { acceptPlace, askStandbys } from '#seasons'
import { notificationsView } from '#timeline'
import { aReviewWith } from '../testing.ts'

type Somebody = {
  readonly name: string
  readonly email: string
  readonly at?: Parameters<typeof aPerson>[1]
}

export const somebody = ({ database }: TestDatabase, { name, email, at }: Somebody) =>
  database.transaction(async (tx) => ({ person: await aPractitioner(tx, { ...at, name }), email }))

type Addressed = { readonly person: PersonId; readonly email: string }

export async function withAddresses({ database }: TestDatabase, ...people: readonly Addressed[]) {
  for (const { person, email } of people)
    await database.executeSql('update person set email = $1 where id = $2', [email, person])
}

/** A review at Larkrise School that Ada leads and Bola is offered a place on. */
export async function larkrise(here: TestDatabase) {
  const { database } = here
  const school = await database.transaction((tx) => aSchoolIn(tx, { name: 'Larkrise School' }))
  const ada = await somebody(here, { name: 'Ada Quill', email: 'ada@sedge.example' })
  const bola = await somebody(here, { name: 'Bola Marsh', email: 'bola@reed.example' })
  const head = await somebody(here, {
    name: 'Hedda Lowe',
    email: 'head@larkrise.example',
    at: { school, role: 'headteacher' },
  })
  await withAddresses(here, ada, bola, head)
  const office = await anOfficerOnRecord(here)
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

type Larkrise = Awaited<ReturnType<typeof larkrise>>

async function anOfficerOnRecord(here: TestDatabase) {
  const { database } = here
  const person = await database.transaction((tx) => aPerson(tx, { name: 'Olwen Fairbairn' }))
  await withAddresses(here, { person, email: 'office@partnership.example' })
  await database.executeSql(
    `insert into post (id, person_id, role, held) values (gen_random_uuid(), $1, 'officer', '[2020-01-01,)')`,
    [person],
  )
  return person
}

/** Bola says yes from the letter. */
export async function bolaAccepts({ world }: TestDatabase, { place, bola }: Larkrise) {
  const by = bearer({ kind: 'placement', id: place }, bola.person)
  const accepted = await perform(world, acceptPlace, { by, input: { placement: place } })
  if (accepted.outcome === 'refused') throw new Error(accepted.refusal.words)
  return { by }
}

export const asOffice = (person: PersonId): Actor => ({
  kind: 'person',
  person,
  name: 'Olwen Fairbairn',
  posts: [{ role: 'officer', at: { kind: 'partnership', id: newId(PostId) } }],
})

const throughout2024 = period(day('2024-09-01'), day('2025-09-01'))

/** The office asks Sana to stand by for the review at Larkrise School. */
export async function sanaIsAsked(here: TestDatabase, { season, review, office }: Larkrise) {
  const { database, world } = here
  const sana = await database.transaction((tx) =>
    aPractitioner(tx, { name: 'Sana Wren', accredited: { reviewer: throughout2024 }, farthestKm: null }),
  )
  await withAddresses(here, { person: sana, email: 'sana@rush.example' })
  const input = { season, asks: [{ review, person: sana }] }
  const asked = await perform(world, askStandbys, { by: asOffice(office), input })
  if (asked.outcome === 'refused') throw new Error(asked.refusal.words)
  return { sana, standby: asked.facts[0]?.body.standby ?? '' }
}

/** Everybody is welcomed on the first day of the review. */
export const aWelcome = ({ database }: TestDatabase, review: string) =>
  database.executeSql(
    `insert into review_activity (id, review_id, day, minutes, kind, title, whom, place, why)
     values (gen_random_uuid(), $1, '2024-12-03', '[540,600)', 'welcome', 'Welcome', '', '', '')`,
    [review],
  )

export const letters = async ({ db }: TestDatabase) => (await localLetters(db)).toReversed()

/** The kinds of what somebody was told on screen. */
export async function seenBy({ db }: TestDatabase, person: PersonId) {
  const actor = { kind: 'person', person, name: '', posts: [] } as const
  const view = await notificationsView({ db, actor, today: day('2024-10-16') })
  return 'lines' in view ? view.lines.map(({ kind }) => kind) : []
}

type Kept = readonly { readonly filename: string; readonly base64: string }[]

/** What a letter’s first attachment puts into a diary. */
export function diaryIn(attachments: Kept = []) {
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
