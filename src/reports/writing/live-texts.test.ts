import * as Y from 'yjs'
import { expect, test } from 'vitest'
import { type Actor, isRefused } from '#kernel'
import { onEachDatabase } from '#platform/database/testing'
import { linesToWrite, proseFromLines } from '../document/written-lines.ts'
import { aReportBegun, dayAfter, worldAfter } from '../testing.ts'
import { changeToPart } from './change-to-part.ts'
import { openLiveTexts } from './live-texts.ts'
import { partIn, proseIn } from './text-of-report.ts'

onEachDatabase('writing together', (open) => {
  test('what one process keeps, a listener of another hears; the school reads and does not write', async () => {
    const { report, leadActor, peerActors, head } = await aReportBegun(open())
    const { db, database } = open()
    const writer = (actor: Actor) => ({
      report,
      world: worldAfter(database),
      reading: { db, actor, today: dayAfter },
    })
    const [here, elsewhere] = [openLiveTexts(), openLiveTexts()]
    const heard = new Y.Doc()
    const { promise, resolve } = Promise.withResolvers<string>()
    const leave = await elsewhere.listen(writer(peerActors[0]), 0, (one) => {
      if (one.kind !== 'change' || one.change === '') return
      Y.applyUpdate(heard, new Uint8Array(Buffer.from(one.change, 'base64')))
      resolve(linesToWrite(proseIn(partIn(heard, 'context.context')), []))
    })
    const change = changeToPart(new Y.Doc(), 'context.context', proseFromLines('A small school.', []))
    const refusedToHead = await here.send(writer(head), { client: '1', change })
    expect(isRefused(refusedToHead) && refusedToHead.refusal.code).toBe('not-open-for-writing')
    expect(isRefused(await here.send(writer(leadActor), { client: '2', change }))).toBe(false)
    expect(await promise).toBe('A small school.')
    if (!isRefused(leave)) leave()
  })
})
