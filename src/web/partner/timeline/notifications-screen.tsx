import { longInstant } from '#kernel'
import type { NotificationLine, NotificationsView } from '#timeline'
import { Button, EmptyState, Form, Heading, Lead, Tag, Timeline } from '#ui'
import { paths } from '../../paths.ts'

type NotificationsScreenProps = {
  readonly view: NotificationsView
  /** A review is opened where the office sees to it. */
  readonly ofOffice: boolean
}

export const NotificationsScreen = ({ view, ofOffice }: NotificationsScreenProps) => (
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
          moments={view.lines.map(({ id, words, about, at, unread }) => ({
            id,
            title: (
              <>
                <Told words={words} href={hrefOf(about, ofOffice)} />{' '}
                {unread && <Tag tone="progress">New</Tag>}
              </>
            ),
            when: longInstant(at),
          }))}
        />
      </>
    )}
  </>
)

const Told = ({ words, href }: { readonly words: string; readonly href: string | null }) =>
  href === null ? words : <a href={href}>{words}</a>

/** Where somebody answers what they were told, when it has a page that stays theirs. */
function hrefOf(about: NotificationLine['about'], ofOffice: boolean): string | null {
  if (about === null) return null
  switch (about.kind) {
    case 'placement':
      return paths.myPlace({ placement: about.id })
    case 'standby':
      return paths.myStandby({ standby: about.id })
    case 'move':
      return paths.myMove({ move: about.id })
    case 'review':
      return ofOffice ? paths.officeReview({ review: about.id }) : null
    default:
      return null
  }
}
