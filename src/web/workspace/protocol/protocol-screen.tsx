import { longInstant } from '#kernel'
import type { ProtocolView } from '#reviews'
import { Button, Checkboxes, Columns, Form, type FormState, Prose, Section, Table } from '#ui'
import { paths } from '../../paths.ts'
import { hostWord } from '../host-word.ts'
import { WorkspacePage } from '../workspace-page.tsx'

type Shown = { readonly view: ProtocolView; readonly state: FormState }

export const ProtocolScreen = ({ view, state }: Shown) => (
  <WorkspacePage workspace={view} part="protocol" title="Protocol">
    <Columns aside={<Accepted view={view} />}>
      <Prose>
        <p>What everybody who visits agrees to, for these days and this {hostWord(view)}.</p>
        <ol>
          {view.framework.protocol.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ol>
      </Prose>
      {view.mayAccept && (
        <Form
          action={paths.workspaceProtocol({ review: view.review })}
          state={state}
          label="Accept the protocol"
        >
          <Checkboxes
            name="agreed"
            label="Your word"
            choices={[{ value: 'yes', label: 'I accept the protocol for this review' }]}
          />
          <Button>Accept</Button>
        </Form>
      )}
    </Columns>
  </WorkspacePage>
)

const Accepted = ({ view }: { readonly view: ProtocolView }) => (
  <Section heading="Who has accepted">
    {view.members.length === 0 ? (
      <p>Nobody is on the team yet.</p>
    ) : (
      <Table
        caption="Who has accepted the protocol"
        captionSize="hidden"
        columns={[
          { heading: 'Name', cell: ({ name }) => name },
          {
            heading: 'Accepted',
            cell: ({ acceptedAt }) => (acceptedAt ? longInstant(acceptedAt) : 'Not yet'),
          },
        ]}
        rows={view.members}
        rowKey={({ name }) => name}
      />
    )}
  </Section>
)
