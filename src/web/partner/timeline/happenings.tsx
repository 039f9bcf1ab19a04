import { longInstant } from '#kernel'
import type { ActivityView } from '#timeline'
import { Button, ButtonRow, EmptyState, Timeline } from '#ui'

type HappeningsProps = { readonly view: ActivityView; readonly address: (page?: number) => string }

/** A page of what happened, and the way to the pages beside it. */
export const Happenings = ({ view, address }: HappeningsProps) => (
  <>
    {view.lines.length === 0 ? (
      <EmptyState
        title={view.page === 1 ? 'Nothing has happened yet' : 'The log ends before this page'}
        action={<a href={address()}>Go to the latest</a>}
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
        <Button kind="secondary" href={address(view.page - 1)}>
          Later
        </Button>
      )}
      {view.more && (
        <Button kind="secondary" href={address(view.page + 1)}>
          Earlier
        </Button>
      )}
    </ButtonRow>
  </>
)
