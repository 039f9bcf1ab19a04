export { type ExaminedFile, type SentFile, examineFile, mostBytes } from './examine-file.ts'
export { type ScanAnswer, type Scanner, noScanner, openScanner } from './scanner.ts'
