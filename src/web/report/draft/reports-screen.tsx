import type { MyReportsView } from '#reports'
import { Button, EmptyState, Heading, Lead, Table, Tag } from '#ui'
import { paths } from '../../paths.ts'

export const ReportsScreen = ({ view }: { readonly view: MyReportsView }) => (
  <>
    <Heading>Reports</Heading>
    <Lead>Reports that you write, that are on your school or trust, or that you were given to read.</Lead>
    {view.readsForQuality && (
      <p>
        <a className="govuk-link" href={paths.readingQueue()}>
          Reports that wait for a QA reader
        </a>
      </p>
    )}
    {view.reports.length === 0 ? (
      <EmptyState title="No report yet" action={<Button href={paths.home()}>Back to your home page</Button>}>
        <p>
          A report appears here on the first day of a review that you are on or that you host, and when a
          school gives you its own to read.
        </p>
      </EmptyState>
    ) : (
      <Table
        caption="Your reports, the latest review first"
        captionSize="hidden"
        rows={view.reports}
        rowKey={({ report }) => report}
        columns={[
          {
            heading: 'School',
            cell: ({ report, hostName, stage }) => (
              <a
                className="govuk-link"
                href={stage === 'issued' ? paths.issuedReport({ report }) : paths.report({ report })}
              >
                {hostName}
              </a>
            ),
          },
          { heading: 'Review', cell: ({ days }) => days },
          { heading: 'For you to do', cell: ({ todo }) => todo },
          {
            heading: 'Where it stands',
            cell: ({ stage, stageWords }) => (
              <Tag tone={stage === 'issued' ? 'success' : 'progress'}>{stageWords}</Tag>
            ),
          },
        ]}
      />
    )}
  </>
)
