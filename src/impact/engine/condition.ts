import type { Cell, Condition, Row } from '../metric.ts'

/** Whether a row meets a condition. A field that it lacks is null. */
export function meets(row: Row, condition: Condition): boolean {
  const cell = row[condition.field] ?? null
  if ('above' in condition) return typeof cell === 'number' && cell > condition.above
  if ('known' in condition) return cell !== null
  return cells(condition.is).includes(cell)
}

export const meetsAll = (row: Row, conditions: readonly Condition[]): boolean =>
  conditions.every((condition) => meets(row, condition))

const cells = (is: Cell | Cell[]): readonly Cell[] => (Array.isArray(is) ? is : [is])
