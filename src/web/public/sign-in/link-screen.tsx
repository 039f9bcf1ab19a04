import { Button, Form, Heading, Lead } from '#ui'
import { paths } from '../../paths.ts'

/** Opening the link does nothing: mail scanners open links too. The button does. */
export const LinkScreen = ({ token }: { readonly token: string }) => (
  <>
    <Heading>Sign in to Critical Friend</Heading>
    <Lead>You opened the link from your mail. Press the button to come in.</Lead>
    <Form action={paths.signInLink({ token })}>
      <Button>Sign in</Button>
    </Form>
  </>
)
