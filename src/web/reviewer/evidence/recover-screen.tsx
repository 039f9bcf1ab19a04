import type { DeviceView } from '#reviews'
import { Button, FileField, Form, type FormState, Heading } from '#ui'
import { paths } from '../../paths.ts'

type RecoverScreenProps = { readonly about: DeviceView; readonly state: FormState }

export const RecoverScreen = ({ about, state }: RecoverScreenProps) => (
  <>
    <Heading caption={about.hostName}>Send a recovery file</Heading>
    <p>
      When a device cannot send, its notes page saves a file that ends in “.notes.json”. Send it here. What
      the team has already is not added twice.
    </p>
    <Form
      action={paths.recoverNotes({ review: about.review })}
      state={state}
      files
      label="Send a recovery file"
    >
      <FileField name="file" label="The recovery file" accept=".json,application/json" />
      <Button>Send it</Button>
    </Form>
  </>
)
