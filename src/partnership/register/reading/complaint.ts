/** A row that was left out: where it stands, what it said and why that cannot be. */
export type Complaint = {
  readonly file: string
  readonly line: number
  readonly column: string | null
  readonly said: string
  readonly why: string
}
