import { type Day, addDays } from '#kernel'

/** How long evidence is kept after the report is issued. */
export const daysEvidenceIsKept = 90

type Kept = {
  readonly issuedOn: Day | null
  readonly deleted: boolean
  readonly heldBecause: string | null
}

/** The day on which evidence goes; null before the report is issued, while it is held, and when it has gone. */
export const deletionDay = ({ issuedOn, deleted, heldBecause }: Kept): Day | null =>
  issuedOn === null || deleted || heldBecause !== null ? null : addDays(issuedOn, daysEvidenceIsKept)
