import type { Instant, PersonId, Subject } from '#kernel'
import { type NotificationKind, notify } from '#timeline'
import type { Product } from '../product.ts'

type Telling = {
  readonly people: readonly { readonly person: PersonId }[]
  readonly kind: NotificationKind
  readonly words: string
  readonly about: Subject | null
  readonly fact: string | null
  readonly at: Instant
}

/** Tells people on screen. */
export const tell = ({ database }: Product, { people, ...told }: Telling): Promise<void> =>
  database.transaction((tx) =>
    notify(
      tx,
      people.map(({ person }) => ({ ...told, person })),
    ),
  )
