import { addDays, shortDate } from '#kernel'
import { phaseWords, phases } from '#partnership'
import {
  AccreditationKind,
  type PractitionerLine,
  type PractitionersView,
  accreditationWords,
  seniorityWords,
} from '#practitioners'
import {
  Button,
  type Column,
  EmptyState,
  Filters,
  Heading,
  Lead,
  Pagination,
  Select,
  Table,
  TextField,
  worded,
} from '#ui'
import { paths } from '../../paths.ts'

const columns: readonly Column<PractitionerLine>[] = [
  { heading: 'Name', cell: ({ person, name }) => <a href={paths.practitioner({ person })}>{name}</a> },
  { heading: 'School', cell: ({ school }) => school },
  { heading: 'Hub', cell: ({ hub }) => hub },
  { heading: 'Level', cell: ({ seniority }) => seniorityWords[seniority] },
  { heading: 'Phases', cell: ({ phases: known }) => known.map((phase) => phaseWords[phase]).join(', ') },
  { heading: 'Accredited for', cell: ({ accreditations }) => accreditations.map(accreditedWords).join('; ') },
]

const accreditedWords = ({ kind, until }: PractitionerLine['accreditations'][number]): string =>
  `${accreditationWords[kind]}${until ? ` until ${shortDate(addDays(until, -1))}` : ''}`

export const PractitionersScreen = ({ view }: { readonly view: PractitionersView }) => (
  <>
    <Heading>Practitioners</Heading>
    <Lead>
      {view.total.toLocaleString('en-GB')} {view.total === 1 ? 'person reviews' : 'people review'}, lead, read
      or facilitate.
    </Lead>
    <Filters
      action={paths.practitioners()}
      clear={paths.practitioners()}
      question={view.question}
      chosen={chosen(view)}
      without={(name) => paths.practitioners({ ...view.question, page: null, [name]: null })}
      results={<Found view={view} />}
    >
      <TextField name="q" label="Name or school" optional />
      <Select
        name="kind"
        label="Accredited for"
        blank="Anything or nothing"
        options={worded(AccreditationKind.options, accreditationWords)}
      />
      <Select name="phase" label="Phase" blank="Every phase" options={worded(phases, phaseWords)} />
      <Select
        name="hub"
        label="Hub"
        blank="Every hub"
        options={view.hubs.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="expiring"
        label="Accreditation"
        blank="Whenever it ends"
        options={[{ value: 'yes', label: 'Ends within 90 days' }]}
      />
    </Filters>
  </>
)

const Found = ({ view }: { readonly view: PractitionersView }) =>
  view.practitioners.length === 0 ? (
    <EmptyState
      title="Nobody matches"
      action={
        <Button href={paths.people()} kind="secondary">
          Find a person to add
        </Button>
      }
    >
      <p>Try fewer filters. Somebody who is not on the list yet joins it from their own record.</p>
    </EmptyState>
  ) : (
    <>
      <Table
        caption="Practitioners found"
        captionSize="hidden"
        columns={columns}
        rows={view.practitioners}
        rowKey={({ person }) => person}
      />
      <Pagination
        page={view.question.page}
        pages={view.pages}
        label="Practitioners"
        href={(page) => paths.practitioners({ ...view.question, page })}
      />
    </>
  )

const chosen = ({ question, hubs }: PractitionersView) => ({
  q: question.q,
  kind: question.kind && accreditationWords[question.kind],
  phase: question.phase && phaseWords[question.phase],
  hub: hubs.find(({ id }) => id === question.hub)?.name,
  expiring: question.expiring && 'Ends within 90 days',
})
