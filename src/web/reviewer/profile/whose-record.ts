import type { ReactNode } from 'react'
import { PersonId, isRefused, refused, signedIn } from '#kernel'
import { type PractitionerView, practitionerView } from '#practitioners'
import type { WayOn } from '#ui'
import type { Asked } from '../../context.ts'
import type { RecordAddresses } from './record-addresses.ts'

/** Whose record the pages are about: yours, or that of somebody the office looks after. */
export type Whose = {
  readonly personOf: (c: Asked) => string | null
  readonly addressesOf: (c: Asked) => RecordAddresses
  readonly heading: (name: string) => string
  readonly breadcrumbs: readonly WayOn[]
  /** What the office can do beside. */
  readonly more?: (view: PractitionerView) => ReactNode
}

export async function viewOf({ personOf }: Whose, c: Asked) {
  if (c.var.actor.kind !== 'person') return refused('not-allowed', { claim: signedIn.claim })
  const person = PersonId.safeParse(personOf(c))
  return person.success ? practitionerView(c.var.reading, person.data) : refused('not-found')
}

/** The way back to the record from the pages that belong to it. */
export const wayBack = (whose: Whose, c: Asked, name: string): WayOn[] => [
  ...whose.breadcrumbs,
  { label: whose.heading(name), href: whose.addressesOf(c).record },
]

/** The same for a page that changes it: who may only read is told so before they fill anything in. */
export async function viewToChange(whose: Whose, c: Asked) {
  const view = await viewOf(whose, c)
  if (isRefused(view) || view.mayChange) return view
  return refused('not-allowed', { claim: 'the person themselves or the office' })
}
