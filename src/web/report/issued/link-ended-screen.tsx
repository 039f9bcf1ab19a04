import { Button, Heading, Lead } from '#ui'
import { paths } from '../../paths.ts'

export const LinkEndedScreen = () => (
  <>
    <Heading>This link no longer works</Heading>
    <Lead>
      The school made it for a time, and that time is over, or the school took it back. Ask the school for
      another.
    </Lead>
    <Button href={paths.home()}>Go to the start</Button>
  </>
)
