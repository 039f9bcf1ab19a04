import { setTimeout } from 'node:timers/promises'
import { type Clock, clockAhead, machineClock } from '#kernel'
import { openDoors } from '#identity'
import { isKnownAddress } from '#partnership'
import type { Config } from '#platform/config'
import { type Database, migrate, openDatabase } from '#platform/database'
import { daysAhead } from '#platform/demo-clock'
import { type Log, openLog } from '#platform/log'
import { type Mail, openMail } from '#platform/mail'
import { type Services, builtAssets, paths } from '#web'
import { personas } from '../../demo/index.ts'
import { firstStart } from './first-start.ts'
import { askInThread } from './ask-in-thread.ts'
import { dateInThread } from './date-in-thread.ts'
import { mendInThread } from './mend-in-thread.ts'
import { playInThread } from './play-in-thread.ts'
import { remembering } from './remembering.ts'
import { solveInThread } from './solve-in-thread.ts'

/** The product, open and up to date, before anything serves it. */
export type Product = {
  readonly config: Config
  readonly database: Database
  readonly log: Log
  readonly mail: Mail
  readonly services: (committed: () => void) => Promise<Services>
  /** What to do about time: the demonstration may run some days ahead. */
  readonly clockNow: () => Promise<Clock>
}

/** A plan that takes no longer is shown at once, milliseconds. */
const quick = 1200

export async function openProduct(config: Config): Promise<Product> {
  const log = openLog(config)
  const database = await openDatabase(config)
  await migrate(database, config.root)
  await firstStart(database, config)
  const mail = openMail(config, database)
  if (config.production && !config.smtpUrl)
    log.warn('No mail is sent: it is kept in the local outbox. Set SMTP_URL to send it.')
  return {
    config,
    database,
    log,
    mail,
    services: async (committed) => ({
      config,
      database,
      clock: machineClock,
      doors: await openDoors({
        database,
        config,
        mail,
        knows: (email) => isKnownAddress(database.reader, email),
        linkTo: (token) => `${config.origin}${paths.signInLink({ token })}`,
        log,
      }),
      mail,
      log,
      assets: builtAssets(config),
      personas: config.demo ? personas : undefined,
      solveElsewhere: solveInThread(config),
      playElsewhere: playInThread(config),
      mendElsewhere: remembering(mendInThread(config), (mended) => mended),
      askElsewhere: askInThread(config),
      dateElsewhere: remembering(dateInThread(config), ({ found }) => found),
      patience: () => setTimeout(quick),
      committed,
    }),
    clockNow: async () =>
      config.demo ? clockAhead(machineClock, await daysAhead(database.reader)) : machineClock,
  }
}
