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
#let bar-of(one) = {
  let drawn = (part, ..style) => place(left + horizon, rect(width: part * 100%, ..style))
  box(width: 100%, height: 11pt, {
    drawn(1, height: 8pt, fill: rgb("#e6eaee"))
    drawn(one.part, height: 8pt, fill: rgb("#0b7285"))
    if one.comparedPart != none {
      place(left + horizon, dx: one.comparedPart * 100% - 1pt, rect(width: 2pt, height: 11pt, fill: rgb("#c2410c")))
    }
  })
}
#let bars-of(chart) = figure(
  alt: chart.alternative,
  block(width: 100%, breakable: false, align(left, {
    strong(text(chart.title))
    if chart.compared != none {
      h(6mm)
      box(baseline: 1pt, rect(width: 2pt, height: 9pt, fill: rgb("#c2410c")))
      h(1.5mm)
      text(size: 9pt, chart.compared)
    }
    v(1mm)
    grid(
      columns: (52mm, 1fr, 30mm),
      column-gutter: 4mm,
      row-gutter: 2.5mm,
      align: (left + horizon, left + horizon, left + horizon),
      ..chart.bars.map(one => (text(size: 9.5pt, one.label), bar-of(one), text(size: 9.5pt, one.shown))).flatten(),
    )
  })),
)
#let picture-of(block) = figure(
  alt: block.alternative,
  std.block(width: 100%, breakable: false, align(left, {
    strong(text(block.title))
    v(1mm)
    image(bytes(block.svg), format: "svg", width: block.width * 100%)
  })),
)
#let show-block(block) = {
  if block.kind == "heading" { heading(level: block.level, text(block.words)) }
  else if block.kind == "paragraph" { par(line(block.line)) }
  else if block.kind == "quote" { quote(block: true, line(block.line)) }
  else if block.kind == "list" and block.ordered { enum(..block.entries.map(entry)) }
  else if block.kind == "list" { list(..block.entries.map(entry)) }
  else if block.kind == "facts" { facts(block.rows) }
  else if block.kind == "table" { grid-of(block) }
  else if block.kind == "bars" { bars-of(block) }
  else if block.kind == "picture" { picture-of(block) }
  else if block.kind == "newPage" { pagebreak(weak: true) }
}

#title()
#for block in paper.blocks { show-block(block) }
`
