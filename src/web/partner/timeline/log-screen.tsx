import { longInstant } from '#kernel'
import type { ActivityView } from '#timeline'
import { Button, ButtonRow, EmptyState, Heading, Lead, Timeline } from '#ui'
import { paths } from '../../paths.ts'

export const LogScreen = ({ view }: { readonly view: ActivityView }) => (
  <>
    <Heading>Log</Heading>
    <Lead>Who did what, and when. Nothing is ever taken out of it.</Lead>
    <p>
      <a href={paths.stuck()}>See what could not be sent</a>
    </p>
    {view.lines.length === 0 ? (
      <EmptyState
        title={view.page === 1 ? 'Nothing has happened yet' : 'The log ends before this page'}
        action={<a href={paths.log()}>Go to the latest</a>}
      />
    ) : (
      <Timeline
        label="What happened, the latest first"
        moments={view.lines.map(({ id, words, at, who }) => ({
          id,
          title: words,
          when: longInstant(at),
          by: who,
        }))}
      />
    )}
    <ButtonRow>
      {view.page > 1 && (
        <Button kind="secondary" href={paths.log({ page: view.page - 1 })}>
          Later
        </Button>
      )}
      {view.more && (
        <Button kind="secondary" href={paths.log({ page: view.page + 1 })}>
          Earlier
        </Button>
      )}
    </ButtonRow>
  </>
)
