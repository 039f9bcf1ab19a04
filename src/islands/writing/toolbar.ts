import type { Editor } from '@tiptap/core'

type Tool = {
  readonly words: string
  readonly press: (editor: Editor) => boolean
  readonly is: readonly [string] | null
}

const tools: readonly Tool[] = [
  { words: 'Points', is: ['bulletList'], press: (editor) => editor.chain().focus().toggleBulletList().run() },
  {
    words: 'Numbers',
    is: ['orderedList'],
    press: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  { words: 'Within', is: null, press: (editor) => editor.chain().focus().sinkListItem('listItem').run() },
  { words: 'Out', is: null, press: (editor) => editor.chain().focus().liftListItem('listItem').run() },
  {
    words: 'Theme',
    is: ['heading'],
    press: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  { words: 'Quote', is: ['blockquote'], press: (editor) => editor.chain().focus().toggleBlockquote().run() },
  { words: 'Bold', is: ['bold'], press: (editor) => editor.chain().focus().toggleBold().run() },
  { words: 'Undo', is: null, press: (editor) => editor.chain().focus().undo().run() },
]

export function toolbar(editor: Editor, label: string): HTMLElement {
  const bar = document.createElement('div')
  bar.className = 'cf-editor__tools'
  bar.setAttribute('role', 'group')
  bar.setAttribute('aria-label', `Write ${label}`)
  const buttons = tools.map(({ words, press, is }) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = words
    button.addEventListener('click', () => press(editor))
    bar.append(button)
    return { button, is }
  })
  editor.on('transaction', () => {
    for (const { button, is } of buttons)
      if (is) button.setAttribute('aria-pressed', String(editor.isActive(is[0])))
  })
  return bar
}
