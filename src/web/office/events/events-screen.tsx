import { type EventsView, eventKindOf, eventKinds } from '#events'
import { longDate } from '#kernel'
import {
  Button,
  DateField,
  Form,
  type FormState,
  Heading,
  Lead,
  Section,
  Select,
  Table,
  TextArea,
  TextField,
} from '#ui'
import { paths } from '../../paths.ts'

export const EventsScreen = ({ view }: { readonly view: EventsView }) => (
  <>
    <Heading>Events</Heading>
    <Lead>Conferences, webinars and Trust Peer Reviews that took place. Figures count them from here.</Lead>
    {view.mayRecord && <Button href={paths.newEvent()}>Record an event</Button>}
    {view.years.length === 0 && (
      <p>No event is recorded yet. Record one when it is over: how many came, and who is asked how it was.</p>
    )}
    {view.years.map(({ year, events }) => (
      <Section key={year} heading={year}>
        <Table
          caption={`Events of ${year}`}
          captionSize="hidden"
          columns={[
            { heading: 'Event', cell: ({ title }) => title },
            { heading: 'What', cell: ({ what }) => what },
            { heading: 'Held on', cell: ({ heldOn }) => longDate(heldOn) },
            { heading: 'Came', numeric: true, cell: ({ attendees }) => String(attendees) },
            { heading: 'Named', numeric: true, cell: ({ named }) => String(named) },
          ]}
          rows={events}
          rowKey={({ event }) => event}
        />
      </Section>
    ))}
  </>
)

export const NewEventScreen = ({ state }: { readonly state: FormState }) => (
  <>
    <Heading>Record an event</Heading>
    <Form action={paths.newEvent()} state={state} label="Record an event">
      <Select
        name="kind"
        label="What was it?"
        options={eventKinds.map((kind) => ({ value: kind, label: eventKindOf[kind].words }))}
      />
      <TextField name="title" label="What was it called?" />
      <DateField name="heldOn" label="When did it take place?" />
      <TextField
        name="attendees"
        label="How many came?"
        hint="Everybody, also those whom you do not name"
        width={4}
      />
      <TextArea
        name="addresses"
        label="Who came?"
        hint="E-mail addresses, as you have them: they are asked by mail how it was. Leave it blank and nobody is asked."
        rows={6}
      />
      <Button>Record it</Button>
    </Form>
  </>
)
