import * as Y from 'yjs'
import { expect, test } from 'vitest'
import { type Actor, isRefused } from '#kernel'
import { onEachDatabase } from '#platform/database/testing'
import { linesToWrite, proseFromLines } from '../document/written-lines.ts'
import { aReportBegun, dayAfter, worldAfter } from '../testing.ts'
import { changeToPart } from './change-to-part.ts'
import type { Heard } from './live-message.ts'
import { openLiveTexts } from './live-texts.ts'
import { partIn, proseIn } from './text-of-report.ts'
import { textOf } from './text-store.ts'
import type { Writer } from './writer.ts'

const quickly = 10
const context = 'context.context'
const saying = (words: string) => changeToPart(new Y.Doc(), context, proseFromLines(words, []))
const linesIn = (text: Y.Doc) =>
  linesToWrite(proseIn(partIn(text, context)), [])
    .split('\n')
    .filter(Boolean)

/** Resolves when what was heard adds up to a text of so many lines. */
function hearing(lines: number) {
  const { promise, resolve } = Promise.withResolvers<readonly string[]>()
  const text = new Y.Doc()
  const listener = (one: Heard) => {
    if (one.kind !== 'change' || one.change === '') return
    Y.applyUpdate(text, new Uint8Array(Buffer.from(one.change, 'base64')))
    if (linesIn(text).length >= lines) resolve(linesIn(text).toSorted())
  }
  return { listener, promise }
}

onEachDatabase('writing together', (open) => {
  const begun = async () => {
    const { report, ...people } = await aReportBegun(open())
    const { db, database } = open()
    const writer = (actor: Actor): Writer => {
      const asking = { world: worldAfter(database), reading: { db, actor, today: dayAfter } }
      return { ...asking, report, again: async () => asking }
    }
    return { ...people, report, writer }
  }

  test('what one process keeps, a listener of another hears; the school reads and does not write', async () => {
    const { leadActor, peerActors, head, writer } = await begun()
    const [here, elsewhere] = [openLiveTexts(), openLiveTexts(quickly)]
    const heard = hearing(1)
    const line = await elsewhere.listen(writer(peerActors[0]), 0, heard.listener)
    const change = saying('A small school.')
    const refusedToHead = await here.send(writer(head), { client: '1', change })
    expect(isRefused(refusedToHead) && refusedToHead.refusal.code).toBe('not-open-for-writing')
    expect(isRefused(await here.send(writer(leadActor), { client: '2', change }))).toBe(false)
    expect(await heard.promise).toEqual(['A small school.'])
    if (!isRefused(line)) line.leave()
  })

  test('what many write at one moment is kept and heard whole, and those who may not write are refused among them', async () => {
    const { report, leadActor, peerActors, head, writer } = await begun()
    const texts = openLiveTexts()
    const heard = hearing(6)
    const reader = await texts.listen(writer(head), 0, heard.listener)
    const lines = await Promise.all(
      [leadActor, ...peerActors].map((actor) => texts.listen(writer(actor), 0, () => undefined)),
    )
    const said = ['one', 'two', 'three', 'four', 'five', 'six']
    const answers = await Promise.all(
      said.map((words, number) => {
        const line = lines[number % lines.length]
        if (!line || isRefused(line) || isRefused(reader)) throw new Error('Nobody has a line')
        const toHead = number === 2 ? [reader.send({ client: '9', change: saying('not ours') })] : []
        return Promise.all([line.send({ client: String(number), change: saying(words) }), ...toHead])
      }),
    )
    expect(answers.flat().filter(isRefused).length).toBe(1)
    expect(await heard.promise).toEqual(said.toSorted())
    expect(linesIn(await textOf(open().db, report)).toSorted()).toEqual(said.toSorted())
    for (const line of [reader, ...lines]) if (!isRefused(line)) line.leave()
  })

  test('whoever has signed out is told, hears no more, and writes no more on the line that they had', async () => {
    const { report, peerActors, writer } = await begun()
    const texts = openLiveTexts(quickly)
    const { promise, resolve } = Promise.withResolvers<string>()
    const line = await texts.listen(
      { ...writer(peerActors[0]), again: async () => null },
      0,
      (one) => void (one.kind === 'closed' && resolve(one.words)),
    )
    if (isRefused(line)) throw new Error(line.refusal.words)
    expect(await promise).toBe('You are signed out. Sign in again to go on writing.')
    const late = await line.send({ client: '1', change: saying('Too late.') })
    expect(isRefused(late) && late.refusal.code).toBe('signed-out-since')
    expect(linesIn(await textOf(open().db, report))).toEqual([])
    line.leave()
  })
})
