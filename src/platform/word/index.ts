export { wordOf } from './word.ts'
