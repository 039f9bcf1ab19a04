import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answered, type Kept, answered, entriesOf, reopened, sealed, toSend, written } from './device.ts'
import type { Entry } from './entry.ts'
import { ledgerOf } from './ledger.ts'
import { headsOf, joined, notesOf } from './merge.ts'
import { blankWords } from './note-words.ts'

/** Asha has a tablet and a phone; Hedda, the host’s deputy, has a laptop. Their clocks are years apart. */
const devices = [
  { by: 'Asha', device: 'tablet', clock: '2019-01-01' },
  { by: 'Asha', device: 'phone', clock: '2031-01-01' },
  { by: 'Hedda', device: 'laptop', clock: '2024-12-03' },
] as const

const deviceNumber = fc.nat(2)
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('write' as const), device: deviceNumber, note: fc.nat(3) }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('send' as const), device: deviceNumber }) },
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('deliver' as const), which: fc.nat(20), keep: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('drop' as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('crash' as const), device: deviceNumber }) },
)
type Step = typeof step extends fc.Arbitrary<infer Taken> ? Taken : never

type Message =
  | { readonly to: 'server'; readonly from: number; readonly entries: readonly Entry[] }
  | { readonly to: 'device'; readonly at: number; readonly answer: Answered }

/** The network: messages are delivered late, in any order, twice or never; a crash loses those of its device. */
function aWorld() {
  let made = 0
  let server: Entry[] = []
  let flying: Message[] = []
  const kept: Kept[][] = devices.map(() => [])
  const said: { text: string; entry: string; note: string }[] = []

  const write = (at: number, note: string) => {
    const { by, device, clock } = devices[at] ?? devices[0]
    const id = `${(made += 1)}`.padStart(5, '0')
    const text = `saying${id}.`
    const before = notesOf(entriesOf(kept[at] ?? [])).find((one) => one.id === note)?.words
    const words = { ...blankWords, text: [before?.text, text].filter(Boolean).join(' ') }
    const next = written(
      kept[at] ?? [],
      { id, note, by, device, writtenAt: `${clock}T00:00:00.000Z` },
      { kind: 'words', words },
    )
    kept[at] = next
    said.push({ text, entry: id, note })
  }
  const send = (at: number) => {
    kept[at] = sealed(kept[at] ?? [], () => true)
    flying.push({ to: 'server', from: at, entries: toSend(kept[at] ?? []) })
  }
  const arrive = (message: Message) => {
    if (message.to === 'device') {
      kept[message.at] = answered(kept[message.at] ?? [], message.answer)
      return
    }
    server = joined(server, message.entries)
    const confirmed = message.entries.map(({ id }) => id)
    flying.push({ to: 'device', at: message.from, answer: { confirmed, refused: [], entries: server } })
  }
  const take = (one: Step) => {
    if (one.does === 'write') return write(one.device, `note ${one.note}`)
    if (one.does === 'send') return send(one.device)
    if (one.does === 'crash') {
      kept[one.device] = reopened(kept[one.device] ?? [])
      flying = flying.filter(
        (message) => (message.to === 'device' ? message.at : message.from) !== one.device,
      )
      return
    }
    const message = flying[one.which % Math.max(1, flying.length)]
    if (!message) return
    if (one.does === 'drop' || !one.keep) flying = flying.filter((other) => other !== message)
    if (one.does === 'deliver') arrive(message)
  }
  const settle = () => {
    for (const _ of [1, 2])
      for (const at of devices.keys()) {
        flying = []
        send(at)
        for (const message of flying.splice(0)) arrive(message)
        for (const message of flying.splice(0)) arrive(message)
      }
  }
  return { take, settle, said, kept, server: () => server }
}

test('whatever the network and the clocks do, nothing is lost and nothing is doubled', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const world = aWorld()
      for (const one of steps) world.take(one)
      for (const { text, note } of world.said) expect(everywhere(world, note)).toContain(text)
      world.settle()
      const agreed = notesOf(world.server())
      expect(new Set(agreed.map(({ id }) => id))).toEqual(new Set(world.said.map(({ note }) => note)))
      for (const held of world.kept) expect(notesOf(entriesOf(held))).toEqual(agreed)
      for (const { text, note } of world.said) {
        const words = agreed.find(({ id }) => id === note)?.words?.text ?? ''
        expect(words.split(text), words).toHaveLength(2)
      }
    }),
    { numRuns: 150 },
  )
})

/** All that any device or the server holds of a note, as somebody would read it. */
const everywhere = (world: ReturnType<typeof aWorld>, note: string): string =>
  [world.server(), ...world.kept.map(entriesOf)]
    .flatMap((entries) => headsOf(entries.filter((entry) => entry.note === note)))
    .map(({ said }) => (said.kind === 'words' ? said.words.text : ''))
    .join(' ')

test('the ledger says “with the team” of a note only when the server has all of it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const world = aWorld()
      for (const one of steps) {
        world.take(one)
        const has = new Set(world.server().map(({ id }) => id))
        for (const [at, held] of world.kept.entries()) {
          const { by } = devices[at] ?? devices[0]
          for (const { note, withTheTeam } of ledgerOf(held, by)) {
            const own = held.filter(({ entry }) => entry.note === note && entry.by === by)
            expect(withTheTeam && own.some(({ entry }) => !has.has(entry.id))).toBe(false)
          }
        }
      }
    }),
  )
})
