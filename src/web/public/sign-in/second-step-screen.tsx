import { Button, ButtonRow, Details, ErrorSummary, Form, type FormState, Heading, Lead, TextField } from '#ui'
import { paths } from '../../paths.ts'
import { PasskeyButton } from './passkey-button.tsx'

/** `enter`: a code is asked for. `begin`: there is no second step yet. `passkey`: a passkey is the only one. */
export type SecondStepStage = 'enter' | 'begin' | 'passkey' | 'passed'

type SecondStepScreenProps = {
  readonly stage: SecondStepStage
  readonly state: FormState
  readonly email: string
}

export const SecondStepScreen = ({ stage, state, email }: SecondStepScreenProps) => (
  <>
    {stage === 'enter' && <EnterCode state={state} />}
    {stage === 'passkey' && <UsePasskey state={state} />}
    {(stage === 'begin' || stage === 'passed') && <Begin state={state} />}
    <Form action={paths.signOut()} label="Sign out">
      <ButtonRow>
        <Button kind="link" about={`from ${email}`}>
          Sign out
        </Button>
      </ButtonRow>
    </Form>
  </>
)

type StageProps = Pick<SecondStepScreenProps, 'state'>

const EnterCode = ({ state }: StageProps) => (
  <>
    <Heading>Enter your second step</Heading>
    <Lead>
      Open the authenticator app on your telephone and enter the code that it shows for Critical Friend.
    </Lead>
    <Form action={paths.secondStep()} state={state}>
      <TextField
        name="code"
        label="Code"
        hint="Six digits from the app, or one of your backup codes."
        autoComplete="one-time-code"
        spellCheck={false}
        width={10}
      />
      <Button>Continue</Button>
    </Form>
    <PasskeyButton />
    <Details summary="I have neither my telephone nor my backup codes">
      <p>Ask a colleague in the office to have your second step forgotten. You then set up a new one.</p>
    </Details>
  </>
)

const UsePasskey = ({ state }: StageProps) => (
  <>
    <Heading>Use your passkey</Heading>
    <Lead>Your post needs a second step, and yours is a passkey.</Lead>
    <ErrorSummary refusal={state.refusal} />
    <PasskeyButton />
    <p className="govuk-body">
      If this browser cannot use it, ask a colleague in the office to have your second step forgotten.
    </p>
  </>
)

const Begin = ({ state }: StageProps) => (
  <>
    <Heading>Set up a second step</Heading>
    <Lead>
      Besides your mail, a code from an app on your telephone shows that it is you. Posts in the office need
      one, for they see everybody’s details.
    </Lead>
    <p className="govuk-body">
      You need an authenticator app, such as Microsoft Authenticator, Google Authenticator or the one that is
      built into an iPhone. It takes two minutes.
    </p>
    <Form action={paths.beginAuthenticator()} state={state}>
      <Button>Set up an authenticator app</Button>
    </Form>
  </>
)
