import { Button, EmptyState, Heading } from '#ui'
import { paths } from '../../paths.ts'

export const NoSeasonScreen = () => (
  <>
    <Heading>Season board</Heading>
    <EmptyState
      title="No season has been opened yet"
      action={<Button href={paths.seasons()}>Open a season</Button>}
    >
      <p>A season holds a year’s reviews. Open one, and every review stands here with its team and dates.</p>
    </EmptyState>
  </>
)
