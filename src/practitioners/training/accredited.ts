import { type Day, type Occasion, type PersonId, contains, yearsAfter } from '#kernel'
import type { AccreditationKind } from '../accreditation.ts'
import {
  type AccreditationGranted,
  type AccreditationRenewed,
  accreditationGranted,
  accreditationRenewed,
} from '../facts.ts'
import { AccreditationId, type TrainingSessionId } from '../ids.ts'
import type { HeldAccreditation } from '../store.ts'

type Earned = {
  readonly person: PersonId
  readonly kind: AccreditationKind
  readonly trainingSession: TrainingSessionId | null
  readonly from: Day
  readonly years: number
}

/** Somebody who is accredited still is renewed, so that no two accreditations of a kind ever run at once. */
export function accredited(
  held: readonly HeldAccreditation[],
  { years, ...earned }: Earned,
  { fresh }: Pick<Occasion, 'fresh'>,
): (AccreditationGranted | AccreditationRenewed)[] {
  const until = startOfNext(held, earned.from, yearsAfter(earned.from, years))
  const running = held.find((other) => contains(other.held, earned.from))
  if (!running) return [accreditationGranted({ ...earned, accreditation: fresh(AccreditationId), until })]
  const { accreditation, person, kind } = running
  if (running.held.until === null || running.held.until >= until) return []
  return [accreditationRenewed({ accreditation, person, kind, until })]
}

function startOfNext(held: readonly HeldAccreditation[], from: Day, until: Day): Day {
  const later = held.map((other) => other.held.from).filter((start) => start > from && start < until)
  return later.sort()[0] ?? until
}
