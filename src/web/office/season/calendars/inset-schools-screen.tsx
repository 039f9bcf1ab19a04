import type { PartnershipYear, PlaceFound } from '#partnership'
import { Button, EmptyState, Form, Heading, Lead, SearchField, Table, filledForm } from '#ui'
import { paths } from '../../../paths.ts'
import { CalendarTabs } from './calendar-tabs.tsx'

type InsetSchoolsScreenProps = {
  readonly year: PartnershipYear
  readonly words: string
  readonly schools: readonly PlaceFound[]
}

export const InsetSchoolsScreen = ({ year, words, schools }: InsetSchoolsScreenProps) => (
  <>
    <Heading caption={year}>INSET days</Heading>
    <CalendarTabs at="inset" year={year} />
    <Lead>Schools record their own. When one asks you to, find it here and record its days for it.</Lead>
    <Form
      action={paths.insetSchools()}
      method="get"
      hidden={{ year }}
      state={filledForm({ q: words })}
      label="Find a school"
    >
      <SearchField name="q" label="Name of the school, or its URN" button="Find" />
    </Form>
    {words !== '' && schools.length === 0 && (
      <EmptyState
        title={`No open school matches “${words}”`}
        action={
          <Button kind="secondary" href={paths.schools({ all: 'yes', q: words })}>
            Look in the register
          </Button>
        }
      >
        <p>Try fewer words, or the URN.</p>
      </EmptyState>
    )}
    {schools.length > 0 && (
      <Table
        caption="Schools found"
        captionSize="hidden"
        columns={[
          {
            heading: 'School',
            cell: ({ id, name }) => <a href={paths.insetDays({ school: id }, { year })}>{name}</a>,
          },
          { heading: 'About', cell: ({ about }) => about },
        ]}
        rows={schools}
        rowKey={({ id }) => id}
      />
    )}
  </>
)
