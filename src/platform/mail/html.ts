/** The same words for a reader that shows HTML: paragraphs and links, and nothing that a filter would dislike. */
export function htmlOf(text: string): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${linked(escaped(paragraph.trim())).replaceAll('\n', '<br>')}</p>`)
  return `<!doctype html><html lang="en-GB"><body style="font:17px/1.5 sans-serif;max-width:38em">${paragraphs.join('')}</body></html>`
}

const linked = (html: string): string =>
  html.replaceAll(/https?:\/\/[^\s<]+/g, (address) => `<a href="${address}">${address}</a>`)

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
