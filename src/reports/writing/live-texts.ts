import * as Y from 'yjs'
import { type Actor, type Decision, type Refused, type World, happened, isRefused, personOf } from '#kernel'
import type { Reading, Transactor } from '#platform/database'
import { ReportStage } from '../gates/report-stage.ts'
import type { ReportId } from '../ids.ts'
import { mayWrite } from '../policy.ts'
import { refused } from '../refusals.ts'
import { draftFor } from '../report-view.ts'
import type { Heard, Sent } from './live-message.ts'
import {
  type Changes,
  beginText,
  changesSince,
  compactText,
  insertChangeWhile,
  keepPresence,
  presencesIn,
} from './text-store.ts'

/** Who writes, from where, in which report. */
export type Writer = {
  readonly reading: Reading
  readonly world: World<Transactor>
  readonly report: ReportId
}

export type Listener = (heard: Heard) => void

/** Stops listening. */
export type Leave = () => void

export type LiveTexts = {
  /** Everything after `since`, then whatever comes, until they leave. Refused to those who may not read. */
  readonly listen: (writer: Writer, since: number, listener: Listener) => Promise<Leave | Refused>
  /** Keeps a change in the database, then tells everybody who listens. Answers how far the text now goes. */
  readonly send: (writer: Writer, sent: Sent) => Promise<Decision<number>>
}

/** At which stages somebody may write: asked again while they listen, so that whoever leaves the team stops. */
type Rights = { readonly stages: readonly ReportStage[] }

type Listening = { readonly writer: Writer; readonly listener: Listener; rights: Rights }

type Room = {
  readonly listening: Set<Listening>
  place: number
  people: string
  looks: number
  looking: Promise<void> | null
  timer: NodeJS.Timeout | null
}

/** How often what other processes have written is looked for while somebody listens here, in milliseconds. */
const lookEvery = 400
const looksBetweenRights = 8

/** The live texts of reports. The database holds the one truth: a process keeps only who listens to it. */
export function openLiveTexts(): LiveTexts {
  const rooms = new Map<ReportId, Room>()

  const look = (report: ReportId): Promise<void> => {
    const room = rooms.get(report)
    if (!room) return Promise.resolve()
    room.looking ??= tellNews(report, room).finally(() => {
      room.looking = null
    })
    return room.looking
  }

  const leave = (report: ReportId, room: Room, one: Listening) => {
    room.listening.delete(one)
    if (room.listening.size > 0) return
    if (room.timer) clearInterval(room.timer)
    rooms.delete(report)
  }

  return {
    listen: async (writer, since, listener) => {
      const rights = await rightsOf(writer)
      if (isRefused(rights)) return rights
      const { report } = writer
      const first = await textFrom(writer, since)
      const room = rooms.get(report) ?? aRoom(first.place)
      rooms.set(report, room)
      const one: Listening = { writer, listener, rights }
      room.listening.add(one)
      await tellFirst(one, first, room)
      room.timer ??= setInterval(() => void look(report).catch(() => undefined), lookEvery)
      return () => leave(report, room, one)
    },
    send: async (writer, sent) => {
      const room = rooms.get(writer.report)
      const rights = rightsIn(room, writer) ?? (await rightsOf(writer))
      if (isRefused(rights)) return rights
      const kept = await keep(writer, sent, rights)
      if (isRefused(kept)) return kept
      if (room && kept !== null) {
        await room.looking
        if (!tellAtOnce(room, kept)) await look(writer.report)
      }
      return happened(kept?.place ?? 0)
    },
  }
}

async function tellFirst({ writer, listener }: Listening, first: Changes, room: Room): Promise<void> {
  listener(changed(first))
  // What was told while the first answer was read.
  if (room.place > first.place)
    listener(changed(await changesSince(writer.reading.db, writer.report, first.place)))
  listener(await peopleIn(writer))
}

