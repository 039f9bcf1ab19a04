import type { TrustTeamView } from '#reviews'
import { Button, Form, type FormState, Radios, SearchField, Section, filledForm } from '#ui'
import { paths } from '../../paths.ts'

type Shown = { readonly view: TrustTeamView; readonly state: FormState }

/** Somebody is found by name or trust first, then added. */
export const JoinTeam = ({ view, state }: Shown) => {
  const { review, asked } = view
  return (
    <Section heading="Add somebody who has agreed to come">
      <Form
        action={paths.trustTeam({ review })}
        method="get"
        state={filledForm({ who: asked })}
        label="Find somebody"
        named="find"
      >
        <SearchField
          name="who"
          label="Find by name or trust"
          hint="Leaders of other trusts, and independent Lead Reviewers."
          button="Find"
        />
      </Form>
      {asked !== '' && <Found view={view} state={state} />}
    </Section>
  )
}

const Found = ({ view: { review, asked, couldJoin, moreCouldJoin, peersWanted }, state }: Shown) => {
  if (couldJoin.length === 0)
    return <p>Nobody is found for “{asked}”. Try part of a name, or the name of their trust.</p>
  return (
    <Form action={paths.trustTeam({ review })} state={state} hidden={{ who: asked }} label="Add somebody">
      <Radios
        name="person"
        label="Who"
        hint={moreCouldJoin ? 'There are more. Type more of the name to see fewer.' : undefined}
        choices={couldJoin.map(({ person, name, post, standsByFor }) => ({
          value: person,
          label: name,
          hint: standsByFor
            ? `${post}. Stands by for the review at ${standsByFor} on some of these days: ask which they would do.`
            : post,
        }))}
      />
      <Radios
        name="role"
        label="As what"
        choices={[
          { value: 'lead', label: 'Lead Reviewer' },
          { value: 'peer', label: 'Peer reviewer', hint: `${peersWanted} of 6 places are open.` },
        ]}
      />
      <Button>Add them</Button>
    </Form>
  )
}
