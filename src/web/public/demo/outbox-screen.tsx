import { Button, EmptyState, Heading, Lead, Table } from '#ui'
import { paths } from '../../paths.ts'

type LetterLine = {
  readonly id: number
  readonly to: string
  readonly subject: string
  readonly sent: string
}

export const OutboxScreen = ({ letters }: { readonly letters: readonly LetterLine[] }) => (
  <>
    <Heading>Outbox</Heading>
    <Lead>Mail that would have been sent. It goes no further than this page.</Lead>
    {letters.length === 0 ? (
      <EmptyState title="No mail yet" action={<Button href={paths.home()}>Go to the home page</Button>}>
        <p>Offers, invitations and codes to sign in appear here.</p>
      </EmptyState>
    ) : (
      <Table
        caption="The newest hundred"
        captionSize="s"
        rows={letters}
        rowKey={({ id }) => String(id)}
        columns={[
          {
            heading: 'Subject',
            cell: ({ id, subject }) => <a href={paths.outboxLetter({ letter: id })}>{subject}</a>,
          },
          { heading: 'To', cell: ({ to }) => to },
          { heading: 'Sent', cell: ({ sent }) => sent },
        ]}
      />
    )}
  </>
)