/** The text after a place; a report that is opened for the first time begins its text, a long one is made compact. */
async function textFrom({ reading, world, report }: Writer, since: number): Promise<Changes> {
  await world.transaction(async (tx) => {
    await beginText(tx, report, world.clock.now())
    await compactText(tx, report)
  })
  return changesSince(reading.db, report, since)
}

const rightsIn = (room: Room | undefined, writer: Writer): Rights | undefined =>
  [...(room?.listening ?? [])].find(({ writer: { reading } }) => isSame(reading, writer))?.rights

const aRoom = (place: number): Room => ({
  listening: new Set(),
  place,
  people: '',
  looks: 0,
  looking: null,
  timer: null,
})

const isSame = ({ actor }: { readonly actor: Actor }, { reading }: Writer): boolean =>
  personOf(actor) !== null && personOf(actor) === personOf(reading.actor)

async function rightsOf({ reading, report }: Writer): Promise<Rights | Refused> {
  const state = await draftFor(reading, report)
  if (isRefused(state)) return state
  const { actor, today } = reading
  return {
    stages: ReportStage.options.filter((at) => mayWrite.allows({ actor, state: { ...state, at }, today })),
  }
}

type Kept = { readonly place: number; readonly bytes: Uint8Array }

async function keep(
  { world, reading, report }: Writer,
  sent: Sent,
  { stages }: Rights,
): Promise<Kept | null | Refused> {
  const { client, change, presence } = sent
  const person = personOf(reading.actor)
  if (person === null) return refused('not-in-both-parts')
  if (presence !== undefined)
    await world.transaction((tx) => keepPresence(tx, { report, client, person, state: presence }))
  if (change === undefined) return null
  const bytes = new Uint8Array(Buffer.from(change, 'base64'))
  if (stages.length === 0 || !isReadable(bytes)) return closed
  const place = await world.transaction((tx) =>
    insertChangeWhile(tx, stages, { report, bytes, at: world.clock.now(), by: person }),
  )
  return place === null ? closed : { place, bytes }
}

/** What follows on what everybody here has heard needs no second reading; false when something else came between. */
function tellAtOnce(room: Room, { place, bytes }: Kept): boolean {
  if (place <= room.place) return true
  if (place > room.place + 1) return false
  room.place = place
  for (const { listener } of room.listening) listener(changed({ place, bytes }))
  return true
}

const closed = refused('not-open-for-writing', { stage: 'closed to changes from you' })

/** What is not a change of Yjs would spoil the text for everybody. */
function isReadable(bytes: Uint8Array): boolean {
  try {
    Y.decodeUpdate(bytes)
    return true
  } catch {
    return false
  }
}

async function tellNews(report: ReportId, room: Room): Promise<void> {
  const [first] = room.listening
  if (!first) return
  room.looks += 1
  if (room.looks % looksBetweenRights === 0) await askRightsAgain(room)
  const { place, bytes } = await changesSince(first.writer.reading.db, report, room.place)
  room.place = Math.max(room.place, place)
  if (bytes) for (const { listener } of room.listening) listener(changed({ place, bytes }))
  const people = await peopleIn(first.writer)
  const said = JSON.stringify(people)
  if (said === room.people) return
  room.people = said
  for (const { listener } of room.listening) listener(people)
}

async function askRightsAgain({ listening }: Room): Promise<void> {
  const asked = new Map<string | null, Rights | Refused>()
  for (const one of listening) {
    const person = personOf(one.writer.reading.actor)
    const rights = asked.get(person) ?? (await rightsOf(one.writer))
    asked.set(person, rights)
    if (isRefused(rights)) {
      listening.delete(one)
      one.listener({ kind: 'closed', words: rights.refusal.words })
    } else one.rights = rights
  }
}

const changed = ({ place, bytes }: Changes): Heard => ({
  kind: 'change',
  place,
  change: bytes === null ? '' : Buffer.from(bytes).toString('base64'),
})

async function peopleIn({ reading, report }: Writer): Promise<Heard> {
  const people = await presencesIn(reading.db, report)
  return { kind: 'people', people: people.map(({ client, name, state }) => ({ client, name, state })) }
}
