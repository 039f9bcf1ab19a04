import type { SchoolLine } from '#partnership'
import type { PractitionerView } from '#practitioners'
import { Button, Details, Form, Radios, SearchField, Section, Table, TextField, filledForm } from '#ui'
import { type RecordAddresses, type Refusing, stateOf } from './record-addresses.ts'

/** Schools that were looked for, and the words they were looked for by. */
export type SchoolsFound = { readonly words: string; readonly schools: readonly SchoolLine[] }

type ConflictsProps = {
  readonly view: PractitionerView
  readonly addresses: RecordAddresses
  readonly refusing: Refusing | null
  readonly found: SchoolsFound
}

export const Conflicts = ({ view, addresses, refusing, found }: ConflictsProps) => (
  <Section heading="Conflicts of interest" id="conflicts">
    <p>
      Schools that you should not review: where family works, where you have worked, where you govern. Your
      own school and trust are left out already.
    </p>
    {view.conflicts.length > 0 && (
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
    {view.mayChange && (
      <Details
        summary="Add a conflict of interest"
        open={refusing?.form === 'conflict' || found.words !== ''}
      >
        <Form
          action={`${addresses.record}#conflicts`}
          method="get"
          state={filledForm({ q: found.words })}
          label="Find the school"
        >
          <SearchField name="q" label="Find the school by name, URN or postcode" button="Find" />
        </Form>
        <Declaring addresses={addresses} refusing={refusing} found={found} />
      </Details>
    )}
  </Section>
)

function Declaring({ addresses, refusing, found }: Omit<ConflictsProps, 'view'>) {
  if (found.words === '') return null
  if (found.schools.length === 0)
    return <p>No school matches “{found.words}”. Try fewer words, another spelling or the URN.</p>
  return (
    <Form
      action={addresses.conflicts}
      state={stateOf(refusing, 'conflict')}
      hidden={{ q: found.words }}
      label="Add a conflict"
    >
      <Radios
        name="school"
        label="School"
        choices={found.schools.map(({ id, name, urn, town }) => ({
          value: id,
          label: name,
          hint: [`URN ${urn}`, town].filter(Boolean).join(', '),
        }))}
      />
      <TextField name="why" label="Why you should not review it" />
      <Button>Add this conflict</Button>
    </Form>
  )
}
