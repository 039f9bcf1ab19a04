/** What a browser with scripts does a little better. Nothing on a page waits for it. */
document.querySelector<HTMLElement>('[data-focus-first]')?.focus()

if (window.matchMedia('(max-width: 59.99em)').matches)
  for (const fold of document.querySelectorAll('details[data-fold-when-narrow]')) fold.removeAttribute('open')

document.addEventListener('submit', ({ target, submitter }) => {
  if (!(target instanceof HTMLFormElement) || target.method !== 'post') return
  if (target.dataset['sent']) return
  target.dataset['sent'] = 'yes'
  submitter?.setAttribute('aria-disabled', 'true')
  target.addEventListener('submit', (again) => again.preventDefault())
})

// A page that comes back from the browser's memory may be sent again.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) window.location.reload()
})

if (document.querySelector('[data-passkey]'))
  void import('./passkey.ts').then(({ wakePasskeys }) => wakePasskeys())
