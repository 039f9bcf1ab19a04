import { z } from 'zod'

/** A line of text that must be filled in. */
export const line = (what: string, longest = 200) =>
  z.string({ error: what }).trim().min(1, what).max(longest, `Use ${longest} characters or fewer`)

/** A line that may be left blank; blank is null. */
export const blankOrLine = (longest = 200) =>
  z
    .string()
    .trim()
    .max(longest, `Use ${longest} characters or fewer`)
    .nullish()
    .transform((words) => words || null)

export const workAddress = z
  .email('Write a mail address, like name@school.example')
  .max(200, 'Use 200 characters or fewer')
  .transform((address) => address.toLowerCase())
