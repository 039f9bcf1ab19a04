import { z } from 'zod'

/** The whole report, or the same without anybody’s name in it. */
export const Edition = z.enum(['whole', 'parents'], 'Choose which edition they may read')
export type Edition = z.infer<typeof Edition>

export const editionWords: Record<Edition, string> = {
  whole: 'The whole report',
  parents: 'The edition for parents, without names',
}

export const ReadingAs = z.enum(['page', 'pdf', 'word', 'html'])
export type ReadingAs = z.infer<typeof ReadingAs>
