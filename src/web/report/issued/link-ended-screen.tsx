import { Button, Heading, Lead } from '#ui'
import { paths } from '../../paths.ts'

export const LinkEndedScreen = () => (
  <>
    <Heading>This link no longer works</Heading>
    <Lead>
      It was made for a time, and that time is over, or it was taken back. Ask whoever gave it to you for
      another.
    </Lead>
    <Button href={paths.home()}>Go to the start</Button>
  </>
)
