import { shortDate } from '#kernel'
import { type PersonView, type PlaceFound, Role, roleWords } from '#partnership'
import {
  Button,
  DateField,
  EmptyState,
  Form,
  type FormState,
  Heading,
  Radios,
  SearchField,
  Section,
  Select,
  SummaryList,
  Table,
  TextField,
  blankForm,
  filledForm,
  worded,
} from '#ui'
import { paths } from '../../paths.ts'

type PersonScreenProps = {
  readonly person: PersonView
  readonly places: readonly PlaceFound[]
  readonly words: string
  readonly state: FormState
  /** The post whose Hub Buddy was to be named; null when it was another form. */
  readonly naming: string | null
}

export const PersonScreen = (props: PersonScreenProps) => (
  <>
    <Heading>{props.person.name}</Heading>
    <SummaryList rows={[{ label: 'Mail', value: props.person.email ?? 'Not recorded' }]} />
    <Posts person={props.person} />
    {props.person.managerships.map((managership) => (
      <HubBuddy
        key={managership.post}
        person={props.person}
        state={props.naming === managership.post ? props.state : blankForm}
        managership={managership}
      />
    ))}
    <NewPost {...props} state={props.naming === null ? props.state : blankForm} />
  </>
)

const Posts = ({ person }: { readonly person: PersonView }) => (
  <Section heading="Posts">
    {person.posts.length === 0 ? (
      <EmptyState title="No post yet" action={<a href="#new-post">Record a post</a>}>
        <p>Without a post they cannot see anything when they sign in.</p>
      </EmptyState>
    ) : (
      <Table
        caption="Posts held"
        captionSize="hidden"
        columns={[
          { heading: 'Post', cell: ({ role, title }) => title ?? roleWords[role] },
          {
            heading: 'Where',
            cell: ({ at, buddy }) => `${at ?? 'The office'}${buddy ? `, with ${buddy} as Hub Buddy` : ''}`,
          },
          { heading: 'From', cell: ({ held }) => shortDate(held.from) },
          { heading: 'Until', cell: ({ held }) => (held.until ? shortDate(held.until) : 'Today') },
          {
            heading: 'Change',
            cell: ({ id, role, endable }) =>
              endable && (
                <Form action={paths.endPost({ person: person.id, post: id })}>
                  <Button kind="secondary" about={`as ${roleWords[role].toLowerCase()}`}>
                    End today
                  </Button>
                </Form>
              ),
          },
        ]}
        rows={person.posts}
        rowKey={({ id }) => id}
      />
    )}
  </Section>
)

type HubBuddyProps = Pick<PersonScreenProps, 'person' | 'state'> & {
  readonly managership: PersonView['managerships'][number]
}

const HubBuddy = ({ person, state, managership: { post, hub, mayBeBuddies } }: HubBuddyProps) => (
  <Section heading={`Hub Buddy in ${hub}`} id={`buddy-${post}`}>
    <p>A new Hub Manager is not alone: somebody who leads another hub stands by them.</p>
    <Form
      action={paths.nameHubBuddy({ person: person.id, post })}
      state={state}
      label={`Hub Buddy in ${hub}`}
      named={post}
    >
      <Select
        name="buddy"
        label="Hub Buddy"
        blank="Choose somebody"
        options={mayBeBuddies.map(({ id, name, hub: other }) => ({ value: id, label: `${name}, ${other}` }))}
      />
      <Button kind="secondary">Name the Hub Buddy</Button>
    </Form>
  </Section>
)

const NewPost = ({ person, places, words, state }: PersonScreenProps) => (
  <Section heading="Record a post" id="new-post">
    <Form
      action={`${paths.person({ person: person.id })}#new-post`}
      method="get"
      state={filledForm({ q: words })}
      label="Find the school or trust"
    >
      <SearchField
        name="q"
        label="Find the school or trust (not needed for hubs and the office)"
        button="Find"
      />
    </Form>
    <Form action={paths.appointPerson({ person: person.id }, { q: words })} state={state} label="The post">
      {places.length > 0 && (
        <Radios
          name="place"
          label="School or trust"
          choices={places.map(({ kind, id, name, about }) => ({
            value: `${kind}:${id}`,
            label: name,
            hint: about,
          }))}
        />
      )}
      {words !== '' && places.length === 0 && (
        <p>No school or trust matches “{words}”. Try fewer words or the URN.</p>
      )}
      <Select name="role" label="Role" blank="Choose a role" options={worded(Role.options, roleWords)} />
      <Select
        name="hub"
        label="Hub"
        hint="For Senior Partners and Hub Managers"
        blank="No hub"
        options={person.hubs.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField name="title" label="Job title" optional />
      <DateField name="from" label="First day in post" />
      <Button>Record this post</Button>
    </Form>
  </Section>
)
