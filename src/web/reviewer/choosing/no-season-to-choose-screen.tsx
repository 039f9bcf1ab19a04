import { Button, EmptyState, Heading } from '#ui'
import { paths } from '../../paths.ts'

export const NoSeasonToChooseScreen = () => (
  <>
    <Heading>Reviews to choose</Heading>
    <EmptyState
      title="There is no season yet"
      action={
        <Button kind="secondary" href={paths.home()}>
          Go to your home page
        </Button>
      }
    >
      <p>The office opens one each year. We write to you when there are reviews to choose.</p>
    </EmptyState>
  </>
)
