import type { AreaView } from '#excellence'
import { Button, Form, type FormState, Notice, Section, TextArea } from '#ui'
import { paths } from '../../paths.ts'

type AskingProps = { readonly view: AreaView; readonly state: FormState }

/** How somebody gets to know more: by the office’s introduction. */
export const Asking = ({ view, state }: AskingProps) => (
  <>
    {view.contact && (
      <Section heading="Who leads it">
        <p>
          {view.contact.name}
          {view.contact.email && (
            <>
              <br />
              <a href={`mailto:${view.contact.email}`}>{view.contact.email}</a>
            </>
          )}
        </p>
      </Section>
    )}
    {view.introduction?.answer === null && (
      <Notice>You have asked to be introduced. The office will answer you.</Notice>
    )}
    {view.introduction?.answer === 'declined' && (
      <Notice>An introduction is not possible now. {view.introduction.words}</Notice>
    )}
    {view.may.ask && (
      <Section heading="Would you like to know more?">
        <p>
          The office introduces you to whoever leads it, and sees to it that no school is asked too often.
        </p>
        <Form
          action={paths.askForIntroduction({ area: view.area })}
          state={state}
          label="Ask to be introduced"
        >
          <TextArea name="purpose" label="What do you hope to learn?" rows={4} />
          <Button>Ask to be introduced</Button>
        </Form>
      </Section>
    )}
  </>
)
