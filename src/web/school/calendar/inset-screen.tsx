import { longDate } from '#kernel'
import type { InsetDaysView } from '#seasons'
import { Button, ButtonRow, DateField, FieldRow, Form, type FormState, Heading, Lead } from '#ui'
import { paths } from '../../paths.ts'
import { SchoolCalendarTabs } from './school-calendar-tabs.tsx'

type InsetScreenProps = {
  readonly view: InsetDaysView
  readonly rows: number
  readonly state: FormState
}

export const InsetScreen = ({ view, rows, state }: InsetScreenProps) => (
  <>
    <Heading caption={`${view.name}, ${view.year}`}>INSET days</Heading>
    <SchoolCalendarTabs at="inset" school={view.school} year={view.year} />
    <Lead>{recordedWords(view)} No review is held on an INSET day.</Lead>
    <Form
      action={paths.insetDays({ school: view.school }, { year: view.year })}
      state={state}
      label="INSET days"
    >
      <div id="days">
        <FieldRow>
          {Array.from({ length: rows }, (_, row) => (
            <DateField key={row} name={`days.${row}`} label={`INSET day ${row + 1}`} />
          ))}
        </FieldRow>
      </div>
      <p>Clear a day to take it out. These replace the days that were recorded before.</p>
      <ButtonRow>
        <Button>Record these days</Button>
        <Button kind="link" href={paths.home()}>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  </>
)

function recordedWords({ days }: InsetDaysView): string {
  if (days.length === 0) return 'No INSET day is recorded for this year yet.'
  return `Recorded now: ${days.map(longDate).join('; ')}.`
}
