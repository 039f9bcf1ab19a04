import { dateRange } from '#kernel'
import { addDays } from '#kernel'
import type { PractitionerView } from '#practitioners'
import { Button, DateField, Details, Form, Section, Table, TextField } from '#ui'
import { type RecordAddresses, type Refusing, stateOf } from './record-addresses.ts'

type DaysAwayProps = {
  readonly view: PractitionerView
  readonly addresses: RecordAddresses
  readonly refusing: Refusing | null
}

/** When somebody cannot be asked: a list, and a form to add to it. */
export const DaysAway = ({ view, addresses, refusing }: DaysAwayProps) => (
  <Section heading="Days away" id="away">
    {view.away.length === 0 ? (
      <p>
        None. {view.mayChange && 'Add the days on which you cannot review, and nobody will ask you then.'}
      </p>
    ) : (
      <Table
        caption="Days away"
        captionSize="hidden"
        columns={[
          {
            heading: 'When',
            cell: ({ days }) => dateRange(days.from, days.until ? addDays(days.until, -1) : days.from),
          },
          { heading: 'Why', cell: ({ why }) => why ?? 'Not said' },
          {
            heading: 'Change',
            cell: ({ unavailability, days }) =>
              view.mayChange && (
                <Form action={addresses.removeAway(unavailability)}>
                  <Button kind="secondary" about={`the days from ${dateRange(days.from, days.from)}`}>
                    Remove
                  </Button>
                </Form>
              ),
          },
        ]}
        rows={view.away}
        rowKey={({ unavailability }) => unavailability}
      />
    )}
    {view.mayChange && (
      <Details summary="Add days away" open={refusing?.form === 'away'}>
        <Form action={addresses.away} state={stateOf(refusing, 'away')} label="Add days away">
          <DateField name="first" label="First day away" />
          <DateField name="last" label="Last day away" hint="Leave it empty for a single day" optional />
          <TextField name="why" label="Why" hint="Only you, your hub and the office see it" optional />
          <Button>Add these days</Button>
        </Form>
      </Details>
    )}
  </Section>
)
