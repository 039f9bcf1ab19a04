import { z } from 'zod'

/** The school corrects a fact; a QA reader comments, and may say what to write instead. */
export const RemarkKind = z.enum(['correction', 'comment'])
export type RemarkKind = z.infer<typeof RemarkKind>
