import type { AreaView } from '#excellence'
import { Button, DateField, Details, Form, type FormState, TextArea } from '#ui'
import { paths } from '../../paths.ts'

type KeepingProps = { readonly view: AreaView; readonly renewing: FormState; readonly withdrawing: FormState }

/** What the office, and the school, may do about an accreditation that runs. */
export const Keeping = ({ view: { area, may }, renewing, withdrawing }: KeepingProps) => (
  <>
    {may.renew && (
      <Details summary="Let it run longer" open={renewing.refusal !== null}>
        <Form action={paths.renewArea({ area })} state={renewing} label="Let it run longer">
          <DateField name="last" label="Last day on which it is valid" />
          <Button kind="secondary">Let it run longer</Button>
        </Form>
      </Details>
    )}
    {may.withdraw && (
      <Details summary="Withdraw the accreditation" open={withdrawing.refusal !== null}>
        <Form action={paths.withdrawArea({ area })} state={withdrawing} label="Withdraw">
          <TextArea name="why" label="Why is it not what it was?" rows={3} />
          <Button kind="warning">Withdraw it</Button>
        </Form>
      </Details>
    )}
  </>
)
