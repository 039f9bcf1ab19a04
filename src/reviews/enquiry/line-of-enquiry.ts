import type { LineId } from '../ids.ts'

/** A question that the team goes in with, and the section of the framework that it is about. */
export type LineOfEnquiry = { readonly id: LineId; readonly section: string; readonly question: string }

/** As many as three days can answer. */
export const mostLines = 6
