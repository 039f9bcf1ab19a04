import type { ReactNode } from 'react'
import type { ReviewView } from '#seasons'
import { Button, ButtonRow, Form, type FormState, Heading } from '#ui'

type WishScreenProps = {
  readonly view: ReviewView
  readonly title: string
  readonly action: string
  readonly cancel: string
  readonly state: FormState
  readonly children: ReactNode
}

/** One wish of the host’s, on a page of its own. */
export const WishScreen = ({ view, title, action, cancel, state, children }: WishScreenProps) => (
  <>
    <Heading caption={`${view.schoolName}, ${view.year}`}>{title}</Heading>
    <Form action={action} state={state} label={title}>
      {children}
      <ButtonRow>
        <Button>Save</Button>
        <Button kind="link" href={cancel}>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  </>
)
