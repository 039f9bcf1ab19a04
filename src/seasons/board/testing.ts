import { Kysely, type KyselyPlugin } from 'kysely'
import type { Reader } from '#platform/database'
import { countTeam } from '../places/placement.ts'
import { aReview, testDay } from '../testing.ts'
import type { BoardReview } from './board-store.ts'

/** A review as the board reads it: nobody in its team, and nobody asked. */
export function aBoardReview(said: Partial<BoardReview> = {}): BoardReview {
  const { id, schoolName, slots, ...review } = aReview()
  return {
    ...review,
    review: id,
    urn: 990_001,
    name: schoolName,
    trustName: null,
    hubName: null,
    team: countTeam([], slots, testDay),
    answers: { awaited: 0, endingSoon: 0, peersGone: 0, leadGone: false },
    ...said,
  }
}

/** What a view answers, and in how many queries. */
export async function queriesOf<Answer>(db: Reader, ask: (counted: Reader) => Promise<Answer>) {
  let queries = 0
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      queries += 1
      return result
    },
  }
  const counted = new Proxy(db, {
    get: (target, key) => {
      const held: unknown = Reflect.get(target, key)
      return held instanceof Kysely ? held.withPlugin(counter) : held
    },
  })
  const answer = await ask(counted)
  return { answer, queries }
}
