import { z } from 'zod'

/** A job that failed every time it was tried, and waits for somebody to look. */
export type SetAside = {
  readonly id: string
  readonly body: unknown
  readonly because: string
  readonly tries: number
  readonly since: string
}

const Fault = z.object({ message: z.string() }).catch({ message: 'No reason was recorded' })

/** pg-boss's own columns, as our databases write them. */
export const SetAsideRow = z
  .object({
    id: z.string(),
    data: z.unknown(),
    sourceOutput: Fault,
    sourceRetryCount: z.int().nullable(),
    createdOn: z.string(),
  })
  .transform(({ id, data, sourceOutput, sourceRetryCount, createdOn }): SetAside => ({
    id,
    body: data,
    because: sourceOutput.message,
    tries: (sourceRetryCount ?? 0) + 1,
    since: createdOn,
  }))
