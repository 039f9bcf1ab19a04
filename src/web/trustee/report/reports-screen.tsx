import { type ReportsView, reportStateWords, yearSlug } from '#impact'
import { Button, Form, type FormState, Heading, Lead, Section, Select, Table, Tag } from '#ui'
import { paths } from '../../paths.ts'

type ReportsScreenProps = { readonly view: ReportsView; readonly state: FormState }

export const ReportsScreen = ({ view, state }: ReportsScreenProps) => (
  <>
    <Heading>Impact reports</Heading>
    <Lead>
      A report stands on figures that are frozen. A trustee signs it off before it is published; any change
      asks for that again.
    </Lead>
    {view.reports.length > 0 && (
      <Table
        caption="Reports"
        captionSize="hidden"
        columns={[
          {
            heading: 'Year',
            cell: ({ id, year }) => <a href={paths.impactReport({ report: id })}>{year}</a>,
          },
          { heading: 'Figures', cell: ({ version }) => `Version ${version}` },
          {
            heading: 'State',
            cell: ({ state: at }) => (
              <Tag tone={at === 'published' ? 'success' : 'progress'}>{reportStateWords[at]}</Tag>
            ),
          },
          {
            heading: 'For everybody',
            cell: ({ state: at, year }) =>
              at === 'published' && (
                <a href={paths.publishedReport({ year: yearSlug(year) })}>Read the report of {year}</a>
              ),
          },
        ]}
        rows={view.reports}
        rowKey={({ id }) => id}
      />
    )}
    {view.mayDraft && view.yearsToDraft.length > 0 && (
      <Section heading="Begin another">
        <Form action={paths.impactReports()} state={state} label="Begin a report">
          <Select
            name="year"
            label="Year"
            options={view.yearsToDraft.map((year) => ({ value: year, label: year }))}
          />
          <Button>Begin the report</Button>
        </Form>
      </Section>
    )}
    {view.mayDraft && view.reports.length + view.yearsToDraft.length === 0 && (
      <p>
        Nothing is frozen yet. <a href={paths.figures()}>Freeze a year’s figures</a> first.
      </p>
    )}
  </>
)
