import { longInstant } from '#kernel'
import { type ReviewView, placementWords, reviewRoleWords } from '#seasons'
import { Details, Table } from '#ui'

/** People who had a place here and have it no more, with what they said. */
export const Gone = ({ view: { gone } }: { readonly view: ReviewView }) =>
  gone.length === 0 ? null : (
    <Details
      summary={
        gone.length === 1 ? '1 person is no longer placed' : `${gone.length} people are no longer placed`
      }
    >
      <Table
        caption="People who had a place"
        captionSize="hidden"
        columns={[
          { heading: 'Who', cell: ({ name, school }) => [name, school].filter(Boolean).join(', ') },
          { heading: 'Place', cell: ({ role }) => reviewRoleWords[role] },
          { heading: 'What happened', cell: ({ state }) => placementWords[state] },
          { heading: 'When', cell: ({ since }) => longInstant(since) },
          { heading: 'What they said', cell: ({ reason }) => reason ?? 'No reason given' },
        ]}
        rows={gone}
        rowKey={({ placement }) => placement}
      />
    </Details>
  )
