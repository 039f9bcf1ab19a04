import { Button, Details, Form, type FormState, Heading, Lead, TextField } from '#ui'
import { paths } from '../../paths.ts'

type CodeScreenProps = {
  readonly email: string
  readonly state: FormState
  /** Mail goes no further than this machine's outbox. */
  readonly local: boolean
}

export const CodeScreen = ({ email, state, local }: CodeScreenProps) => (
  <>
    <Heading>Check your mail</Heading>
    <Lead>
      If the partnership knows <strong>{email}</strong>, a mail with a six-digit code is on its way. It also
      holds a link that you can use instead.
    </Lead>
    {local && (
      <p className="govuk-body">
        This machine sends no mail: <a href={paths.outbox()}>read it in the outbox</a>.
      </p>
    )}
    <Form action={paths.signInCode()} state={state}>
      <TextField
        name="code"
        label="Six-digit code"
        hint="It works once, for 10 minutes."
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        width={10}
      />
      <Button>Sign in</Button>
    </Form>
    <Details summary="The mail has not come">
      <p>
        Look among unwanted mail, and check that {email} is the address that the partnership has for you. If
        it is not, ask the office. Codes stop working when a newer one is sent.
      </p>
      <Form action={paths.signIn()} hidden={{ email }} label="Send another code">
        <Button kind="secondary">Send another code</Button>
      </Form>
    </Details>
  </>
)
