import type { ProformaAnswer, TrustProformaView } from '#reviews'
import { Button, ButtonRow, Form, type FormState, Heading, Lead, Section, TextArea } from '#ui'
import { paths } from '../../paths.ts'

type Shown = { readonly view: TrustProformaView; readonly state: FormState }

/** The name of a question’s box; a refusal names it so. */
export const boxOf = ({ key }: Pick<ProformaAnswer, 'key'>): string => `answers.${key}`

export const WriteProformaScreen = ({ view, state }: Shown) => (
  <>
    <Heading caption={view.hostName}>Write Proforma 1</Heading>
    <Lead>
      What the report will say of the trust before it says what was found, and how you see yourselves.
    </Lead>
    <Form action={paths.writeProforma({ review: view.review })} state={state} label="Write Proforma 1">
      <Section heading="About the trust">
        {view.answers
          .filter(({ goes }) => goes !== 'team')
          .map((answer) => (
            <Box key={answer.key} answer={answer} />
          ))}
      </Section>
      <Section heading="How you see yourselves">
        <p>A few sentences on each: what goes well, what does not yet, and how you know.</p>
        {view.answers
          .filter(({ goes }) => goes === 'team')
          .map((answer) => (
            <Box key={answer.key} answer={answer} />
          ))}
      </Section>
      <ButtonRow>
        <Button>Save</Button>
        <Button kind="link" href={paths.proformas({ review: view.review })}>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  </>
)

const hints: Partial<Record<ProformaAnswer['holds'], string>> = {
  bullets: 'One a line.',
  numbered: 'One a line. They are numbered in the report.',
  quote: 'As it is written. It is shown as a quotation.',
}

const Box = ({ answer }: { readonly answer: ProformaAnswer }) => (
  <TextArea
    name={boxOf(answer)}
    label={answer.label}
    hint={hints[answer.holds]}
    rows={answer.goes === 'cover' ? 1 : 4}
    optional
  />
)
