import { type Refused, refusedWith, refusing } from '#kernel'
import type { FileTrouble } from './reading/open-file.ts'

export const refused = refusing({
  'register-import-adopted':
    'This import has been adopted already. Choose the files again to import them again.',
  'register-import-discarded': 'This import was discarded. Choose the files again to plan a new one.',
  'register-import-overtaken':
    'Another import was adopted after this one was planned, so this difference is out of date. ' +
    'Discard it and choose the files again.',
})

/** Files that cannot be read at all: one sentence each. */
export const refusedFiles = (troubles: readonly FileTrouble[]): Refused =>
  refusedWith({
    code: 'register-files-unreadable',
    words: troubles.map(({ why }) => why).join(' '),
    fields: troubles.map(({ why }) => ({ field: 'files', words: why })),
  })
