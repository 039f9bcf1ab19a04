import type { z } from 'zod'
import type { Subject } from './fact.ts'
import { idOf } from './id.ts'

export const PersonId = idOf('Person')
export type PersonId = z.infer<typeof PersonId>

/** A post that a person holds today: `{ role: 'hubManager', at: { kind: 'hub', id: … } }`. */
export type HeldPost = { readonly role: string; readonly at: Subject }

/** Who is acting. Every read and every write takes one. */
export type Actor =
  | {
      readonly kind: 'person'
      readonly person: PersonId
      readonly name: string
      readonly posts: readonly HeldPost[]
    }
  | { readonly kind: 'bearer'; readonly of: Subject; readonly person: PersonId | null }
  | { readonly kind: 'system'; readonly name: string }
  | { readonly kind: 'nobody' }

export const nobody: Actor = { kind: 'nobody' }
export const system = (name: string): Actor => ({ kind: 'system', name })

/** Somebody who opened a scoped link: they may act on that one subject and nothing else. */
export const bearer = (of: Subject, person: PersonId | null = null): Actor => ({ kind: 'bearer', of, person })

export const personOf = (actor: Actor): PersonId | null =>
  actor.kind === 'person' || actor.kind === 'bearer' ? actor.person : null

export const postsOf = (actor: Actor): readonly HeldPost[] => (actor.kind === 'person' ? actor.posts : [])
