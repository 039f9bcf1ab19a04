import type { FactMaker, Instant } from '#kernel'
import type { Product } from '../product.ts'

/** A fact that somebody follows, with what the product gives them to do so. */
export type Followed<Body> = {
  readonly product: Product
  readonly fact: string
  readonly at: Instant
  readonly by: string | null
  readonly body: Body
}

export type Follower = {
  readonly name: string
  readonly follows: string
  readonly run: (followed: Followed<unknown>) => Promise<void>
}

type Runs<Body> = Readonly<Record<string, (followed: Followed<Body>) => Promise<void>>>

/** `follow(placeOffered, { sendOffer })`: each of the named is told of the fact, on its own. */
export function follow<Name extends string, Body>(
  { factName, schema }: FactMaker<Name, Body>,
  runs: Runs<Body>,
): Follower[] {
  return Object.entries(runs).map(([name, run]) => ({
    name: `${factName} ${name}`,
    follows: factName,
    run: (followed) => run({ ...followed, body: schema.parse(followed.body) }),
  }))
}
