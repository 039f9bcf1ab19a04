import { Editor } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { Bold } from '@tiptap/extension-bold'
import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import { Document } from '@tiptap/extension-document'
import { Heading } from '@tiptap/extension-heading'
import { Italic } from '@tiptap/extension-italic'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { tiesToFinding } from './ties-to-finding.ts'
import type { SharedText } from './shared-text.ts'
import { toolbar } from './toolbar.ts'

type Part = {
  readonly part: string
  readonly label: string
  readonly place: HTMLElement
  readonly editable: boolean
}

/** What a report can hold, and nothing else: the rest of Tiptap’s starter kit would weigh more than the page may. */
const whatIsWritten = [
  Document,
  Paragraph,
  Text,
  Heading.configure({ levels: [3] }),
  BulletList,
  OrderedList,
  ListItem,
  ListKeymap,
  Blockquote,
  Bold,
  Italic,
]

/** An editor over one part of the shared text, with a toolbar that the keyboard reaches. */
export function editPart({ text, awareness }: SharedText, { part, label, place, editable }: Part): Editor {
  const page = document.createElement('div')
  const editor = new Editor({
    element: page,
    editable,
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...(editable ? {} : { 'aria-readonly': 'true' }),
        class: 'cf-editor__page',
      },
    },
    extensions: [
      ...whatIsWritten,
      tiesToFinding,
      Collaboration.configure({ document: text, field: part }),
      CollaborationCaret.configure({
        provider: { awareness },
        user: awareness.getLocalState()?.['user'] ?? {},
        render: caret,
        selectionRender: () => ({ class: 'cf-editor__selection' }),
      }),
    ],
  })
  if (editable) place.append(toolbar(editor, label))
  place.append(page)
  return editor
}

/** Somebody else’s place in the text, said once to those who see it. */
function caret(user: Record<string, unknown>): HTMLElement {
  const mark = document.createElement('span')
  mark.className = 'cf-editor__caret'
  const label = document.createElement('span')
  label.className = 'cf-editor__name'
  label.setAttribute('aria-hidden', 'true')
  label.textContent = typeof user['name'] === 'string' ? user['name'] : ''
  mark.append(label)
  return mark
}
