import { idOf, machineClock, newId } from '#kernel'
import {
  type DevicePack,
  type Entry,
  type Kept,
  type Said,
  answered,
  isClear,
  reopened,
  retried,
  sealed,
  toSend,
  written,
} from '#notes'
import { sendNotes, sendPhotograph, sendSafeguarding } from './ask-server.ts'
import {
  type DeviceStore,
  type Photograph,
  keptOf,
  saveKept,
  saveSetting,
  settingOf,
  whoseOf,
} from './device-store.ts'

const LocalId = idOf('Local')
export const freshId = (): string => newId(LocalId)

/** How the last attempt to reach the team went. */
export type Reach = 'notTried' | 'reached' | 'nothing' | 'signIn' | 'otherPage' | 'refusal'

/** What is known of one review on this device, at one moment. */
export type Page = {
  readonly pack: DevicePack
  readonly kept: readonly Kept[]
  readonly photographs: readonly Photograph[]
  readonly cleared: readonly string[]
  readonly reach: Reach
  /** The device could not write: nothing newer than `kept` is safe from being closed. */
  readonly full: boolean
  readonly sending: boolean
}

const batch = 50

/** One person’s notes of one review: written here at once, and sent when there is a network. */
export async function openNotebook(device: DeviceStore, pack: DevicePack, tell: (page: Page) => void) {
  const whose = whoseOf(pack)
  const deviceId = String((await settingOf(device, 'device')) ?? freshId())
  await saveSetting(device, 'device', deviceId)
  let page: Page = {
    pack,
    kept: reopened(await keptOf(device, whose)),
    photographs: await device.getAllFromIndex('photographs', 'whose', whose),
    cleared: [(await settingOf(device, `cleared ${whose}`)) ?? []].flat().map(String),
    reach: 'notTried',
    full: false,
    sending: false,
  }
  let since = Number((await settingOf(device, `since ${whose}`)) ?? 0)
  let writing: Promise<void> = Promise.resolve()

  const turn = (change: Partial<Page>) => {
    page = { ...page, ...change }
    tell(page)
  }
  const mayLeave = ({ said }: Entry): boolean => isClear(readable(said), known())
  const known = () => ({ people: pack.people.map(({ name }) => name), cleared: page.cleared })

  const unsaved = new Map<string, Kept>()

  /** In turn, so that a later keystroke is never overtaken by an earlier one; what did not fit is tried with the next. */
  const keep = (next: readonly Kept[], upTo?: number): Promise<void> => {
    const before = new Set(page.kept)
    for (const one of next) if (!before.has(one)) unsaved.set(one.entry.id, one)
    turn({ kept: next })
    writing = writing.then(() => save(upTo))
    return writing
  }

  const save = async (upTo?: number): Promise<void> => {
    const some = [...unsaved.values()]
    try {
      await saveKept(device, { whose, kept: some, ...(upTo === undefined ? {} : { since: upTo }) })
      for (const one of some) if (unsaved.get(one.entry.id) === one) unsaved.delete(one.entry.id)
      if (page.full) turn({ full: false })
    } catch {
      turn({ full: true })
    }
  }

  const say = (note: string, said: Said) => {
    const at = { id: freshId(), note, by: pack.person, device: deviceId, writtenAt: machineClock.now() }
    return keep(written(page.kept, at, said))
  }

  const sendAll = async (): Promise<Reach> => {
    await keep(sealed(page.kept, mayLeave))
    for (;;) {
      const sent = await sendNotes(pack.review, { entries: toSend(page.kept).slice(0, batch), since })
      if (sent.came !== 'answer') return sent.came
      const { upTo, ...answer } = sent.answer
      await keep(answered(page.kept, answer), upTo)
      since = upTo
      if (toSend(page.kept).length === 0 || answer.confirmed.length + answer.refused.length === 0) break
    }
    for (const one of page.photographs) {
      const sent = await sendPhotograph(pack.review, one)
      if (sent.came !== 'answer') return sent.came
      await device.delete('photographs', one.id)
      turn({ photographs: page.photographs.filter(({ id }) => id !== one.id) })
    }
    return sendUses()
  }

  const uses = `safeguarding ${whose}`
  const sendUses = async (): Promise<Reach> => {
    for (let left = Number((await settingOf(device, uses)) ?? 0); left > 0; left -= 1) {
      const sent = await sendSafeguarding(pack.review)
      if (sent.came !== 'answer') return sent.came
      await saveSetting(device, uses, left - 1)
    }
    return 'reached'
  }

  return {
    page: () => page,
    say,
    clear: async (found: string) => {
      turn({ cleared: [...page.cleared, found.toLowerCase()] })
      await saveSetting(device, `cleared ${whose}`, page.cleared)
    },
    addPhotograph: async (note: string, bytes: ArrayBuffer): Promise<string> => {
      const taken = { id: freshId(), whose, note, bytes }
      await device.put('photographs', taken)
      turn({ photographs: [...page.photographs, taken] })
      return taken.id
    },
    countSafeguarding: async () =>
      saveSetting(device, uses, Number((await settingOf(device, uses)) ?? 0) + 1),
    retry: () => keep(retried(page.kept)),
    /** Sends what may leave. One attempt at a time. */
    send: async (): Promise<void> => {
      if (page.sending) return
      turn({ sending: true })
      const reach = await sendAll()
      turn({ sending: false, reach })
    },
    known,
  }
}

export type Notebook = Awaited<ReturnType<typeof openNotebook>>

/** All that somebody would read of an entry. */
export const readable = (said: Said): string => {
  if (said.kind === 'words') return [said.words.text, said.words.subject ?? ''].join('\n')
  return said.kind === 'stance' ? said.because : ''
}
