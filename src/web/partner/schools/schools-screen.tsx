import { type SchoolLine, type SchoolsView, levelWords, phaseWords, phases } from '#partnership'
import {
  Button,
  type Column,
  EmptyState,
  Filters,
  Form,
  Heading,
  Lead,
  Pagination,
  SearchField,
  Select,
  Table,
  filledForm,
  worded,
} from '#ui'
import { paths } from '../../paths.ts'

const columns: readonly Column<SchoolLine>[] = [
  {
    heading: 'School',
    cell: ({ id, name, urn, town, localAuthority }) => (
      <>
        <a href={paths.school({ school: id })}>{name}</a>
        <br />
        <small>
          URN {urn}, {town ?? localAuthority}
        </small>
      </>
    ),
  },
  { heading: 'Phase', cell: ({ phase }) => phaseWords[phase] },
  {
    heading: 'Trust',
    cell: ({ trust }) => trust && <a href={paths.trust({ trust: trust.id })}>{trust.name}</a>,
  },
  { heading: 'Hub', cell: ({ hub }) => hub && <a href={paths.hub({ hub: hub.id })}>{hub.name}</a> },
  { heading: 'Level', cell: ({ level }) => level && levelWords[level] },
  { heading: 'Pupils', numeric: true, cell: ({ pupils }) => pupils?.toLocaleString('en-GB') },
]

export const SchoolsScreen = ({ view }: { readonly view: SchoolsView }) => (
  <>
    <Heading>Schools</Heading>
    <Lead>
      {view.total.toLocaleString('en-GB')} {view.total === 1 ? 'school' : 'schools'}
      {view.question.all === 'yes' ? ' of the national register.' : ' in the partnership this year.'}{' '}
      <a href={paths.map()}>See them on the map</a>
    </Lead>
    <Form
      action={paths.schools()}
      method="get"
      state={filledForm({ q: view.question.q ?? '' })}
      label="Find a school"
    >
      <SearchField name="q" label="Name, URN, postcode, trust or local authority" />
    </Form>
    <SchoolFilters view={view} />
  </>
)

const Found = ({ view }: { readonly view: SchoolsView }) =>
  view.schools.length === 0 ? (
    <EmptyState
      title="No school matches"
      action={
        <Button href={paths.schools({ q: view.question.q, all: 'yes' })} kind="secondary">
          Search the whole register
        </Button>
      }
    >
      <p>Try fewer words, another spelling, the URN or the first half of the postcode.</p>
    </EmptyState>
  ) : (
    <>
      <Table
        caption="Schools found"
        captionSize="hidden"
        columns={columns}
        rows={view.schools}
        rowKey={({ id }) => id}
      />
      <Pagination
        page={view.question.page}
        pages={view.pages}
        href={(page) => paths.schools({ ...view.question, page })}
        label="Schools"
      />
    </>
  )

const SchoolFilters = ({ view }: { readonly view: SchoolsView }) => (
  <Filters
    action={paths.schools()}
    clear={paths.schools()}
    question={view.question}
    chosen={chosen(view)}
    without={(name) => paths.schools({ ...view.question, page: undefined, [name]: undefined })}
    results={<Found view={view} />}
  >
    <Select name="phase" label="Phase" blank="Every phase" options={worded(phases, phaseWords)} />
    <Select
      name="region"
      label="Region"
      blank="Every region"
      options={view.regions.map((region) => ({ value: region, label: region }))}
    />
    <Select
      name="hub"
      label="Hub"
      blank="Every hub"
      options={view.hubs.map(({ id, name }) => ({ value: id, label: name }))}
    />
    <Select
      name="level"
      label="Partnership level"
      blank="Every level"
      options={Object.entries(levelWords).map(([value, label]) => ({ value, label }))}
    />
    <Select
      name="all"
      label="Which schools"
      blank="Partner schools"
      options={[{ value: 'yes', label: 'Every school of the register' }]}
    />
  </Filters>
)

const chosen = ({ question, hubs }: SchoolsView) => ({
  phase: question.phase && phaseWords[question.phase],
  region: question.region,
  hub: hubs.find(({ id }) => id === question.hub)?.name,
  level: question.level && levelWords[question.level],
  all: question.all && 'Every school of the register',
})
