import type { FrameworkVersion } from '#frameworks'
import { Button, ButtonRow, Form, type FormState, Heading, Lead, TextField } from '#ui'
import { paths } from '../../paths.ts'

type Shown = { readonly version: FrameworkVersion; readonly state: FormState }

export const CopyFrameworkScreen = ({ version: { code }, state }: Shown) => (
  <>
    <Heading>Copy {code} to a draft</Heading>
    <Lead>Change the draft as you like. Reviews that are held with {code} stay as they are.</Lead>
    <Form action={paths.copyFramework({ framework: code })} state={state} label={`Copy ${code}`}>
      <CodeField />
      <TextField name="name" label="Name" />
      <ButtonRow>
        <Button>Make the draft</Button>
        <Button kind="link" href={paths.framework({ framework: code })}>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  </>
)

export const CodeField = () => (
  <TextField
    name="code"
    label="Code of the new version"
    hint="Such as QAR-2026. It cannot be used twice."
    width={20}
  />
)
