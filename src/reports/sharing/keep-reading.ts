import type { World } from '#kernel'
import type { Actor } from '#kernel'
import type { Transactor } from '#platform/database'
import type { IssuedReportView } from './issued-report-view.ts'
import { insertReading } from './share-store.ts'
import type { ReadingAs } from './share.ts'

type Read = {
  readonly by: Actor
  readonly view: Pick<IssuedReportView, 'report' | 'share' | 'edition'>
  readonly as: ReadingAs
}

/** Writes down that somebody has read an issued report, for its school to see. */
export const keepReading = (world: World<Transactor>, { by, view, as }: Read): Promise<void> =>
  world.transaction((tx) =>
    insertReading(tx, {
      report: view.report,
      share: view.share,
      by,
      as,
      edition: view.edition,
      at: world.clock.now(),
    }),
  )
