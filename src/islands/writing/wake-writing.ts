import type { Editor } from '@tiptap/core'
import { editPart } from './part-editor.ts'
import { shareText } from './shared-text.ts'
import type { Standing } from './standing.ts'

/** Makes the plain boxes of a report one text that everybody on the team writes in. */
export function wakeWriting() {
  const root = document.querySelector<HTMLElement>('[data-writing]')
  if (!root || !('indexedDB' in window)) return
  const { live = '', socket = '', report = '', name = '' } = root.dataset
  const editable = root.dataset['mayWrite'] === 'yes'
  const state = root.querySelector<HTMLElement>('[data-writing-state]')
  const editors: Editor[] = []
  let active: Editor | null = null
  const shared = shareText({
    report,
    live,
    socket,
    name,
    tell: (standing) => {
      if (state) say(state, standing, editable)
      if (standing.kept === 'closed') for (const editor of editors) editor.setEditable(false)
    },
  })
  for (const part of root.querySelectorAll<HTMLElement>('[data-part]')) {
    const place = part.querySelector<HTMLElement>('[data-editor]')
    const plain = part.querySelector<HTMLElement>('[data-plain]')
    if (!place || !plain) continue
    const label = part.dataset['label'] ?? ''
    const editor = editPart(shared, { part: part.dataset['part'] ?? '', label, place, editable })
    editor.on('focus', () => {
      active = editor
    })
    editors.push(editor)
    place.hidden = false
    plain.hidden = true
  }
  for (const put of root.querySelectorAll<HTMLElement>('[data-put]')) {
    put.hidden = false
    put.querySelector('button')?.addEventListener('click', (event) => {
      event.preventDefault()
      const section = put.closest('section')?.querySelectorAll('[data-part] [role=textbox]')
      const near = editors.find((editor) => editor.view.dom === section?.[0])
      const chosen = active && [...(section ?? [])].includes(active.view.dom) ? active : near
      if (chosen) putIn(chosen, put.dataset['put'] ?? '', put.dataset['text'] ?? '')
    })
  }
}

/** A finding becomes a point at the end of the part, and stays tied to it whatever is made of its words. */
function putIn(editor: Editor, finding: string, text: string) {
  const point = {
    type: 'listItem',
    attrs: { finding },
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  }
  editor.commands.insertContentAt(editor.state.doc.content.size, { type: 'bulletList', content: [point] })
  editor.commands.focus('end')
}

function say(state: HTMLElement, { kept, over, others, why }: Standing, editable: boolean) {
  const words = [wordsOf(kept, editable, why), overWords(over), peopleWords(others)].filter(Boolean).join(' ')
  state.hidden = false
  state.dataset['kept'] = kept
  if (over) state.dataset['over'] = over
  if (state.textContent !== words) state.textContent = words
}

function wordsOf(kept: Standing['kept'], editable: boolean, why: string | null): string {
  if (kept === 'closed') return `${why ?? ''} What you wrote since is kept on this device.`
  if (!editable) return kept === 'team' ? 'You see the text as it is written.' : 'Connecting.'
  return kept === 'team'
    ? 'Everything you wrote is with the team.'
    : 'What you wrote is on this device, and goes to the team as soon as there is a network.'
}

const overWords = (over: Standing['over']): string =>
  over === 'http' ? 'Your network blocks web sockets, so it goes over plain HTTP.' : ''

function peopleWords(others: readonly string[]): string {
  if (others.length === 0) return ''
  const names = others.length === 1 ? others[0] : `${others.slice(0, -1).join(', ')} and ${others.at(-1)}`
  return `${names} ${others.length === 1 ? 'is' : 'are'} here too.`
}
