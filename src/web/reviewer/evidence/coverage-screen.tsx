import type { CoverageGrid, CoverageLine, CoverageView, FreeDay, Unseen, Writer } from '#reviews'
import { type Column, Details, Heading, Notice, Section, Table } from '#ui'
import { paths } from '../../paths.ts'
import { EvidenceTabs } from './evidence-tabs.tsx'

const captions: Record<CoverageGrid['by'], string> = {
  source: 'Where the notes come from',
  phase: 'Which phases they are about',
  group: 'Which groups of pupils they are about',
}

export const CoverageScreen = ({ view }: { readonly view: CoverageView }) => (
  <>
    <Heading caption={view.about.hostName}>Coverage</Heading>
    <EvidenceTabs review={view.about.review} at="coverage" />
    <Section heading="What nobody has seen yet">
      {view.unseen.length === 0 ? (
        <Notice tone="success">There are notes for every section, from every side.</Notice>
      ) : (
        view.unseen.map((section) => <Missing key={section.key} section={section} />)
      )}
      {view.untagged > 0 && (
        <p>
          {view.untagged === 1 ? '1 note has no section yet.' : `${view.untagged} notes have no section yet.`}
        </p>
      )}
    </Section>
    <Section heading="Who is free to look">
      {view.free.length === 0 ? (
        <p>
          By the timetable, no visitor is free today or later.{' '}
          <a href={paths.workspaceTimetable({ review: view.about.review })}>Open the timetable</a>
        </p>
      ) : (
        view.free.map((free, place) => (
          <Details key={free.day} summary={free.day} open={place === 0}>
            <FreeTimes day={free} />
          </Details>
        ))
      )}
    </Section>
    <Section heading="All that has been seen">
      {view.grids.map((grid) => (
        <Details key={grid.by} summary={captions[grid.by]}>
          <Table
            caption={captions[grid.by]}
            captionSize="hidden"
            columns={columnsOf(grid)}
            rows={grid.lines}
            rowKey={({ key }) => key}
          />
        </Details>
      ))}
      <Details summary="Who has written, the fewest notes first">
        <Table
          caption="Who has written, the fewest notes first"
          captionSize="hidden"
          columns={writerColumns}
          rows={view.writers}
          rowKey={({ name }) => name}
        />
      </Details>
    </Section>
  </>
)

const missingWords: Record<CoverageGrid['by'], string> = {
  source: 'From',
  phase: 'About',
  group: 'On',
}

const Missing = ({ section: { title, notes, missing } }: { readonly section: Unseen }) => (
  <>
    <Heading level={3}>{title}</Heading>
    {notes === 0 ? (
      <p>No notes yet.</p>
    ) : (
      <ul className="govuk-list govuk-list--bullet">
        {missing.map(({ by, titles }) => (
          <li key={by}>
            {missingWords[by]}: {titles.join(', ')}
          </li>
        ))}
      </ul>
    )}
  </>
)

const FreeTimes = ({ day: { times } }: { readonly day: FreeDay }) => (
  <ul className="govuk-list govuk-list--spaced">
    {times.map(({ times: when, visitors, hosts }) => (
      <li key={when}>
        <strong>{when}</strong>: {visitors}
        {hosts && (
          <>
            <br />
            Host leaders: {hosts}
          </>
        )}
      </li>
    ))}
  </ul>
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
