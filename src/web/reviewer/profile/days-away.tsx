import { type Period, addDays, dateRange } from '#kernel'
import type { PractitionerView } from '#practitioners'
import { Button, Form, Section, Table } from '#ui'
import type { RecordAddresses } from './record-addresses.ts'

type DaysAwayProps = { readonly view: PractitionerView; readonly addresses: RecordAddresses }

/** When somebody cannot be asked. */
export const DaysAway = ({ view, addresses }: DaysAwayProps) => (
  <Section
    heading="Days away"
    id="away"
    action={
      view.mayChange && (
        <Button kind="secondary" href={addresses.away}>
          Add days away
        </Button>
      )
    }
  >
    {view.away.length === 0 ? (
      <p>None. Nobody is asked to review on days that are on this list.</p>
    ) : (
      <Table
        caption="Days away"
        captionSize="hidden"
        columns={[
          { heading: 'When', cell: ({ days }) => whenWords(days) },
          { heading: 'Why', cell: ({ why }) => why ?? 'Not said' },
          {
            heading: 'Change',
            cell: ({ unavailability, days }) =>
              view.mayChange && (
                <Form action={addresses.removeAway(unavailability)}>
                  <Button kind="secondary" about={whenWords(days)}>
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
  </Section>
)

const whenWords = ({ from, until }: Period): string =>
  until === null ? `From ${dateRange(from, from)}` : dateRange(from, addDays(until, -1))
