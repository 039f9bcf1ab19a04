import type { TimetableView } from '#reviews'
import { Button, ButtonRow, FieldRow, Fieldset, Form, type FormState, Heading, Lead, TextField } from '#ui'
import { hostWord } from '../host-word.ts'
import { paths } from '../../paths.ts'
import { rowsIn } from '../../asked/rows.ts'

type Shown = { readonly view: TimetableView; readonly state: FormState }

/** Each stretch that is there, and room for one more. */
const placesFor = (state: FormState, rows: string): number[] =>
  Array.from({ length: rowsIn(state.values, rows).length + 1 }, (_, place) => place)

export const dayWords = (view: TimetableView): string => `The ${hostWord(view)}’s day`

export const BellsScreen = ({ view, state }: Shown) => (
  <>
    <Heading caption={view.hostName}>{dayWords(view)}</Heading>
    <Lead>The timetable keeps breaks free for everybody, and visits lessons only while they go on.</Lead>
    <Form action={paths.workspaceBells({ review: view.review })} state={state} label={dayWords(view)}>
      <Fieldset legend="The review’s day">
        <Times name="day" label="The day" />
      </Fieldset>
      <Fieldset legend="When lessons go on" hint="Stretches without a break. Leave one empty to take it out.">
        {placesFor(state, 'lessons').map((place) => (
          <Times key={place} name={`lessons.${place}`} label={`Lessons ${place + 1}`} />
        ))}
      </Fieldset>
      <Fieldset legend="Breaks">
        {placesFor(state, 'breaks').map((place) => (
          <FieldRow key={place}>
            <TextField name={`breaks.${place}.name`} label={`Name of break ${place + 1}`} width={10} />
            <TextField name={`breaks.${place}.from`} label={`Break ${place + 1} from`} width={5} />
            <TextField name={`breaks.${place}.until`} label={`Break ${place + 1} until`} width={5} />
          </FieldRow>
        ))}
      </Fieldset>
      <ButtonRow>
        <Button>Save</Button>
        <Button kind="link" href={paths.workspaceTimetable({ review: view.review })}>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  </>
)

const Times = ({ name, label }: { readonly name: string; readonly label: string }) => (
  <FieldRow>
    <TextField name={`${name}.from`} label={`${label} from`} width={5} />
    <TextField name={`${name}.until`} label={`${label} until`} width={5} />
  </FieldRow>
)
