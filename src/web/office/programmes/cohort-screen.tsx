import { phaseWords } from '#partnership'
import { type CohortGroup, type CohortView, programmeShapes, programmeWords } from '#programmes'
import {
  Button,
  ButtonRow,
  Card,
  Cards,
  Details,
  EmptyState,
  Form,
  type FormState,
  Heading,
  Notice,
  Section,
  Select,
  Table,
} from '#ui'
import { paths } from '../../paths.ts'

type CohortScreenProps = {
  readonly view: CohortView
  readonly naming: FormState
  readonly problem: string | null
}

export const CohortScreen = ({ view, naming, problem }: CohortScreenProps) => (
  <>
    <Heading caption={view.year}>{programmeWords[view.programme]}</Heading>
    {problem && <Notice tone="warning">{problem}</Notice>}
    <ButtonRow>
      <Button href={paths.enrolMember({ cohort: view.cohort })}>
        Enrol a {programmeShapes[view.programme].members}
      </Button>
      {view.ungrouped.length > 1 && (
        <Button href={paths.newGroup({ cohort: view.cohort })} kind="secondary">
          Form a group
        </Button>
      )}
    </ButtonRow>
    <Groups view={view} />
    <Facilitators view={view} state={naming} />
    <Members view={view} />
  </>
)

const Groups = ({ view }: { readonly view: CohortView }) => (
  <Section heading={`Groups (${view.groups.length})`}>
    {view.ungrouped.length > 0 && (
      <Notice>
        {view.ungrouped.length === 1 ? '1 is' : `${view.ungrouped.length} are`} in no group yet:{' '}
        {view.ungrouped.map(({ name }) => name).join(', ')}.
      </Notice>
    )}
    {view.groups.length === 0 ? (
      <EmptyState
        title="No group yet"
        action={<a href={paths.enrolMember({ cohort: view.cohort })}>Enrol somebody first</a>}
      >
        <p>As soon as two are enrolled you can put them together.</p>
      </EmptyState>
    ) : (
      <Cards>
        {view.groups.map((group) => (
          <Group key={group.group} group={group} view={view} />
        ))}
      </Cards>
    )}
  </Section>
)

const Group = ({ group, view: { cohort } }: { readonly group: CohortGroup; readonly view: CohortView }) => (
  <Card
    title={group.name}
    href={paths.programmeGroup({ group: group.group })}
    actions={
      <a href={paths.changeGroup({ cohort, group: group.group })}>
        Change<span className="govuk-visually-hidden"> {group.name}</span>
      </a>
    }
  >
    <ul>
      {group.members.map(({ enrolment, name, localAuthority }) => (
        <li key={enrolment}>
          {name}
          {localAuthority && `, ${localAuthority}`}
        </li>
      ))}
    </ul>
    <p>{group.facilitatorName ? `Facilitator: ${group.facilitatorName}` : 'No facilitator yet'}</p>
    {group.why && <p>{group.why}</p>}
  </Card>
)

type FacilitatorsProps = { readonly view: CohortView; readonly state: FormState }

const Facilitators = ({ view, state }: FacilitatorsProps) => (
  <Section heading={`Facilitators (${view.facilitators.length})`}>
    {view.facilitators.length > 0 && (
      <Table
        caption="Facilitators"
        captionSize="hidden"
        columns={[
          {
            heading: 'Name',
            cell: ({ person, name }) => <a href={paths.practitioner({ person })}>{name}</a>,
          },
          { heading: 'Where they work', cell: ({ posts }) => posts[0]?.name ?? 'Not recorded' },
          {
            heading: 'Leads',
            cell: ({ person, name, leads }) =>
              leads.length > 0 ? (
                leads.join(', ')
              ) : (
                <Form action={paths.standDownFacilitator({ cohort: view.cohort, person })}>
                  <Button kind="secondary" about={name}>
                    Stand down
                  </Button>
                </Form>
              ),
          },
        ]}
        rows={view.facilitators}
        rowKey={({ person }) => person}
      />
    )}
    {view.couldFacilitate.length === 0 ? (
      <p>
        Everybody who is accredited as a facilitator is named. <a href={paths.training()}>Arrange training</a>
      </p>
    ) : (
      <Form action={paths.nameFacilitator({ cohort: view.cohort })} state={state} label="Name a facilitator">
        <Select
          name="person"
          label="Name a facilitator"
          hint="Those who are accredited today"
          blank="Choose somebody"
          options={view.couldFacilitate.map(({ person, name }) => ({ value: person, label: name }))}
        />
        <Button kind="secondary">Name them</Button>
      </Form>
    )}
  </Section>
)

const Members = ({ view }: { readonly view: CohortView }) =>
  view.members.length === 0 ? null : (
    <Section heading={`Members (${view.members.length})`}>
      <Table
        caption="Members"
        captionSize="hidden"
        columns={[
          {
            heading: 'Name',
            cell: ({ school, trust, name }) => (
              <a href={school ? paths.school({ school }) : paths.trust({ trust: trust ?? '' })}>{name}</a>
            ),
          },
          { heading: 'Phase', cell: ({ phase }) => (phase ? phaseWords[phase] : 'Trust') },
          {
            heading: 'Group',
            cell: ({ groupName, takesPart }) => (takesPart ? (groupName ?? 'None yet') : 'Left'),
          },
          {
            heading: 'If plans change',
            cell: ({ enrolment, name, takesPart }) =>
              takesPart && (
                <Details summary="Leaves early">
                  <Form action={paths.endEnrolment({ cohort: view.cohort, enrolment })}>
                    <Button kind="warning" about={name}>
                      Leaves today
                    </Button>
                  </Form>
                </Details>
              ),
          },
        ]}
        rows={view.members}
        rowKey={({ enrolment }) => enrolment}
      />
    </Section>
  )
