import type { PractitionerView } from '#practitioners'
import { Button, Form, Section, Table } from '#ui'
import type { RecordAddresses } from './record-addresses.ts'

type ConflictsProps = { readonly view: PractitionerView; readonly addresses: RecordAddresses }

export const Conflicts = ({ view, addresses }: ConflictsProps) => (
  <Section
    heading="Conflicts of interest"
    id="conflicts"
    action={
      view.mayChange && (
        <Button kind="secondary" href={addresses.conflicts}>
          Add a conflict
        </Button>
      )
    }
  >
    {view.conflicts.length === 0 ? (
      <p>None but the schools of your own trust, which are always left out.</p>
    ) : (
      <Table
        caption="Conflicts of interest"
        captionSize="hidden"
        columns={[
          { heading: 'School', cell: ({ name }) => name },
          { heading: 'Why', cell: ({ why }) => why },
          {
            heading: 'Change',
            cell: ({ school, name }) =>
              view.mayChange && (
                <Form action={addresses.withdrawConflict(school)}>
                  <Button kind="secondary" about={`the conflict with ${name}`}>
                    Remove
                  </Button>
                </Form>
              ),
          },
        ]}
        rows={view.conflicts}
        rowKey={({ school }) => school}
      />
    )}
  </Section>
)
