import type { TrustGroup, TrustGroupsView } from '#reviews'
import { Button, ButtonRow, Form, type FormState, Heading, Prose, Table, TextArea, TextField } from '#ui'
import { paths } from '../../paths.ts'
import { WorkspacePage } from '../workspace-page.tsx'

export const GroupsScreen = ({ view }: { readonly view: TrustGroupsView }) => (
  <WorkspacePage workspace={view} part="groups" title="Groups of people to meet">
    <Prose>
      <p>
        {view.planned} of {view.groups.length} groups are planned.{' '}
        {view.untimed > 0 && (
          <>
            {view.untimed} of them {view.untimed === 1 ? 'has' : 'have'} no time yet:{' '}
            <a href={paths.workspaceTimetable({ review: view.review })}>see the timetable</a>.
          </>
        )}
      </p>
    </Prose>
    <Table
      caption="Groups of people to meet"
      captionSize="hidden"
      columns={[
        { heading: 'Group', cell: ({ title }: TrustGroup) => title },
        { heading: 'Who comes', cell: ({ people }) => people || 'Not planned' },
        { heading: 'Where', cell: ({ place }) => place },
        {
          heading: 'When',
          cell: ({ people, times }) =>
            times.length === 0
              ? people !== '' && 'No time yet'
              : times.map((time) => <div key={time}>{time}</div>),
        },
        ...(view.mayPlan
          ? [
              {
                heading: 'Change',
                cell: ({ activity, title }: TrustGroup) => (
                  <Button
                    kind="link"
                    href={paths.trustGroup({ review: view.review, activity })}
                    about={title}
                  >
                    Plan
                  </Button>
                ),
              },
            ]
          : []),
      ]}
      rows={view.groups}
      rowKey={({ activity }) => activity}
    />
  </WorkspacePage>
)

type Planning = {
  readonly view: TrustGroupsView
  readonly group: TrustGroup
  readonly state: FormState
}

export const GroupScreen = ({ view: { review, hostName }, group, state }: Planning) => (
  <>
    <Heading caption={hostName}>{group.title}</Heading>
    <Form
      action={paths.trustGroup({ review, activity: group.activity })}
      state={state}
      label={`Plan ${group.title}`}
    >
      <TextArea
        name="people"
        label="Who comes"
        hint="By role and school. Leave it empty if the team does not meet this group."
        rows={4}
        optional
      />
      <TextField name="place" label="Where" optional />
      <ButtonRow>
        <Button>Save</Button>
        <Button kind="link" href={paths.trustGroups({ review })}>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  </>
)
