import { Button, Heading, Lead, Prose } from '#ui'
import { paths } from './paths.ts'

export const FaultScreen = () => (
  <>
    <Heading>Something went wrong</Heading>
    <Lead>It is not your doing, and it has been noted. Nothing was half saved.</Lead>
    <Prose>
      <p>
        Go back and try again in a minute. If it happens a second time, tell the office what you were doing.
      </p>
    </Prose>
    <Button href={paths.home()}>Go to your home page</Button>
  </>
)
