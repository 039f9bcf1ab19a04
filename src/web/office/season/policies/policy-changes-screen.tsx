import { type SeasonPolicies, type SeasonView } from '#seasons'
import { Button, ButtonRow, EmptyState, Form, Heading, Lead, Table } from '#ui'
import type { Filled } from '../../../answer.tsx'
import { paths } from '../../../paths.ts'
import { policyChanges } from './policy-lines.ts'

type PolicyChangesScreenProps = {
  readonly season: SeasonView
  readonly after: SeasonPolicies
  readonly filled: Filled
}

export function PolicyChangesScreen({ season, after, filled }: PolicyChangesScreenProps) {
  const changes = policyChanges(season.policies, after)
  const address = paths.seasonPolicies({ season: season.id })
  if (changes.length === 0)
    return (
      <>
        <Heading caption={`Season ${season.year}`}>Nothing changes</Heading>
        <EmptyState
          title="These are the rules that the season has already"
          action={
            <Button kind="secondary" href={address}>
              Change the policies
            </Button>
          }
        />
      </>
    )
  return (
    <>
      <Heading caption={`Season ${season.year}`}>What changes</Heading>
      <Lead>
        Nothing has changed yet. Schools and reviewers meet the new rules as soon as you adopt them.
      </Lead>
      <Table
        caption="Policies that change"
        captionSize="hidden"
        columns={[
          { heading: 'Policy', cell: ({ label }) => label },
          { heading: 'Now', cell: ({ before }) => before },
          { heading: 'Then', cell: ({ after }) => <strong>{after}</strong> },
        ]}
        rows={changes}
        rowKey={({ label }) => label}
      />
      <Form action={address} hidden={answersIn(filled)} label="Adopt these changes">
        <ButtonRow>
          <Button name="next" value="adopt">
            Adopt these changes
          </Button>
          <Button kind="secondary" name="next" value="edit">
            Go on changing
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}

const answersIn = (filled: Filled): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filled).flatMap(([name, answer]): [string, string][] =>
      name === 'next' || typeof answer !== 'string' ? [] : [[name, answer]],
    ),
  )
