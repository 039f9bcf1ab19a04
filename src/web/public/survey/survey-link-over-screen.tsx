import { Button, ButtonRow, Heading, Lead, Prose } from '#ui'
import { paths } from '../../paths.ts'

export const SurveyLinkOverScreen = () => (
  <>
    <Heading>This link no longer works</Heading>
    <Lead>The survey has closed, or the address is not whole. Nothing that you sent is lost.</Lead>
    <Prose>
      <ul>
        <li>Open the link from the mail itself: some mail programs break long addresses.</li>
        <li>If the survey has closed and you still have something to say, write to the office.</li>
      </ul>
    </Prose>
    <ButtonRow>
      <Button href={paths.home()}>Go to the home page</Button>
      <Button href={paths.help()} kind="secondary">
        Help
      </Button>
    </ButtonRow>
  </>
)
