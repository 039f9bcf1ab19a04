import type { PackView } from '#reviews'
import { Button, ButtonRow, Form, type FormState, Heading, TextArea } from '#ui'
import { hostWord } from '../host-word.ts'
import { paths } from '../../paths.ts'

type Shown = { readonly view: PackView; readonly state: FormState }

export const partWords = (view: PackView): string => `The ${hostWord(view)}’s part of the pack`

export const BriefingScreen = ({ view, state }: Shown) => (
  <>
    <Heading caption={view.hostName}>{partWords(view)}</Heading>
    <Form action={paths.workspaceBriefing({ review: view.review })} state={state} label={partWords(view)}>
      <TextArea
        name="context"
        label={`What is particular about your ${hostWord(view)}?`}
        hint="What the register cannot know. A few sentences are enough; name no pupil."
        rows={6}
      />
      <TextArea name="hopes" label="What would make these days worth while for you?" optional rows={4} />
      <TextArea
        name="arrival"
        label="How to arrive"
        hint="Where to park, which door, whom to ask for, what to bring."
        optional
        rows={3}
      />
      <TextArea
        name="practical"
        label="Good to know on the day"
        hint="Wi-Fi for guests, lunch, the way out in an alarm. It stands on everybody’s card."
        optional
        rows={3}
      />
      <ButtonRow>
        <Button>Save</Button>
        <Button kind="link" href={paths.workspacePack({ review: view.review })}>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  </>
)
