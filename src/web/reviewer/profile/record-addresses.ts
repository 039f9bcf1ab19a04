import { type FormState, blankForm } from '#ui'

/** Where the forms of a record are sent: to your own addresses, or to those of somebody the office looks after. */
export type RecordAddresses = {
  readonly record: string
  readonly profile: string
  readonly away: string
  readonly removeAway: (unavailability: string) => string
  readonly conflicts: string
  readonly withdrawConflict: (school: string) => string
}

export type RecordForm = 'away' | 'conflict' | 'accreditation' | 'change'

/** Which of the record's forms was refused, and with what in it. */
export type Refusing = { readonly form: RecordForm; readonly state: FormState }

export const stateOf = (refusing: Refusing | null, form: RecordForm): FormState =>
  refusing?.form === form ? refusing.state : blankForm
