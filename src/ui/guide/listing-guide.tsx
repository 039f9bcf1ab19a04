import { Form } from '../form/form.tsx'
import { filledForm } from '../form/form-state.ts'
import { Checkboxes } from '../form/checkboxes.tsx'
import { SearchField } from '../form/search-field.tsx'
import { Select } from '../form/select.tsx'
import { Filters } from '../listing/filters.tsx'
import { Pagination } from '../listing/pagination.tsx'
import { SummaryList } from '../listing/summary-list.tsx'
import { type Column, Table } from '../listing/table.tsx'
import { Tag, type Tone } from '../message/tag.tsx'
import { Section } from '../page/section.tsx'

type Row = {
  readonly school: string
  readonly pupils: number
  readonly starts: string
  readonly state: string
  readonly tone: Tone
}

const rows: readonly Row[] = [
  {
    school: 'Ash Lane Primary School',
    pupils: 412,
    starts: '3 Dec 2024',
    state: 'Team full',
    tone: 'success',
  },
  {
    school: 'Birch Hill Academy',
    pupils: 1184,
    starts: '14 Jan 2025',
    state: 'One place open',
    tone: 'waiting',
  },
  {
    school: 'Cedar Road Infant School',
    pupils: 96,
    starts: '28 Jan 2025',
    state: 'Dates offered',
    tone: 'progress',
  },
]

const columns: readonly Column<Row>[] = [
  {
    heading: 'School',
    cell: ({ school }) => <a href="/style-guide">{school}</a>,
    sort: { href: '?sort=school', order: 'ascending' },
  },
  {
    heading: 'Pupils',
    cell: ({ pupils }) => pupils.toLocaleString('en-GB'),
    numeric: true,
    sort: { href: '?sort=pupils', order: null },
  },
  { heading: 'Starts', cell: ({ starts }) => starts },
  { heading: 'State', cell: ({ state, tone }) => <Tag tone={tone}>{state}</Tag> },
]

export const ListingGuide = () => (
  <Section heading="Lists" id="lists">
    <Section heading="Search" level={3}>
      <Form action="/style-guide" method="get" label="Search schools" state={filledForm({ q: 'Lane' })}>
        <SearchField name="q" label="Find a school" hint="By name, place or number." />
      </Form>
    </Section>
    <Filters
      action="/style-guide"
      label="Filter the reviews"
      question={{ phase: 'primary', open: ['places'] }}
      chosen={{ phase: 'Primary', open: 'With places open' }}
      without={(name) => (name === 'phase' ? '/style-guide?open=places' : '/style-guide?phase=primary')}
      clear="/style-guide"
      results={
        <>
          <Table
            caption="Reviews this season"
            columns={columns}
            rows={rows}
            rowKey={({ school }) => school}
          />
          <Pagination label="Reviews" page={4} pages={12} href={(page) => `/style-guide?page=${page}`} />
        </>
      }
    >
      <Select
        name="phase"
        label="Phase"
        options={[
          { value: '', label: 'Any' },
          { value: 'primary', label: 'Primary' },
        ]}
      />
      <Checkboxes
        name="open"
        label="Show only"
        size="small"
        choices={[
          { value: 'places', label: 'With places open' },
          { value: 'near', label: 'Within an hour of me' },
        ]}
      />
    </Filters>
    <Section heading="A table that scrolls" level={3}>
      <Table
        caption="The same reviews"
        captionSize="s"
        narrow="scroll"
        columns={columns}
        rows={rows}
        rowKey={({ school }) => school}
      />
    </Section>
    <Section heading="What is known of one thing" level={3}>
      <SummaryList
        rows={[
          { label: 'Host school', value: 'Ash Lane Primary School' },
          { label: 'Days', value: '3 to 5 December 2024', change: { href: '/style-guide#forms' } },
          { label: 'Lead Reviewer', value: 'Morag Fielding', change: { href: '/style-guide#forms' } },
        ]}
      />
    </Section>
  </Section>
)
