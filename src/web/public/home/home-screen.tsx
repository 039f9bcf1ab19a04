import { Fragment, type ReactNode } from 'react'
import { Button, EmptyState, Heading } from '#ui'
import { paths } from '../../paths.ts'

type HomeScreenProps = {
  readonly name: string
  /** What they have been told and have not read. */
  readonly unread: number
  readonly parts: readonly ReactNode[]
}

export const HomeScreen = ({ name, unread, parts }: HomeScreenProps) => (
  <>
    <Heading caption="Home">{name}</Heading>
    {unread > 0 && (
      <p>
        <a href={paths.notifications()}>
          You have {unread === 1 ? '1 new notification' : `${unread} new notifications`}
        </a>
      </p>
    )}
    {parts.length === 0 ? (
      <EmptyState
        title="There is nothing for you to do today"
        action={
          <Button kind="secondary" href={paths.schools()}>
            Look at partner schools
          </Button>
        }
      >
        <p>When there is, it stands here, with the day by which it is needed.</p>
      </EmptyState>
    ) : (
      parts.map((part, place) => <Fragment key={place}>{part}</Fragment>)
    )}
  </>
)
