import type { PlaceFound } from '#partnership'
import { Button, EmptyState, Form, SearchField, Table, filledForm } from '#ui'
import { paths } from '../../paths.ts'

type FindSchoolProps = {
  readonly action: string
  readonly hidden?: Readonly<Record<string, string>> | undefined
  readonly words: string
  readonly schools: readonly PlaceFound[]
  /** Where a school that is found leads. */
  readonly leadsTo: (school: string) => string
}

/** Asks for a school by name or URN, and lists those that match. */
export const FindSchool = ({ action, hidden, words, schools, leadsTo }: FindSchoolProps) => (
  <>
    <Form action={action} method="get" hidden={hidden} state={filledForm({ q: words })} label="Find a school">
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
          { heading: 'School', cell: ({ id, name }) => <a href={leadsTo(id)}>{name}</a> },
          { heading: 'About', cell: ({ about }) => about },
        ]}
        rows={schools}
        rowKey={({ id }) => id}
      />
    )}
  </>
)
