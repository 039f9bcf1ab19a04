import type { CoverageGrid, CoverageLine, CoverageView, Writer } from '#reviews'
import { type Column, Heading, Notice, Section, Table } from '#ui'
import { EvidenceTabs } from './evidence-tabs.tsx'

const captions: Record<CoverageGrid['by'], string> = {
  source: 'Where the notes come from',
  phase: 'Which phases they are about',
  group: 'Which groups of pupils they are about',
}

export const CoverageScreen = ({ view }: { readonly view: CoverageView }) => (
  <>
    <Heading caption={view.about.schoolName}>Coverage</Heading>
    <EvidenceTabs review={view.about.review} at="coverage" />
    <Section heading="What nobody has seen yet">
      {view.unseen.length === 0 ? (
        <Notice tone="success">There are notes for every section from every kind of activity.</Notice>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {view.unseen.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {view.untagged > 0 && (
        <p>
          {view.untagged === 1 ? '1 note has no section yet.' : `${view.untagged} notes have no section yet.`}
        </p>
      )}
    </Section>
    {view.grids.map((grid) => (
      <Table
        key={grid.by}
        caption={captions[grid.by]}
        columns={columnsOf(grid)}
        rows={grid.lines}
        rowKey={({ key }) => key}
      />
    ))}
    <Table
      caption="Who has written, the fewest notes first"
      columns={writerColumns}
      rows={view.writers}
      rowKey={({ name }) => name}
    />
  </>
)

const columnsOf = ({ columns }: CoverageGrid): Column<CoverageLine>[] => [
  { heading: 'Section', cell: ({ title }) => title },
  ...columns.map(({ key, title }) => ({
    heading: title,
    numeric: true,
    cell: ({ cells }: CoverageLine) => cells.find((cell) => cell.key === key)?.notes || 'None yet',
  })),
  { heading: 'All notes', numeric: true, cell: ({ notes }) => notes },
]

const writerColumns: readonly Column<Writer>[] = [
  { heading: 'Name', cell: ({ name }) => name },
  { heading: 'Part', cell: ({ words }) => words },
  { heading: 'Notes', numeric: true, cell: ({ notes }) => notes },
]
