import { type PeopleView, roleWords } from '#partnership'
import { Button, EmptyState, Form, Heading, Lead, Pagination, SearchField, Table, filledForm } from '#ui'
import { paths } from '../../paths.ts'

export const PeopleScreen = ({ view }: { readonly view: PeopleView }) => (
  <>
    <Heading>People</Heading>
    <Lead>{view.total.toLocaleString('en-GB')} people, with the posts that they hold today.</Lead>
    <Button href={paths.newPerson()}>Add a person</Button>
    <Form action={paths.people()} method="get" state={filledForm({ q: view.words })} label="Find a person">
      <SearchField name="q" label="Name or mail address" />
    </Form>
    {view.people.length === 0 ? (
      <EmptyState title="Nobody matches" action={<Button href={paths.newPerson()}>Add a person</Button>}>
        <p>Try fewer letters, or add them.</p>
      </EmptyState>
    ) : (
      <Table
        caption="People found"
        captionSize="hidden"
        columns={[
          { heading: 'Name', cell: ({ id, name }) => <a href={paths.person({ person: id })}>{name}</a> },
          { heading: 'Mail', cell: ({ email }) => email ?? 'Not recorded' },
          {
            heading: 'Posts today',
            cell: ({ posts }) =>
              posts.length === 0
                ? 'None'
                : posts
                    .map(({ role, at }) => (at ? `${roleWords[role]}, ${at}` : roleWords[role]))
                    .join('; '),
          },
        ]}
        rows={view.people}
        rowKey={({ id }) => id}
      />
    )}
    <Pagination
      page={view.page}
      pages={view.pages}
      label="People"
      href={(page) => paths.people({ q: view.words, page })}
    />
  </>
)
