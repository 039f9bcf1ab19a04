import type { PlaceFound } from '#partnership'
import type { SeasonView } from '#seasons'
import { Button, EmptyState, Form, Heading, Lead, SearchField, Table, filledForm } from '#ui'
import { paths } from '../../../paths.ts'

type SignUpScreenProps = {
  readonly season: SeasonView
  readonly words: string
  readonly schools: readonly PlaceFound[]
}

export const SignUpScreen = ({ season, words, schools }: SignUpScreenProps) => (
  <>
    <Heading caption={`Season ${season.year}`}>Sign a school up</Heading>
    <Lead>
      Schools sign up themselves. When one asks you to, find it here; you can also sign one up after dates
      have closed.
    </Lead>
    <Form
      action={paths.seasonSignUp({ season: season.id })}
      method="get"
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
            cell: ({ id, name }) => <a href={paths.hosting({ school: id }, { season: season.id })}>{name}</a>,
          },
          { heading: 'About', cell: ({ about }) => about },
        ]}
        rows={schools}
        rowKey={({ id }) => id}
      />
    )}
  </>
)
