import { type PublishedChangeLine, type PublishedImportView, publishedImportStateWords } from '#partnership'
import {
  type Column,
  ErrorSummary,
  type FormState,
  Heading,
  Pagination,
  Section,
  SummaryList,
  Table,
  Tag,
} from '#ui'
import { paths } from '../../paths.ts'
import { RowsLeftOut } from '../imports/rows-left-out.tsx'
import { SettleImport } from '../imports/settle-import.tsx'

type PublishedImportScreenProps = { readonly view: PublishedImportView; readonly state: FormState }

export const PublishedImportScreen = ({ view, state }: PublishedImportScreenProps) => (
  <>
    <ErrorSummary refusal={state.refusal} />
    <Heading caption="Published data">{view.title}</Heading>
    <p>
      <Tag tone={view.state === 'adopted' ? 'success' : 'waiting'}>
        {publishedImportStateWords[view.state]}
      </Tag>
    </p>
    <WhatToDo view={view} />
    <SummaryList rows={facts(view)} />
    <Changes view={view} />
    <Complaints view={view} />
  </>
)

const WhatToDo = ({ view }: Pick<PublishedImportScreenProps, 'view'>) => (
  <SettleImport
    changesNothing={
      view.counts.new + view.counts.changed === 0 &&
      'Adopting this would change nothing: the same figures are known already.'
    }
    overtaken={
      view.overtaken &&
      'Other figures for that year were adopted after these were compared. Discard these and choose the file again.'
    }
    planned={view.state === 'planned'}
    mayAdopt={view.mayAdopt}
    adopt={paths.adoptPublishedImport({ import: view.id })}
    discard={paths.discardPublishedImport({ import: view.id })}
  />
)

const shown = (count: number): string => count.toLocaleString('en-GB')

const facts = (view: PublishedImportView) => [
  {
    label: 'File',
    value: (
      <>
        {view.file}, {shown(view.rows)} rows
        {view.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </>
    ),
  },
  { label: 'Compared', value: view.planned },
  ...(view.settled ? [{ label: 'Settled', value: view.settled }] : []),
  { label: 'New', value: `${shown(view.counts.new)} places` },
  { label: 'Changed', value: `${shown(view.counts.changed)} places` },
  { label: 'Unchanged', value: `${shown(view.counts.unchanged)} places` },
  { label: 'Not in this file', value: `${shown(view.counts.notMentioned)} places, left as they are` },
]

const columns: readonly Column<PublishedChangeLine>[] = [
  { heading: 'Place', cell: ({ name }) => name },
  { heading: 'URN or code', cell: ({ place }) => place },
  { heading: 'What becomes of it', cell: ({ says }) => says.map((line) => <div key={line}>{line}</div>) },
]

const Changes = ({ view }: { readonly view: PublishedImportView }) =>
  view.changes.length > 0 && (
    <Section heading="What changes">
      <p>Changed figures come first, then places that are new. At most 2,000 are kept to look at.</p>
      <Table
        caption="What changes"
        captionSize="hidden"
        columns={columns}
        rows={view.changes}
        rowKey={({ place }) => place}
      />
      <Pagination
        page={view.page}
        pages={view.pages}
        label="What changes"
        href={(page) => paths.publishedImport({ import: view.id }, { page })}
      />
    </Section>
  )

const Complaints = ({ view }: { readonly view: PublishedImportView }) =>
  view.complaints.length > 0 && (
    <Section heading="Rows left out">
      <RowsLeftOut rows={view.complaints} />
    </Section>
  )
