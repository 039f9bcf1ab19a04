import { type DifferenceLine, type RegisterImportView, registerImportStateWords } from '#partnership'
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

type RegisterImportScreenProps = { readonly view: RegisterImportView; readonly state: FormState }

export const RegisterImportScreen = ({ view, state }: RegisterImportScreenProps) => (
  <>
    <ErrorSummary refusal={state.refusal} />
    <Heading caption="National register">What this import changes</Heading>
    <p>
      <Tag tone={view.state === 'adopted' ? 'success' : 'waiting'}>
        {registerImportStateWords[view.state]}
      </Tag>
    </p>
    <WhatToDo view={view} />
    <SummaryList rows={facts(view)} />
    <Groups view={view} />
    <Complaints view={view} />
  </>
)

const WhatToDo = ({ view }: Pick<RegisterImportScreenProps, 'view'>) => (
  <SettleImport
    changesNothing={
      view.changesNothing && 'Adopting this would change nothing: the register says the same already.'
    }
    overtaken={
      view.overtaken &&
      'Another import was adopted after this one was compared. Discard it and choose the files again.'
    }
    planned={view.state === 'planned'}
    mayAdopt={view.mayAdopt}
    adopt={paths.adoptRegisterImport({ import: view.id })}
    discard={paths.discardRegisterImport({ import: view.id })}
  />
)

const facts = (view: RegisterImportView) => [
  { label: 'Register as of', value: view.asOf },
  { label: 'Compared', value: view.planned },
  ...(view.settled ? [{ label: 'Settled', value: view.settled }] : []),
  {
    label: 'Files',
    value: (
      <ul>
        {view.files.map(({ name, kind, rows, notes }) => (
          <li key={name}>
            {name}: {kind}, {rows.toLocaleString('en-GB')} rows
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </li>
        ))}
      </ul>
    ),
  },
  { label: 'Unchanged', value: `${view.unchanged.toLocaleString('en-GB')} schools` },
  {
    label: 'Not in these files',
    value: `${view.notMentioned.toLocaleString('en-GB')} schools, left as they are`,
  },
  { label: 'Rows left out', value: view.complaints.count.toLocaleString('en-GB') },
]

const columns: readonly Column<DifferenceLine>[] = [
  { heading: 'Name', cell: ({ name }) => name },
  { heading: 'URN or UID', cell: ({ number }) => number },
  { heading: 'What becomes of it', cell: ({ says }) => says.map((line) => <div key={line}>{line}</div>) },
]

const Groups = ({ view }: { readonly view: RegisterImportView }) => (
  <>
    {view.groups
      .filter(({ kind }) => view.show === null || view.show === kind)
      .map(({ kind, title, count, lines }) => (
        <Section
          key={kind}
          heading={`${title} (${count.toLocaleString('en-GB')})`}
          action={
            view.show === null &&
            count > lines.length && (
              <a href={paths.registerImport({ import: view.id }, { show: kind })}>
                See all<span className="govuk-visually-hidden"> {title.toLowerCase()}</span>
              </a>
            )
          }
        >
          <Table
            caption={title}
            captionSize="hidden"
            columns={columns}
            rows={lines}
            rowKey={({ number }) => String(number)}
          />
          <Pages view={view} kind={kind} label={title} />
        </Section>
      ))}
  </>
)

const Complaints = ({ view }: { readonly view: RegisterImportView }) =>
  view.complaints.count > 0 &&
  (view.show === null || view.show === 'complaints') && (
    <Section
      heading={`Rows left out (${view.complaints.count.toLocaleString('en-GB')})`}
      action={
        view.show === null &&
        view.complaints.count > view.complaints.rows.length && (
          <a href={paths.registerImport({ import: view.id }, { show: 'complaints' })}>
            See all<span className="govuk-visually-hidden"> rows left out</span>
          </a>
        )
      }
    >
      <RowsLeftOut rows={view.complaints.rows} />
      <Pages view={view} kind="complaints" label="Rows left out" />
    </Section>
  )

type PagesProps = {
  readonly view: RegisterImportView
  readonly kind: NonNullable<RegisterImportView['show']>
  readonly label: string
}

const Pages = ({ view, kind, label }: PagesProps) =>
  view.show === kind && (
    <Pagination
      page={view.page}
      pages={view.pages}
      label={label}
      href={(page) => paths.registerImport({ import: view.id }, { show: kind, page })}
    />
  )
