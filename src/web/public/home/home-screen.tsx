import { Fragment, type ReactNode } from 'react'
import { Button, EmptyState, Heading } from '#ui'
import { paths } from '../../paths.ts'

type HomeScreenProps = { readonly name: string; readonly parts: readonly ReactNode[] }

export const HomeScreen = ({ name, parts }: HomeScreenProps) => (
  <>
    <Heading caption="Home">{name}</Heading>
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
