import type { Block, Entry, Line, Paper } from '#platform/paper'
import { Heading, Prose } from '#ui'

/** A paper on a page, beneath the page's own heading, which is its title. */
export const PaperPart = ({ blocks }: Pick<Paper, 'blocks'>) => (
  <div className="cf-paper">
    {blocks.map((block, place) => (
      <BlockPart key={place} block={block} />
    ))}
  </div>
)

const levels = { 1: 2, 2: 3, 3: 4, 4: 4 } as const

function BlockPart({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <Heading level={levels[block.level]}>{block.words}</Heading>
    case 'paragraph':
      return (
        <Prose>
          <p>
            <LinePart line={block.line} />
          </p>
        </Prose>
      )
    case 'quote':
      return (
        <blockquote className="cf-paper__quote">
          <LinePart line={block.line} />
        </blockquote>
      )
    case 'list':
      return (
        <Prose>
          <Entries ordered={block.ordered} entries={block.entries} />
        </Prose>
      )
    case 'facts':
      return (
        <dl className="govuk-summary-list">
          {block.rows.map(({ label, values }) => (
            <div key={label} className="govuk-summary-list__row govuk-summary-list__row--no-actions">
              <dt className="govuk-summary-list__key">{label}</dt>
              <dd className="govuk-summary-list__value">
                {values.map((value) => (
                  <div key={value}>{value}</div>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return <TablePart block={block} />
    case 'bars':
      return <BarsPart block={block} />
    case 'picture':
      return (
        <figure className="cf-paper__bars">
          <figcaption>{block.title}</figcaption>
          <p>{block.alternative}</p>
        </figure>
      )
    case 'newPage':
      return <hr className="govuk-section-break govuk-section-break--l govuk-section-break--visible" />
  }
}

type Of<Kind extends Block['kind']> = { readonly block: Extract<Block, { readonly kind: Kind }> }

const TablePart = ({ block }: Of<'table'>) => (
  <table className="cf-table cf-table--scroll">
    <thead>
      <tr>
        {block.columns.map((words) => (
          <th key={words} scope="col">
            {words}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {block.rows.map((row) => (
        <tr key={row.join(' ')}>
          {row.map((words, place) => (
            <td key={block.columns[place]}>{words}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const BarsPart = ({ block }: Of<'bars'>) => (
  <figure className="cf-paper__bars">
    <figcaption>{block.title}</figcaption>
    <ul>
      {block.bars.map(({ label, shown }) => (
        <li key={label}>
          {label}: {shown}
        </li>
      ))}
    </ul>
  </figure>
)

type EntriesProps = { readonly ordered: boolean; readonly entries: readonly Entry[] }

function Entries({ ordered, entries }: EntriesProps) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List>
      {entries.map(({ line, within }, place) => (
        <li key={place}>
          <LinePart line={line} />
          {within.length > 0 && <Entries ordered={false} entries={within} />}
        </li>
      ))}
    </List>
  )
}

const LinePart = ({ line }: { readonly line: Line }) =>
  line.map(({ words, strong, emphasis }, place) => {
    const spoken = emphasis ? <em>{words}</em> : words
    return strong ? <strong key={place}>{spoken}</strong> : <span key={place}>{spoken}</span>
  })
