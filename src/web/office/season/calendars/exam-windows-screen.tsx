import { longDate } from '#kernel'
import { type PartnershipYear, phaseWords, phases } from '#partnership'
import type { ExamWindow, ExamWindowsView } from '#seasons'
import {
  Button,
  type Column,
  DateField,
  EmptyState,
  FieldRow,
  Form,
  type FormState,
  Heading,
  Lead,
  Section,
  Select,
  Table,
  TextField,
  worded,
} from '#ui'
import { paths } from '../../../paths.ts'
import { CalendarTabs, YearLinks } from './calendar-tabs.tsx'

type ExamWindowsScreenProps = {
  readonly view: ExamWindowsView
  readonly years: readonly PartnershipYear[]
  readonly rows: number
  readonly state: FormState
}

export const ExamWindowsScreen = ({ view, years, rows, state }: ExamWindowsScreenProps) => (
  <>
    <Heading caption={view.year}>Exam weeks</Heading>
    <CalendarTabs at="exams" year={view.year} />
    <Lead>No review is held at a school while pupils of its phase sit exams.</Lead>
    <YearLinks year={view.year} years={years} href={(other) => paths.examWindows({ year: other })} />
    {view.windows.length === 0 ? (
      <EmptyState title="No exam weeks are recorded" action={<a href="#change">Record the usual weeks</a>}>
        <p>The weeks in which exams usually fall are filled in for you. Check them, then record them.</p>
      </EmptyState>
    ) : (
      <Table
        caption="Exam weeks recorded"
        captionSize="hidden"
        columns={columns}
        rows={view.windows}
        rowKey={({ phase, name, first }) => `${phase} ${name} ${first}`}
      />
    )}
    <Section heading={view.windows.length === 0 ? 'Record exam weeks' : 'Change exam weeks'} id="change">
      <Form action={paths.examWindows({ year: view.year })} state={state} label="Exam weeks">
        {Array.from({ length: rows }, (_, row) => (
          <ExamRow key={row} row={row} />
        ))}
        <p>Clear every answer of a row to take it out.</p>
        <Button>Record these weeks</Button>
      </Form>
    </Section>
  </>
)

const ExamRow = ({ row }: { readonly row: number }) => (
  <FieldRow>
    <Select
      name={`windows.${row}.phase`}
      label={`Phase ${row + 1}`}
      blank="No phase"
      options={worded(phases, phaseWords)}
    />
    <TextField name={`windows.${row}.name`} label="Exams" width={20} />
    <DateField name={`windows.${row}.first`} label="First day" />
    <DateField name={`windows.${row}.last`} label="Last day" />
  </FieldRow>
)

const columns: readonly Column<ExamWindow>[] = [
  { heading: 'Exams', cell: ({ name }) => name },
  { heading: 'Phase', cell: ({ phase }) => phaseWords[phase] },
  { heading: 'First day', cell: ({ first }) => longDate(first) },
  { heading: 'Last day', cell: ({ last }) => longDate(last) },
]
