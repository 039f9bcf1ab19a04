import { dateAnswer } from '#ui'
import type { Row } from '../../../rows.ts'

/** The first and last day that a row of a form says. */
export const stretchIn = (row: Row) => ({ first: dateAnswer(row, 'first'), last: dateAnswer(row, 'last') })
