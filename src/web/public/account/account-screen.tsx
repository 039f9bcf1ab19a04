import { Button, ButtonRow, Form, Heading, Section, SummaryList } from '#ui'
import { paths } from '../../paths.ts'
import { type DeviceLine, Devices } from './devices.tsx'
import { type PasskeyLine, Passkeys } from './passkeys.tsx'

export type AccountView = {
  readonly name: string
  readonly email: string
  readonly posts: readonly string[]
  readonly hasAuthenticator: boolean
  readonly passkeys: readonly PasskeyLine[]
  readonly devices: readonly DeviceLine[]
}

export const AccountScreen = ({ view }: { readonly view: AccountView }) => (
  <>
    <Heading>Your account</Heading>
    <SummaryList
      rows={[
        { label: 'Name', value: view.name },
        { label: 'E-mail address', value: view.email },
        { label: 'Posts', value: view.posts.length > 0 ? view.posts.join(', ') : 'None today' },
      ]}
    />
    <p className="govuk-body">The office keeps these: ask it when one is wrong.</p>
    <Section heading="Second step" id="second-step">
      <SecondStep hasAuthenticator={view.hasAuthenticator} />
    </Section>
    <Section heading="Passkeys" id="passkeys">
      <Passkeys passkeys={view.passkeys} />
    </Section>
    <Section heading="Where you are signed in" id="devices">
      <Devices devices={view.devices} />
    </Section>
  </>
)

const SecondStep = ({ hasAuthenticator }: Pick<AccountView, 'hasAuthenticator'>) =>
  hasAuthenticator ? (
    <>
      <p className="govuk-body">An authenticator app is set up. We ask for its code each time you sign in.</p>
      <ButtonRow>
        <Form action={paths.backupCodes()} label="Backup codes">
          <Button kind="secondary">Make new backup codes</Button>
        </Form>
        <Form action={paths.removeAuthenticator()} label="Authenticator app">
          <Button kind="link">Remove the app, to set up another</Button>
        </Form>
      </ButtonRow>
    </>
  ) : (
    <>
      <p className="govuk-body">
        A code from an app on your telephone keeps others out, even if they can read your mail.
      </p>
      <Button href={paths.secondStep()} kind="secondary">
        Set up a second step
      </Button>
    </>
  )
