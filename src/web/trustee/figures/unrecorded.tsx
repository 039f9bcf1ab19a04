import type { FigureView } from '#impact'
import { Button, Form, type FormState, Section, TextField } from '#ui'
import { paths } from '../../paths.ts'

type UnrecordedProps = { readonly view: FigureView; readonly state: FormState }

/** For the office: what nobody knows is said, so that it is never shown as nought. */
export const Unrecorded = ({ view, state }: UnrecordedProps) => (
  <Section heading="When nobody knows it" id="unrecorded">
    {view.unrecorded === null ? (
      <Form
        action={paths.declareUnrecorded({ metric: view.metric })}
        state={state}
        label="Say that it is not recorded"
      >
        <input type="hidden" name="year" value={view.year} />
        <TextField
          name="why"
          label={`Why is it not recorded in ${view.year}?`}
          hint="It then reads “Not recorded” with your words beneath, whatever its rows say. What is frozen stays as it is."
        />
        <Button kind="secondary">Say that it is not recorded</Button>
      </Form>
    ) : (
      <Form action={paths.countAgain({ metric: view.metric })} state={state} label="Make it of its rows">
        <input type="hidden" name="year" value={view.year} />
        <p>
          The office said that it is not recorded in {view.year}: {view.unrecorded}
        </p>
        <Button kind="secondary">Make it of its rows again</Button>
      </Form>
    )}
  </Section>
)
