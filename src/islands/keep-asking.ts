const often = 1500

/** Asks again how something goes, shows what is new, and loads the page when it has ended. */
export function keepAsking(): void {
  setTimeout(() => void ask().finally(keepAsking), often)
}

async function ask(): Promise<void> {
  if (document.hidden) return
  const answer = await fetch(window.location.href).catch(() => null)
  if (!answer?.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (!page.querySelector('[data-going-on]')) return window.location.reload()
  for (const part of ['[data-going-on-words]', '[data-going-on-meanwhile]']) renew(part, page)
}

function renew(part: string, page: Document): void {
  const [here, there] = [document.querySelector(part), page.querySelector(part)]
  if (!here || !there || here.innerHTML === there.innerHTML || here.contains(document.activeElement)) return
  here.replaceChildren(...there.childNodes)
}
