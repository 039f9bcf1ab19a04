import { forgetOwnCopy } from './writing/own-copy.ts'

/** What a browser with scripts does a little better. Nothing on a page waits for it. */
document.querySelector<HTMLElement>('[data-focus-first]')?.focus()

if (window.matchMedia('(max-width: 59.99em)').matches)
  for (const fold of document.querySelectorAll('details[data-fold-when-narrow]')) fold.removeAttribute('open')

// A link within the page opens what it leads to.
const openWhatIsNamed = (hash: string): Element | null => {
  const named = hash.length > 1 ? document.getElementById(hash.slice(1)) : null
  if (named instanceof HTMLDetailsElement) named.open = true
  return named
}
if (window.location.hash) openWhatIsNamed(window.location.hash)?.scrollIntoView()
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null
  if (link) openWhatIsNamed(link.hash)
})

// What is printed whole opens for the printer, and folds again after it.
window.addEventListener('beforeprint', () => {
  const folded = [...document.querySelectorAll('[data-print-whole] details:not([open])')]
  for (const fold of folded) fold.setAttribute('open', '')
  const foldAgain = () => folded.forEach((fold) => fold.removeAttribute('open'))
  window.addEventListener('afterprint', foldAgain, { once: true })
})

document.addEventListener('submit', ({ target, submitter }) => {
  if (!(target instanceof HTMLFormElement) || target.method !== 'post') return
  if (target.dataset['sent']) return
  target.dataset['sent'] = 'yes'
  submitter?.setAttribute('aria-disabled', 'true')
  target.addEventListener('submit', (again) => again.preventDefault())
})

// Notes that only this device has stay on it; whoever signs out is told, and may stay to send them first.
document.addEventListener(
  'submit',
  (event) => {
    if (!(event.target instanceof HTMLFormElement) || !event.target.action.endsWith('/sign-out')) return
    const here = notesOnlyHere()
    if (here === 0) return
    const notes = here === 1 ? '1 note is' : `${here} notes are`
    const words = `${notes} only on this device. They stay here and go to the team when you sign in again on it. Sign out now?`
    if (window.confirm(words)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  },
  true,
)

function notesOnlyHere(): number {
  try {
    return Number(window.localStorage.getItem('notes-only-here') ?? 0)
  } catch {
    return 0
  }
}

// A page that comes back from the browser's memory may be sent again.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) window.location.reload()
})

if (document.querySelector('[data-passkey]'))
  void import('./passkey.ts').then(({ wakePasskeys }) => wakePasskeys())

if (document.querySelector('[data-writing]'))
  void import('./writing/wake-writing.ts').then(({ wakeWriting }) => wakeWriting())

for (const issued of document.querySelectorAll<HTMLElement>('[data-issued-report]'))
  forgetOwnCopy(issued.dataset['issuedReport'] ?? '')

if (document.querySelector('[data-network]'))
  void import('./writing/try-network.ts').then(({ tryNetwork }) => tryNetwork())

if (document.querySelector('[data-going-on]'))
  void import('./keep-asking.ts').then(({ keepAsking }) => keepAsking())
