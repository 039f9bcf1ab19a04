import type { Editor } from '@tiptap/core'
import { editPart } from './part-editor.ts'
import { markUnsent } from './own-copy.ts'
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
  const shared = shareText({
    report,
    live,
    socket,
    name,
    tell: (standing) => {
      if (state) say(state, standing, editable)
      markUnsent(report, standing.kept)
      if (standing.kept === 'closed') for (const editor of editors) editor.setEditable(false)
    },
  })
  for (const part of root.querySelectorAll<HTMLElement>('[data-part]')) {
    const place = part.querySelector<HTMLElement>('[data-editor]')
    const plain = part.querySelector<HTMLElement>('[data-plain]')
    if (!place || !plain) continue
    const label = part.dataset['label'] ?? ''
    editors.push(editPart(shared, { part: part.dataset['part'] ?? '', label, place, editable }))
    place.hidden = false
    plain.hidden = true
  }
  for (const put of root.querySelectorAll<HTMLElement>('[data-put]')) {
    put.hidden = false
    put.querySelector('button')?.addEventListener('click', (event) => {
      event.preventDefault()
      const part = put.closest('section')?.querySelector(`[data-rests-on="${put.dataset['kind']}"]`)
      const place = part?.querySelector('[role=textbox]')
      const chosen = editors.find((editor) => editor.view.dom === place)
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
  const { doc } = editor.state
  const end = doc.content.size
  const list = { type: 'bulletList', content: [point] }
  if (editor.isEmpty) editor.commands.insertContentAt({ from: 0, to: end }, list)
  else if (doc.lastChild?.type.name === 'bulletList') editor.commands.insertContentAt(end - 1, point)
  else editor.commands.insertContentAt(end, list)
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
