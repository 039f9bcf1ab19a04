import { Button, ButtonRow, Form, type FormState, Heading, Section, TextField } from '#ui'
import { paths } from '../../paths.ts'
import { PasskeyButton } from './passkey-button.tsx'

type SignInScreenProps = {
  readonly state: FormState
  readonly elsewhere: readonly { readonly id: string; readonly name: string }[]
  readonly demo: boolean
}

export const SignInScreen = ({ state, elsewhere, demo }: SignInScreenProps) => (
  <>
    <Heading>Sign in</Heading>
    <Form action={paths.signIn()} state={state} hidden={{ next: nextOf(state) }}>
      <TextField
        name="email"
        label="Your e-mail address"
        hint="The one that the partnership knows you by. We send you a code; there is no password."
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <Button>Send me a code</Button>
    </Form>
    <Section>
      <PasskeyButton />
    </Section>
    {elsewhere.length > 0 && (
      <Section heading="Or sign in with">
        <ButtonRow>
          {elsewhere.map(({ id, name }) => (
            <form key={id} method="post" action={paths.signInElsewhere({ provider: id })}>
              <Button kind="secondary">{name}</Button>
            </form>
          ))}
        </ButtonRow>
      </Section>
    )}
    {demo && (
      <Section heading="Only looking?">
        <p className="govuk-body">
          This is a demonstration. <a href={paths.demo()}>Walk in as one of nine people</a>, without a code.
        </p>
      </Section>
    )}
  </>
)

const nextOf = ({ values: { next } }: FormState): string => (typeof next === 'string' ? next : '')
