import { longInstant } from '#kernel'
import type { NotificationsView } from '#timeline'
import { Button, EmptyState, Form, Heading, Lead, Tag, Timeline } from '#ui'
import { paths } from '../../paths.ts'

export const NotificationsScreen = ({ view }: { readonly view: NotificationsView }) => (
  <>
    <Heading>What you have been told</Heading>
    {view.lines.length === 0 ? (
      <EmptyState title="Nothing yet" action={<a href={paths.home()}>Go to your home page</a>}>
        <p>Offers, changes to your reviews and your accreditation appear here, the latest first.</p>
      </EmptyState>
    ) : (
      <>
        {view.unread > 0 && (
          <>
            <Lead>
              {view.unread} {view.unread === 1 ? 'is' : 'are'} new.
            </Lead>
            <Form action={paths.notifications()}>
              <Button kind="secondary">Mark all as read</Button>
            </Form>
          </>
        )}
        <Timeline
          label="What you have been told, the latest first"
          moments={view.lines.map(({ id, words, at, unread }) => ({
            id,
            title: (
              <>
                {words} {unread && <Tag tone="progress">New</Tag>}
              </>
            ),
            when: longInstant(at),
          }))}
        />
      </>
    )}
  </>
)
