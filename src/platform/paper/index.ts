export {
  type Bars,
  type Block,
  type Entry,
  type Labelled,
  type Line,
  type Paper,
  type Picture,
  type Run,
  said,
  wordsOfLine,
} from './paper.ts'
export { wordsOfBlock, wordsOfPaper } from './words-of-paper.ts'
