/** How often queues are looked at, and how failures are tried again; each delay is longer than the last. */
export type JobsPace = {
  readonly pollSeconds: number
  readonly retryDelaySeconds: number
  readonly tries: number
}

export const ordinaryPace: JobsPace = { pollSeconds: 5, retryDelaySeconds: 15, tries: 6 }
