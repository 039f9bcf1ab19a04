import { type EvenBetterIf, FollowUpStatus, type FollowUpView, followUpWords } from '#reviews'
import { Button, ButtonRow, Form, type FormState, Heading, Lead, Radios, TextArea, worded } from '#ui'
import { paths } from '../../paths.ts'

type Shown = { readonly view: FollowUpView; readonly one: EvenBetterIf; readonly state: FormState }

/** Asked of the school, or of the Lead Reviewer once the team has looked. */
export const SayFollowUpScreen = ({ view: { review, mayConfirm }, one, state }: Shown) => {
  const about = { review, evenBetterIf: one.id }
  const title = mayConfirm ? 'What did the team find?' : 'What has become of it?'
  return (
    <>
      <Heading caption="Even better if">{title}</Heading>
      <Lead>{one.words}</Lead>
      <Form
        action={mayConfirm ? paths.confirmFollowUp(about) : paths.sayFollowUp(about)}
        state={state}
        label={title}
      >
        <Radios
          name="status"
          label="Where it stands"
          choices={worded(FollowUpStatus.options, followUpWords)}
        />
        <TextArea name="note" label="In a sentence or two" optional rows={3} />
        <ButtonRow>
          <Button>{mayConfirm ? 'Confirm' : 'Save'}</Button>
          <Button kind="link" href={paths.workspaceFollowUp({ review })}>
            Cancel
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}
