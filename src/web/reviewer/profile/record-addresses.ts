/** Where a record's pages and forms are: your own, or those of somebody the office looks after. */
export type RecordAddresses = {
  readonly record: string
  readonly profile: string
  readonly away: string
  readonly removeAway: (unavailability: string) => string
  readonly conflicts: string
  readonly withdrawConflict: (school: string) => string
}
