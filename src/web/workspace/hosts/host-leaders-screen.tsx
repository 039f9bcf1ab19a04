import type { HostLeadersView } from '#reviews'
import { Button, Checkboxes, Form, type FormState, Prose, Section, Select, Table, TextField } from '#ui'
import { paths } from '../../paths.ts'
import { hostWord } from '../host-word.ts'
import { WorkspacePage } from '../workspace-page.tsx'

type Shown = { readonly view: HostLeadersView; readonly state: FormState }

export const HostLeadersScreen = ({ view, state }: Shown) => (
  <WorkspacePage workspace={view} part="hosts" title="Host leaders">
    <Prose>
      <p>
        A review is done with a {hostWord(view)}. In every activity one of its leaders works with one visitor:
        they see the same, and agree what they saw.
      </p>
    </Prose>
    <Named view={view} />
    {view.mayName && <Naming view={view} state={state} />}
  </WorkspacePage>
)

const Named = ({ view }: { readonly view: HostLeadersView }) =>
  view.hosts.length === 0 ? (
    <p>
      Nobody is named yet.{' '}
      {view.ofTrust === null
        ? 'The headteacher and senior leaders of the school name them.'
        : 'The leaders of the trust name them.'}
    </p>
  ) : (
    <Table
      caption="Who works with the visitors"
      columns={[
        { heading: 'Name', cell: ({ name }) => name },
        { heading: 'Leads on', cell: ({ responsibility }) => responsibility },
        {
          heading: 'Safeguarding',
          cell: ({ safeguarding, telephone }) =>
            safeguarding ? `Safeguarding lead${telephone ? `, ${telephone}` : ''}` : '',
        },
        ...(view.mayName
          ? [
              {
                heading: 'Change',
                cell: ({ person, name }: HostLeadersView['hosts'][number]) => (
                  <Form
                    action={paths.standDownHost({ review: view.review, person })}
                    label={`Stand down ${name}`}
                  >
                    <Button kind="link" about={name}>
                      Stand down
                    </Button>
                  </Form>
                ),
              },
            ]
          : []),
      ]}
      rows={view.hosts}
      rowKey={({ person }) => person}
    />
  )

const Naming = ({ view, state }: Shown) => (
  <Section heading="Name somebody, or change what they lead">
    <Form action={paths.workspaceHosts({ review: view.review })} state={state} label="Name a host leader">
      <Select
        name="person"
        label="Who"
        hint={`People with a post at your ${hostWord(view)}. The office records posts.`}
        blank="Choose somebody"
        options={view.staff.map(({ person, name, post }) => ({ value: person, label: `${name}, ${post}` }))}
      />
      <TextField
        name="responsibility"
        label="What they lead"
        hint="Such as “Early reading” or “Additional needs”. The timetable pairs them where it fits."
      />
      <Checkboxes
        name="safeguarding"
        label="Safeguarding"
        choices={[
          {
            value: 'yes',
            label: 'They are our safeguarding lead for these days',
            hint: 'Shown to every visitor on every card. There is one at a time.',
          },
        ]}
      />
      <TextField name="telephone" label="Telephone on the day" optional type="tel" />
      <Button>Name them</Button>
    </Form>
  </Section>
)
