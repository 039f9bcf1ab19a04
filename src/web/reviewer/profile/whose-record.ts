import type { ReactNode } from 'react'
import { PersonId, refused, signedIn } from '#kernel'
import { type PractitionerView, practitionerView } from '#practitioners'
import type { WayOn } from '#ui'
import type { Asked } from '../../context.ts'
import type { RecordAddresses, Refusing } from './record-addresses.ts'

/** Whose record the pages are about: yours, or that of somebody the office looks after. */
export type Whose = {
  readonly personOf: (c: Asked) => string | null
  readonly addressesOf: (c: Asked) => RecordAddresses
  readonly heading: (name: string) => string
  readonly breadcrumbs: readonly WayOn[]
  /** What the office can do beside. */
  readonly more?: (view: PractitionerView, refusing: Refusing | null) => ReactNode
}

export async function viewOf({ personOf }: Whose, c: Asked) {
  if (c.var.actor.kind !== 'person') return refused('not-allowed', { claim: signedIn.claim })
  const person = PersonId.safeParse(personOf(c))
  return person.success ? practitionerView(c.var.reading, person.data) : refused('not-found')
}
