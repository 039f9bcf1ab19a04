import * as Y from 'yjs'
import { type Refused, isRefused, personOf, refusalOf, refused as refusedAnywhere } from '#kernel'
import { ReportStage } from '../gates/report-stage.ts'
import type { ReportId } from '../ids.ts'
import { mayReadDraft, mayWrite } from '../policy.ts'
import { refused } from '../refusals.ts'
import { type ReportState, findReport, isQaReader } from '../report-state-store.ts'
import { type Batch, type Keep, keepTogether } from './keep-together.ts'
import type { Heard } from './live-message.ts'
import { type Changes, changesSince, presencesIn } from './text-store.ts'
import type { Listener, Writer } from './writer.ts'

/** At which stages somebody may write: asked again while they listen, so that whoever leaves the team or signs out stops. */
export type Rights = { readonly stages: readonly ReportStage[] }

export type Listening = {
  writer: Writer
  readonly listener: Listener
  rights: Rights | Refused
  /** Since they were last asked who they are. */
  wrote: boolean
}

/** Those in this process who have one report open, in the order in which they are next asked what they may do. */
export type LiveRoom = {
  readonly report: ReportId
  readonly listening: Set<Listening>
  readonly keep: Keep
  /** Tells what other processes have written, and who is there. */
  readonly look: () => Promise<void>
  /** Asks a few who they are and what they may do, so that thirty people are not asked about at one moment. */
  readonly askSome: () => Promise<void>
  place: number
  timer: NodeJS.Timeout | null
}

/** In how many askings everybody has been asked again. */
const askingsUntilAll = 4

export function aLiveRoom(report: ReportId, place: number): LiveRoom {
  let looking: Promise<void> | null = null
  let asking: Promise<void> | null = null
  let people = ''
  const room: LiveRoom = {
    report,
    listening: new Set(),
    keep: keepTogether(report, async (batch) => {
      await looking?.catch(() => undefined)
      if (!tellAtOnce(room, batch)) await room.look()
    }),
    look: () => {
      looking ??= tellNews(room, people)
        .then((said) => void (people = said))
        .finally(() => (looking = null))
      return looking
    },
    askSome: () => {
      asking ??= askSomeAgain(room).finally(() => (asking = null))
      return asking
    },
    place,
    timer: null,
  }
  return room
}

/** What follows on what everybody here has heard needs no second reading; false when something else came between. */
function tellAtOnce(room: LiveRoom, { changes, place, after }: Batch): boolean {
  if (place <= room.place) return true
  if (after > room.place) return false
  room.place = place
  const told = changed({ place, bytes: Y.mergeUpdates([...changes]) })
  for (const { listener } of room.listening) listener(told)
  return true
}

async function tellNews(room: LiveRoom, saidBefore: string): Promise<string> {
  const [first] = room.listening
  if (!first) return saidBefore
  const { place, bytes } = await changesSince(first.writer.reading.db, room.report, room.place)
  room.place = Math.max(room.place, place)
  const told = changed({ place, bytes })
  if (bytes) for (const { listener } of room.listening) listener(told)
  const people = await peopleIn(first.writer)
  const said = JSON.stringify(people)
  if (said !== saidBefore) for (const { listener } of room.listening) listener(people)
  return said
}

async function askSomeAgain({ listening }: LiveRoom): Promise<void> {
  const some = [...listening].slice(0, Math.ceil(listening.size / askingsUntilAll))
  const [first] = some
  const state = first ? await findReport(first.writer.reading.db, askedBy(first.writer)) : null
  for (const one of some) {
    const asking = await one.writer.again({ wrote: one.wrote })
    one.wrote = false
    if (asking) one.writer = { ...one.writer, ...asking }
    one.rights = asking && state ? await rightsIn(state, one.writer) : refused('signed-out-since')
    if (!listening.delete(one)) continue
    if (isRefused(one.rights)) one.listener({ kind: 'closed', words: one.rights.refusal.words })
    else listening.add(one)
  }
}

const askedBy = ({ report, reading: { actor, today } }: Writer) => ({ report, today, by: actor })

export async function rightsOf(writer: Writer): Promise<Rights | Refused> {
  const state = await findReport(writer.reading.db, askedBy(writer))
  return state ? rightsIn(state, writer) : refusedAnywhere('not-found')
}

/** Much of what rights hang on is the report’s, and read once for several people. */
async function rightsIn(
  read: ReportState,
  { reading: { db, actor, today } }: Writer,
): Promise<Rights | Refused> {
  const state = { ...read, mayReadForQuality: await isQaReader(db, personOf(actor), today) }
  const refusal = refusalOf(mayReadDraft, { actor, state, today })
  if (refusal) return refusal
  return {
    stages: ReportStage.options.filter((at) => mayWrite.allows({ actor, state: { ...state, at }, today })),
  }
}

export const changed = ({ place, bytes }: Changes): Heard => ({
  kind: 'change',
  place,
  change: bytes === null ? '' : Buffer.from(bytes).toString('base64'),
})

export async function peopleIn({ reading, report }: Writer): Promise<Heard> {
  const people = await presencesIn(reading.db, report)
  return { kind: 'people', people: people.map(({ client, name, state }) => ({ client, name, state })) }
}
