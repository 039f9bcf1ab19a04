import { longInstant } from '#kernel'
import type { StuckLine } from '#timeline'
import { Button, EmptyState, Form, Heading, Lead, Table } from '#ui'
import { paths } from '../../paths.ts'

export const StuckScreen = ({ lines }: { readonly lines: readonly StuckLine[] }) => (
  <>
    <Heading>What could not be sent</Heading>
    <Lead>Mail and notices that failed every time they were tried.</Lead>
    {lines.length === 0 ? (
      <EmptyState title="Nothing is stuck" action={<a href={paths.log()}>Go to the log</a>}>
        <p>Everything that should have followed has.</p>
      </EmptyState>
    ) : (
      <Table
        caption="What could not be sent"
        captionSize="hidden"
        columns={[
          { heading: 'What happened', cell: ({ happened }) => happened },
          { heading: 'Why it failed', cell: ({ because }) => because },
          { heading: 'Tried', numeric: true, cell: ({ tries }) => tries },
          { heading: 'Since', cell: ({ since }) => longInstant(since) },
          {
            heading: 'Change',
            cell: ({ id, happened }) => (
              <Form action={paths.tellAgain({ job: id })}>
                <Button kind="secondary" about={happened}>
                  Try again
                </Button>
              </Form>
            ),
          },
        ]}
        rows={lines}
        rowKey={({ id }) => id}
      />
    )}
  </>
)
