import { Button, ButtonRow, Form, Heading, Lead, Notice, Prose, TextField, filledForm } from '#ui'
import { paths } from '../../paths.ts'

/** `address` is told once, when it has just been made. */
export const CalendarScreen = ({ address }: { readonly address: string | null }) => (
  <>
    <Heading>Your reviews in your calendar</Heading>
    <Lead>
      Outlook, Google and Apple calendars can follow an address of your own. When a date moves, it moves there
      too.
    </Lead>
    {address && (
      <Notice tone="success" title="Copy this address now: we show it once">
        <Form
          action={paths.reviewingCalendar()}
          method="get"
          state={filledForm({ address })}
          label="Your address"
        >
          <TextField
            name="address"
            label="Address of your calendar"
            hint="In your calendar, choose “add from the web” or “subscribe”, and paste it."
            type="url"
            spellCheck={false}
          />
        </Form>
      </Notice>
    )}
    <Prose>
      <p>
        Whoever has the address can see where you review and when, and nothing else. Making a new one ends the
        old one. It works for two years.
      </p>
    </Prose>
    <ButtonRow>
      <Form action={paths.reviewingCalendar()} label="Make an address">
        <Button>{address ? 'Make another address' : 'Make my calendar address'}</Button>
      </Form>
      <Form action={paths.stopReviewingCalendar()} label="Stop the address">
        <Button kind="secondary">Stop the address that I have</Button>
      </Form>
    </ButtonRow>
  </>
)
