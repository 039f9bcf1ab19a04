import { Extension } from '@tiptap/core'

/** A point of a list may rest on a finding of the review. */
export const tiesToFinding = Extension.create({
  name: 'tiesToFinding',
  addGlobalAttributes: () => [
    {
      types: ['listItem'],
      attributes: {
        finding: {
          default: null,
          keepOnSplit: false,
          parseHTML: (element) => element.getAttribute('data-finding'),
          renderHTML: ({ finding }) => (finding ? { 'data-finding': finding } : {}),
        },
      },
    },
  ],
})
