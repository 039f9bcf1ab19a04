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
import { sendNotes } from './ask-server.ts'
import {
  type DeviceStore,
  type Photograph,
  keptOf,
  saveKept,
  saveSetting,
  settingOf,
  whoseOf,
} from './device-store.ts'
import { type Errands, errandsOf } from './errands.ts'
import type { Reach } from './reach.ts'

const LocalId = idOf('Local')
export const freshId = (): string => newId(LocalId)

/** What is known of one review on this device, at one moment. */
export type Page = {
  readonly pack: DevicePack
  readonly kept: readonly Kept[]
  readonly photographs: readonly Photograph[]
  readonly cleared: readonly string[]
  readonly reach: Reach
  /** The device could not write: what was written last is not safe from being closed. */
  readonly full: boolean
  readonly sending: boolean
}

const batch = 50

/** One person’s notes of one review: written here at once, and sent when there is a network. */
export class Notebook {
  #page: Page
  #since: number
  #writing: Promise<void> = Promise.resolve()
  readonly #unsaved = new Map<string, Kept>()
  readonly #whose: string
  readonly #errands: Errands
  readonly #device: DeviceStore
  readonly #deviceId: string
  readonly #tell: (page: Page) => void

  private constructor(device: DeviceStore, found: Found, tell: (page: Page) => void) {
    this.#device = device
    this.#page = found.page
    this.#since = found.since
    this.#deviceId = found.deviceId
    this.#whose = whoseOf(found.page.pack)
    this.#tell = tell
    this.#errands = errandsOf(device, found.page.pack)
  }

  static async open(device: DeviceStore, pack: DevicePack, tell: (page: Page) => void): Promise<Notebook> {
    return new Notebook(device, await found(device, pack), tell)
  }

  page = (): Page => this.#page

  /** People who are no pupils, and what somebody has said is none. */
  known = () => ({ people: this.#page.pack.people.map(({ name }) => name), cleared: this.#page.cleared })

  say = (note: string, said: Said): Promise<void> => {
    const { kept, pack } = this.#page
    const writtenAt = machineClock.now()
    const at = { id: freshId(), note, by: pack.person, device: this.#deviceId, writtenAt }
    return this.#keep(written(kept, at, said))
  }

  clear = async (what: string): Promise<void> => {
    this.#turn({ cleared: [...this.#page.cleared, what.toLowerCase()] })
    await saveSetting(this.#device, `cleared ${this.#whose}`, this.#page.cleared)
  }

  addPhotograph = async (note: string, bytes: ArrayBuffer): Promise<string> => {
    const taken = { id: freshId(), whose: this.#whose, note, bytes }
    await this.#device.put('photographs', taken)
    this.#turn({ photographs: [...this.#page.photographs, taken] })
    return taken.id
  }

  countSafeguarding = (): Promise<void> => this.#errands.countSafeguarding()

  retry = (): Promise<void> => this.#keep(retried(this.#page.kept))

  /** Sends what may leave. One attempt at a time. */
  send = async (): Promise<void> => {
    if (this.#page.sending) return
    this.#turn({ sending: true })
    const reach = await this.#sendAll()
    this.#turn({ sending: false, reach })
  }

  async #sendAll(): Promise<Reach> {
    await this.#keep(sealed(this.#page.kept, this.#mayLeave))
    const reach = await this.#sendNotes()
    if (reach !== 'reached') return reach
    for (const one of this.#page.photographs) {
      const sent = await this.#errands.sendPhotograph(one)
      if (sent !== 'reached') return sent
      this.#turn({ photographs: this.#page.photographs.filter(({ id }) => id !== one.id) })
    }
    return this.#errands.sendSafeguarding()
  }

  async #sendNotes(): Promise<Reach> {
    for (;;) {
      const { pack, kept } = this.#page
      const sent = await sendNotes(pack.review, {
        entries: toSend(kept).slice(0, batch),
        since: this.#since,
      })
      if (sent.came !== 'answer') return sent.came
      const { upTo, ...answer } = sent.answer
      await this.#keep(answered(this.#page.kept, answer), upTo)
      this.#since = upTo
      const nothingTaken = answer.confirmed.length + answer.refused.length === 0
      if (nothingTaken || toSend(this.#page.kept).length === 0) return 'reached'
    }
  }

  readonly #mayLeave = ({ said }: Entry): boolean => isClear(readable(said), this.known())

  #turn(change: Partial<Page>) {
    this.#page = { ...this.#page, ...change }
    this.#tell(this.#page)
  }

  /** In turn, so that no keystroke overtakes a later one; what did not fit is tried with the next. */
  #keep(next: readonly Kept[], upTo?: number): Promise<void> {
    const before = new Set(this.#page.kept)
    for (const one of next) if (!before.has(one)) this.#unsaved.set(one.entry.id, one)
    this.#turn({ kept: next })
    this.#writing = this.#writing.then(() => this.#save(upTo))
    return this.#writing
  }

  async #save(upTo: number | undefined): Promise<void> {
    const some = [...this.#unsaved.values()]
    try {
      const since = upTo === undefined ? {} : { since: upTo }
      await saveKept(this.#device, { whose: this.#whose, kept: some, ...since })
      for (const one of some) if (this.#unsaved.get(one.entry.id) === one) this.#unsaved.delete(one.entry.id)
      if (this.#page.full) this.#turn({ full: false })
    } catch {
      this.#turn({ full: true })
    }
  }
}

type Found = { readonly page: Page; readonly since: number; readonly deviceId: string }

async function found(device: DeviceStore, pack: DevicePack): Promise<Found> {
  const whose = whoseOf(pack)
  const deviceId = String((await settingOf(device, 'device')) ?? freshId())
  await saveSetting(device, 'device', deviceId)
  return {
    deviceId,
    since: Number((await settingOf(device, `since ${whose}`)) ?? 0),
    page: {
      pack,
      kept: reopened(await keptOf(device, whose)),
      photographs: await device.getAllFromIndex('photographs', 'whose', whose),
      cleared: [(await settingOf(device, `cleared ${whose}`)) ?? []].flat().map(String),
      reach: 'notTried',
      full: false,
      sending: false,
    },
  }
}

/** All that somebody would read of an entry. */
const readable = (said: Said): string => {
  if (said.kind === 'words') return [said.words.text, said.words.subject ?? ''].join('\n')
  return said.kind === 'stance' ? said.because : ''
}
