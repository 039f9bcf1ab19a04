/**
 * How a paper is set, in Typst (typst.app/docs/reference). It reads the paper as JSON, so that no word of it is
 * ever read as markup.
 */
export const template = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#set document(title: paper.title, author: paper.owner)
#set text(lang: "en", region: "GB", font: "Atkinson Hyperlegible", size: 11pt, fill: rgb("#1b2430"))
#set par(leading: 0.68em, spacing: 0.95em)
#set page(
  paper: "a4",
  margin: (x: 22mm, top: 24mm, bottom: 22mm),
  footer: context {
    set text(size: 9pt, fill: rgb("#4a5568"))
    grid(
      columns: (1fr, auto),
      align: (left, right),
      text(paper.title),
      [Page #counter(page).display() of #counter(page).final().first()],
    )
  },
)
#set heading(numbering: none)
#show heading.where(level: 1): set text(size: 18pt, fill: rgb("#17324d"))
#show heading.where(level: 2): set text(size: 14pt, fill: rgb("#17324d"))
#show heading.where(level: 3): set text(size: 12pt, fill: rgb("#17324d"))
#show heading.where(level: 4): set text(size: 11pt, fill: rgb("#17324d"))
#show heading: set block(above: 1.5em, below: 0.8em, sticky: true)
#show title: set text(size: 26pt, fill: rgb("#17324d"))
#show title: set block(below: 1em)

#let run(part) = {
  let words = text(part.words)
  if part.at("emphasis", default: false) { words = emph(words) }
  if part.at("strong", default: false) { words = strong(words) }
  words
}
#let line(parts) = parts.map(run).join()
#let entry(one) = {
  line(one.line)
  if one.within.len() > 0 { list(..one.within.map(entry)) }
}
#let facts(rows) = {
  set par(leading: 0.6em)
  terms(
    hanging-indent: 58mm,
    separator: h(4mm),
    spacing: 1em,
    ..rows.map(row => terms.item(
      box(width: 54mm, text(row.label)),
      row.values.map(text).join(linebreak()),
    )),
  )
}
#let grid-of(block) = table(
  columns: (1fr,) * block.columns.len(),
  stroke: 0.5pt + rgb("#9aa5b1"),
  inset: 6pt,
  align: left,
  table.header(..block.columns.map(words => strong(text(words)))),
  ..block.rows.flatten().map(text),
)
#let show-block(block) = {
  if block.kind == "heading" { heading(level: block.level, text(block.words)) }
  else if block.kind == "paragraph" { par(line(block.line)) }
  else if block.kind == "quote" { quote(block: true, line(block.line)) }
  else if block.kind == "list" and block.ordered { enum(..block.entries.map(entry)) }
  else if block.kind == "list" { list(..block.entries.map(entry)) }
  else if block.kind == "facts" { facts(block.rows) }
  else if block.kind == "table" { grid-of(block) }
  else if block.kind == "newPage" { pagebreak(weak: true) }
}

#title()
#for block in paper.blocks { show-block(block) }
`
