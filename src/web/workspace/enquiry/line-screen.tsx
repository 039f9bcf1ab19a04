import type { EnquiryView, LineId } from '#reviews'
import { Button, ButtonRow, Form, type FormState, Heading } from '#ui'
import { paths } from '../../paths.ts'
import { LineQuestions } from './line-questions.tsx'

type Shown = { readonly view: EnquiryView; readonly line: LineId; readonly state: FormState }

export const LineScreen = ({ view: { review, hostName, sections }, line, state }: Shown) => (
  <>
    <Heading caption={`Review at ${hostName}`}>Change a line of enquiry</Heading>
    <Form action={paths.lineOfEnquiry({ review, line })} state={state} label="Change a line of enquiry">
      <LineQuestions sections={sections} />
      <ButtonRow>
        <Button>Save</Button>
        <Button kind="link" href={paths.workspaceEnquiry({ review })}>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  </>
)
