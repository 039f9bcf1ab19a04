import { type Refused, refusedWith, refusing } from '#kernel'

export const refused = refusing({
  'published-import-adopted':
    'These figures have been adopted already. Choose the file again to import it again.',
  'published-import-discarded': 'This import was discarded. Choose the file again to compare it anew.',
  'published-import-overtaken':
    'Other figures for that year were adopted after these were compared, so this difference is out of date. ' +
    'Discard it and choose the file again.',
})

/** A file that cannot be read at all. */
export const refusedFile = (why: string): Refused =>
  refusedWith({
    code: 'published-file-unreadable',
    words: why,
    fields: [{ field: 'files', words: why }],
  })
