import * as Y from 'yjs'
import { type Decision, type Refused, happened, isRefused, personOf } from '#kernel'
import type { ReportId } from '../ids.ts'
import { refused } from '../refusals.ts'
import type { Sent } from './live-message.ts'
import {
  type LiveRoom,
  type Listening,
  type Rights,
  aLiveRoom,
  changed,
  peopleIn,
  rightsOf,
} from './live-room.ts'
import { type Changes, beginText, changesSince, compactText, keepPresence } from './text-store.ts'
import type { Listener, Writer } from './writer.ts'

/** A line that was opened to somebody who may read: what they may do is asked again while it is open. */
export type Line = {
  /** Keeps a change in the database, then tells everybody who listens. Answers how far the text now goes. */
  readonly send: (sent: Sent) => Promise<Decision<number>>
  readonly leave: () => void
}

export type LiveTexts = {
  /** Everything after `since`, then whatever comes, until they leave. Refused to those who may not read. */
  readonly listen: (writer: Writer, since: number, listener: Listener) => Promise<Line | Refused>
  /** The same as a line’s, for somebody whose line is open to another process: whether they may is asked each time. */
  readonly send: (writer: Writer, sent: Sent) => Promise<Decision<number>>
}

/** How often what other processes have written is looked for while somebody listens here, in milliseconds. */
const lookEvery = 400
/** How often a quarter of those who listen are asked who they are: each is within seven seconds. */
const looksBetweenAskings = 4

/** The live texts of reports. The database holds the one truth: a process keeps only who listens to it. */
export function openLiveTexts(every = lookEvery): LiveTexts {
  const rooms = new Map<ReportId, LiveRoom>()

  const leave = (room: LiveRoom, one: Listening) => {
    one.rights = closed
    room.listening.delete(one)
    if (room.listening.size > 0) return
    if (room.timer) clearInterval(room.timer)
    if (rooms.get(room.report) === room) rooms.delete(room.report)
  }

  return {
    listen: async (writer, since, listener) => {
      const rights = await rightsOf(writer)
      if (isRefused(rights)) return rights
      const first = await textFrom(writer, since)
      const room = rooms.get(writer.report) ?? aLiveRoom(writer.report, first.place)
      rooms.set(writer.report, room)
      const one: Listening = { writer, listener, rights, wrote: false }
      room.listening.add(one)
      await tellFirst(one, first, room)
      room.timer ??= keepLooking(room, every)
      return { send: (sent) => sendIn(room, one, sent), leave: () => leave(room, one) }
    },
    send: async (writer, sent) => {
      const rights = await rightsOf(writer)
      if (isRefused(rights)) return rights
      const room = rooms.get(writer.report) ?? aLiveRoom(writer.report, Number.POSITIVE_INFINITY)
      return sendIn(room, { writer, rights, wrote: false }, sent)
    },
  }
}

function keepLooking(room: LiveRoom, every: number): NodeJS.Timeout {
  let looks = 0
  return setInterval(() => {
    looks += 1
    void room.look().catch(() => undefined)
    if (looks % looksBetweenAskings === 0) void room.askSome().catch(() => undefined)
  }, every)
}

async function tellFirst({ writer, listener }: Listening, first: Changes, room: LiveRoom): Promise<void> {
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

type Sending = { readonly writer: Writer; readonly rights: Rights | Refused; wrote: boolean }

async function sendIn(
  room: LiveRoom,
  sending: Sending,
  { client, change, presence }: Sent,
): Promise<Decision<number>> {
  const { rights, writer } = sending
  const { world, reading, report } = writer
  const person = personOf(reading.actor)
  if (isRefused(rights)) return rights
  if (person === null) return refused('not-in-both-parts')
  if (presence !== undefined)
    await world.transaction((tx) => keepPresence(tx, { report, client, person, state: presence }))
  if (change === undefined) return happened(0)
  const bytes = new Uint8Array(Buffer.from(change, 'base64'))
  if (rights.stages.length === 0 || !isReadable(bytes)) return closed
  sending.wrote = true
  const offered = { report, bytes, at: world.clock.now(), by: person, stages: rights.stages }
  const place = await room.keep(world, offered)
  return place === null ? closed : happened(place)
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
