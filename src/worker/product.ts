import type { Actor, Clock, World } from '#kernel'
import { system } from '#kernel'
import type { Config } from '#platform/config'
import { type Database, type Transactor, worldOver } from '#platform/database'
import type { Log } from '#platform/log'
import type { Mail } from '#platform/mail'

/** Where letters lead: addresses of the web, which the worker does not know itself. */
export type Links = {
  readonly home: () => string
  readonly place: (secret: string) => string
  readonly standby: (secret: string) => string
  readonly move: (secret: string) => string
  readonly survey: (secret: string) => string
  readonly officeReview: (review: string) => string
  readonly hostedReview: (review: string) => string
  readonly report: (report: string) => string
  readonly issuedReport: (report: string) => string
  readonly readingQueue: () => string
}

/** What the worker is given to work with. */
export type Product = {
  readonly config: Config
  readonly database: Database
  readonly log: Log
  readonly mail: Mail
  readonly clockNow: () => Promise<Clock>
  readonly links: Links
}

/** Acts that nobody asked for, because their time has come. */
export const bySystem: Actor = system('the worker')

export const worldOf = async ({ database, clockNow }: Product): Promise<World<Transactor>> =>
  worldOver(database, await clockNow())

export const addressOf = ({ config }: Pick<Product, 'config'>, path: string): string =>
  `${config.origin}${path}`
