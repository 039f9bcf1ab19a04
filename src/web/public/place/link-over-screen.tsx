import { Button, ButtonRow, Heading, Lead, Prose } from '#ui'
import { paths } from '../../paths.ts'

export const LinkOverScreen = () => (
  <>
    <Heading>This link no longer works</Heading>
    <Lead>It is too old, or a newer mail has taken its place. Nothing that you answered is lost.</Lead>
    <Prose>
      <ul>
        <li>Look for a newer mail about the same review, and use the link in that one.</li>
        <li>Or sign in: your places and their answers stand under “My reviews”.</li>
        <li>Or write to the office, who can answer for you.</li>
      </ul>
    </Prose>
    <ButtonRow>
      <Button href={paths.signIn()}>Sign in</Button>
      <Button href={paths.help()} kind="secondary">
        Help
      </Button>
    </ButtonRow>
  </>
)
