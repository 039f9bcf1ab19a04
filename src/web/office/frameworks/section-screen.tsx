import type { FrameworkSection, FrameworkVersion } from '#frameworks'
import { Button, ButtonRow, FieldRow, Form, type FormState, Heading, TextArea, TextField } from '#ui'
import { paths } from '../../paths.ts'

type Shown = {
  readonly version: FrameworkVersion
  readonly section: FrameworkSection
  readonly state: FormState
}

export const SectionScreen = ({ version: { code }, section, state }: Shown) => (
  <>
    <Heading caption={code}>Change a section</Heading>
    <Form
      action={paths.frameworkSection({ framework: code, section: section.key })}
      state={state}
      label="Change a section"
    >
      <TextArea name="title" label="Title" hint="As it stands in the report." rows={2} />
      <TextArea
        name="prompts"
        label="Prompts"
        hint="One a line: the open questions that a team goes in with. Texts under licence may be pasted here."
        rows={10}
      />
      <FieldRow>
        <TextField name="least" label="Usually at least" suffix="words" width={5} inputMode="numeric" />
        <TextField name="most" label="Usually at most" suffix="words" width={5} inputMode="numeric" />
      </FieldRow>
      <ButtonRow>
        <Button>Save</Button>
        <Button kind="link" href={paths.framework({ framework: code })}>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  </>
)
