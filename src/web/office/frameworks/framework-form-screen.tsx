import type { FrameworkFormView } from '#frameworks'
import { Button, ButtonRow, Form, type FormState, Heading, Lead, Section } from '#ui'
import { paths } from '../../paths.ts'
import { aspectFields } from './aspect-fields.tsx'
import { aspectWords, titleWords } from './framework-words.ts'

type Shown = {
  readonly view: FrameworkFormView
  /** Where the form goes; a new one has an address of its own. */
  readonly action: string
  /** Where one of a list is removed; null: this one cannot be. */
  readonly remove: string | null
  readonly state: FormState
}

export const headingOf = ({ name, title }: FrameworkFormView): string => {
  const words = aspectWords[name]
  if (title !== null) return titleWords(title)
  return words.one ? `Add ${words.one}` : words.title
}

/** One of a list of a draft, or what is said once. */
export const FrameworkFormScreen = ({ view, action, remove, state }: Shown) => {
  const { framework, aspect, name, of } = view
  const { one, lead } = aspectWords[name]
  const Fields = aspectFields[name]
  const back = { framework: framework.code, aspect }
  return (
    <>
      <Heading caption={of === null ? framework.code : `${framework.code}: ${of}`}>{headingOf(view)}</Heading>
      {!one && <Lead>{lead}</Lead>}
      <Form action={action} state={state} label={headingOf(view)}>
        <Fields framework={framework} />
        <ButtonRow>
          <Button>Save</Button>
          <Button kind="link" href={one ? paths.frameworkAspect(back) : paths.framework(back)}>
            Cancel
          </Button>
        </ButtonRow>
      </Form>
      {remove !== null && (
        <Section heading="Take it out">
          <p>What was written here goes, and what named it in this draft no longer does.</p>
          <Form action={remove} label="Take it out">
            <Button kind="warning">Remove it</Button>
          </Form>
        </Section>
      )}
    </>
  )
}
