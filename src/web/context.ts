import type { Context, Hono } from 'hono'
import type { Act, Actor, Clock, Fact, World } from '#kernel'
import type { Config } from '#platform/config'
import type { Database, Reading, Transactor } from '#platform/database'
import type { Log } from '#platform/log'
import type { Doors, SignedIn } from '#identity'
import type { Mail } from '#platform/mail'
import type { Asker, Dater, Mender, Player, Solver } from '#seasons'
import type { Assets } from '#ui'

/** Somebody whom a visitor of the demonstration may walk in as. */
export type Persona = {
  readonly email: string
  readonly name: string
  /** The post in words: “Headteacher of Ash Lane Primary School”. */
  readonly post: string
  /** A sentence on what they can do here. */
  readonly can: string
}

/** What the web is given to work with, made once at the start. */
export type Services = {
  readonly config: Config
  readonly database: Database
  readonly clock: Clock
  readonly doors: Doors
  readonly mail: Mail
  readonly log: Log
  readonly assets: Assets
  /** The demonstration alone has them. */
  readonly personas?: readonly Persona[] | undefined
  /** Where teams are planned, when it is not to be this thread: planning takes seconds. */
  readonly solveElsewhere?: Solver | undefined
  /** Where teams are played through drop-outs, likewise. */
  readonly playElsewhere?: Player | undefined
  /** Where ways to mend a team are found, likewise. */
  readonly mendElsewhere?: Mender | undefined
  /** Where it is worked out what a change to a plan would cost, likewise. */
  readonly askElsewhere?: Asker | undefined
  /** Where dates are found, likewise. */
  readonly dateElsewhere?: Dater | undefined
  /** How long a page waits for a plan before it shows how the making goes; without it, until there is one. */
  readonly patience?: (() => Promise<void>) | undefined
  /** Told after each commit, so that those who follow facts need not wait. */
  readonly committed: () => void
}

/** What each request knows. */
export type Variables = {
  services: Services
  actor: Actor
  /** The session, also while its second step is still owed and the actor is nobody yet. */
  signedIn: SignedIn | null
  reading: Reading
  world: World<Transactor>
  nonce: string
}

export type Env = { Variables: Variables }
export type App = Hono<Env>
export type Asked = Context<Env>

export type AnyAct<Input, State, F extends Fact> = Act<Transactor, Input, State, F>
