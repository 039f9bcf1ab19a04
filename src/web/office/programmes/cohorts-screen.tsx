import { type CohortLine, type CohortsView, Programme, programmeShapes, programmeWords } from '#programmes'
import { Button, EmptyState, Form, type FormState, Heading, Lead, Radios, Section, Select, Table } from '#ui'
import { paths } from '../../paths.ts'

export const CohortsScreen = ({ view }: { readonly view: CohortsView }) => (
  <>
    <Heading>Cohorts and groups</Heading>
    {view.mayOpen && <Button href={paths.newCohort()}>Open a cohort</Button>}
    {view.cohorts.length === 0 ? (
      <EmptyState title="No cohort is open" action={<a href={paths.programmes()}>See the programmes</a>}>
        <p>A cohort is a programme’s schools or trusts of one partnership year.</p>
      </EmptyState>
    ) : (
      [...Map.groupBy(view.cohorts, ({ year }) => year)].map(([year, cohorts]) => (
        <Section key={year} heading={year}>
          <Cohorts cohorts={cohorts} open={view.mayOpen} year={year} />
        </Section>
      ))
    )}
  </>
)

type CohortsProps = { readonly cohorts: readonly CohortLine[]; readonly open: boolean; readonly year: string }

const Cohorts = ({ cohorts, open, year }: CohortsProps) => (
  <Table
    caption={`Cohorts of ${year}`}
    captionSize="hidden"
    columns={[
      {
        heading: 'Programme',
        cell: ({ cohort, programme }) =>
          open ? (
            <a href={paths.cohort({ cohort })}>{programmeWords[programme]}</a>
          ) : (
            programmeWords[programme]
          ),
      },
      {
        heading: 'Members',
        cell: ({ members, programme }) => `${members} ${programmeShapes[programme].members}s`,
      },
      { heading: 'Groups', numeric: true, cell: ({ groups }) => groups },
      { heading: 'Not in a group', numeric: true, cell: ({ ungrouped }) => ungrouped },
      { heading: 'Facilitators', numeric: true, cell: ({ facilitators }) => facilitators },
      { heading: 'Visits held', numeric: true, cell: ({ visitsHeld }) => visitsHeld },
      { heading: 'To come', numeric: true, cell: ({ visitsToCome }) => visitsToCome },
    ]}
    rows={cohorts}
    rowKey={({ cohort }) => cohort}
  />
)

type NewCohortScreenProps = { readonly view: CohortsView; readonly state: FormState }

export const NewCohortScreen = ({ view, state }: NewCohortScreenProps) => (
  <>
    <Heading>Open a cohort</Heading>
    <Lead>A programme for a partnership year. You enrol its schools or trusts next.</Lead>
    <Form action={paths.newCohort()} state={state} label="Open a cohort">
      <Radios
        name="programme"
        label="Programme"
        choices={Programme.options.map((value) => ({
          value,
          label: programmeWords[value],
          hint: programmeShapes[value].about,
        }))}
      />
      <Select name="year" label="Year" options={view.years.map((year) => ({ value: year, label: year }))} />
      <Button>Open it</Button>
    </Form>
  </>
)
