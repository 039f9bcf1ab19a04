import { Button, ButtonRow, Form, type FormState, Heading, Lead } from '#ui'
import { paths } from '../../paths.ts'
import { AboutFields } from './aspect-fields.tsx'
import { CodeField } from './copy-framework-screen.tsx'

export const BeginFrameworkScreen = ({ state }: { readonly state: FormState }) => (
  <>
    <Heading>Begin a new kind of review</Heading>
    <Lead>
      The draft begins with one section and one day. If there is something like it already, copy that instead.
    </Lead>
    <Form action={paths.beginFramework()} state={state} label="Begin a new kind of review">
      <CodeField />
      <AboutFields />
      <ButtonRow>
        <Button>Make the draft</Button>
        <Button kind="link" href={paths.frameworks()}>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  </>
)
