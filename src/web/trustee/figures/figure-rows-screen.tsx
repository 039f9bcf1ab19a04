import type { FigureRowLine, FigureRowsView } from '#impact'
import { type Column, Heading, Lead, Pagination, Table } from '#ui'
import { paths } from '../../paths.ts'

const columns = (counts: boolean): readonly Column<FigureRowLine>[] => [
  {
    heading: 'Row',
    cell: ({ label, leadsTo }) =>
      leadsTo === null ? (
        label
      ) : (
        <a
          href={
            leadsTo.kind === 'school'
              ? paths.school({ school: leadsTo.id })
              : paths.officeReview({ review: leadsTo.id })
          }
        >
          {label}
        </a>
      ),
  },
  { heading: 'What it says', cell: ({ says }) => says.map((line) => <div key={line}>{line}</div>) },
  ...(counts
    ? [
        {
          heading: 'Counted',
          cell: ({ counts: counted }: FigureRowLine) => (counted ? 'Above the line' : 'Below the line'),
        },
      ]
    : []),
]

export const FigureRowsScreen = ({ view }: { readonly view: FigureRowsView }) => (
  <>
    <Heading caption={`${view.year}${view.version === null ? '' : `, version ${view.version}`}`}>
      Rows of {view.title}
    </Heading>
    <Lead>{view.count.toLocaleString('en-GB')} rows make this figure.</Lead>
    <Table
      caption="Rows"
      captionSize="hidden"
      columns={columns(view.rows.some(({ counts }) => counts !== null))}
      rows={view.rows}
      rowKey={({ id }) => id}
    />
    <Pagination
      page={view.page}
      pages={view.pages}
      label="Rows"
      href={(page) =>
        paths.figureRows({ metric: view.metric }, { year: view.year, version: view.version ?? 'now', page })
      }
    />
  </>
)
