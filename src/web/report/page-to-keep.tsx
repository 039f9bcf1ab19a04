import { renderToStaticMarkup } from 'react-dom/server'
import type { Paper } from '#platform/paper'
import { PaperPart } from './paper-part.tsx'

/** A paper as one file that any browser opens, with nothing to fetch and nothing that runs. */
export const pageToKeep = (paper: Paper): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>{paper.title}</title>
        <style>{look}</style>
      </head>
      <body>
        <main>
          <h1>{paper.title}</h1>
          <PaperPart blocks={paper.blocks} />
        </main>
      </body>
    </html>,
  )}`

const look = `
body { margin: 0; background: #fff; color: #14262b; font: 1.0625rem/1.55 "Atkinson Hyperlegible", Verdana, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2em 0 .5em; break-after: avoid; }
h1 { margin-top: 0; }
li { margin-bottom: .35em; }
dl, table { width: 100%; margin: 1.5rem 0; border-collapse: collapse; }
dl > div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .5rem 0; border-bottom: 1px solid #c3cdd0; }
dt { flex: 1 0 9rem; font-weight: bold; }
dd { flex: 3 1 16rem; margin: 0; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid #c3cdd0; text-align: left; vertical-align: top; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 4px solid #c3cdd0; }
hr { margin: 2.5rem 0; border: 0; border-top: 1px solid #c3cdd0; }
@media print { hr { break-after: page; border: 0; } }
`
