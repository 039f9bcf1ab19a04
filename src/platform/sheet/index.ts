export { csvOf } from './csv.ts'
export type { Sheet, SheetColumn } from './sheet.ts'
export { xlsxOf } from './xlsx.ts'
