import type { PlaceFound } from '#partnership'
import { type CohortView, programmeShapes, programmeWords } from '#programmes'
import { Button, EmptyState, Form, Heading, Notice, SearchField, Table, filledForm } from '#ui'
import { paths } from '../../paths.ts'

type EnrolScreenProps = {
  readonly view: CohortView
  readonly words: string
  readonly found: readonly PlaceFound[]
  readonly problem: string | null
}

export const EnrolScreen = ({ view, words, found, problem }: EnrolScreenProps) => {
  const { members } = programmeShapes[view.programme]
  const address = paths.enrolMember({ cohort: view.cohort })
  const taken = new Set<string | null>(
    view.members.filter(({ takesPart }) => takesPart).map(({ school, trust }) => school ?? trust),
  )
  return (
    <>
      <Heading caption={`${programmeWords[view.programme]} ${view.year}`}>Enrol a {members}</Heading>
      {problem && <Notice tone="warning">{problem}</Notice>}
      <Form action={address} method="get" state={filledForm({ q: words })} label={`Find a ${members}`}>
        <SearchField
          name="q"
          label={members === 'school' ? 'Name of the school, or its URN' : 'Name of the trust'}
        />
      </Form>
      {words !== '' && found.length === 0 && (
        <EmptyState title={`No ${members} matches “${words}”`} action={<a href={address}>Start again</a>}>
          <p>Try fewer words.</p>
        </EmptyState>
      )}
      {found.length > 0 && (
        <Table
          caption="Found"
          captionSize="hidden"
          columns={[
            { heading: 'Name', cell: ({ name }) => name },
            { heading: 'About', cell: ({ about }) => about },
            {
              heading: 'Enrol',
              cell: ({ id, name }) =>
                taken.has(id) ? (
                  'Takes part'
                ) : (
                  <Form action={address} hidden={{ member: id, q: words }}>
                    <Button kind="secondary" about={name}>
                      Enrol
                    </Button>
                  </Form>
                ),
            },
          ]}
          rows={found}
          rowKey={({ id }) => id}
        />
      )}
    </>
  )
}
