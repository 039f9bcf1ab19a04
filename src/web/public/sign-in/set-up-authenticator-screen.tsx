import type { Authenticator } from '#identity'
import { Button, Form, type FormState, Heading, Lead, SummaryList, TextField } from '#ui'
import { paths } from '../../paths.ts'
import { QrCode } from './qr-code.tsx'

type SetUpAuthenticatorScreenProps = { readonly authenticator: Authenticator; readonly state: FormState }

export const SetUpAuthenticatorScreen = ({
  authenticator: { link, key },
  state,
}: SetUpAuthenticatorScreenProps) => (
  <>
    <Heading>Set up your authenticator app</Heading>
    <Lead>Scan this with the app, then enter the six digits that it shows.</Lead>
    <QrCode of={link} words="A code for your authenticator app to scan. The key beneath says the same." />
    <SummaryList
      rows={[
        { label: 'On this device', value: <a href={link}>Open in an authenticator app</a> },
        { label: 'Or type this key', value: <code>{inFours(key)}</code> },
      ]}
    />
    <Form action={paths.confirmAuthenticator()} state={state}>
      <TextField
        name="code"
        label="Code from the app"
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        width={10}
      />
      <Button>Continue</Button>
    </Form>
  </>
)

const inFours = (key: string): string => key.replaceAll(/(.{4})(?=.)/g, '$1 ')
