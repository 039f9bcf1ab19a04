import { idOf } from '#kernel'
import { demoId } from '../random.ts'

const SubjectId = idOf('Subject')

/** What a survey is about, where no other room of the demo has a row of it. */
export const idOfSubject = (...names: readonly string[]): string =>
  demoId(SubjectId, 'subject of a survey', ...names)
